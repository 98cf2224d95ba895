/** `include` and `fields[TYPE]` of a request (JSON:API 1.1, 6.3 and 6.4), held against what the answer can show. */
import { badParameter } from '../../errors.ts'
import { sentence } from '../query/errors.ts'
import type { Query } from '../query/parse.ts'
import type { Part, Shape } from './shape.ts'

/** Relationships to include, each with those behind it. */
export type Tree = ReadonlyMap<string, Tree>

export interface Asked {
  /** Undefined: everything that the plain body nests. */
  include?: Tree
  /** The fields of each type that is cut down. */
  fields: ReadonlyMap<string, ReadonlySet<string>>
}

/** 400 for a path or a field that the answer does not have. */
export function parseAsked(shape: Shape, query: Query): Asked {
  return { include: includeOf(shape, query.include), fields: fieldsOf(shape, query.fields) }
}

/** For answers that have no records to include from. */
export function refuseAsked(query: Query): void {
  for (const name of ['include', 'fields'])
    if (query[name] !== undefined) throw badParameter(name, `This answer takes no ${name}`)
}

/** The shapes of the records behind a relationship. */
export const shapesBehind = (part: Part): readonly Shape[] =>
  part.as === 'record' ? [part.shape] : part.as === 'polymorphic' ? Object.values(part.shapes) : []

function includeOf(shape: Shape, asked: unknown): Tree | undefined {
  if (asked === undefined) return undefined
  if (typeof asked !== 'string') throw badParameter('include', 'include must be relationships separated by commas')
  const tree: Branch = new Map()
  for (const path of asked.split(',').map((text) => text.trim()))
    if (path !== '') grow(tree, [shape], path, path.split('.'))
  return tree
}

type Branch = Map<string, Branch>

function grow(tree: Branch, shapes: readonly Shape[], path: string, [name, ...rest]: string[]): void {
  if (name === undefined) return
  const includable = shapes.flatMap(({ parts }) => [...parts.values()]).filter((part) => shapesBehind(part).length > 0)
  const found = includable.filter((part) => part.name === name)
  if (found.length === 0) {
    const names = sentence([...new Set(includable.map((part) => part.name))].sort())
    throw badParameter('include', `${path} cannot be included. Available are: ${names || 'none'}`)
  }
  const branch: Branch = tree.get(name) ?? new Map()
  tree.set(name, branch)
  grow(branch, found.flatMap(shapesBehind), path, rest)
}

function fieldsOf(shape: Shape, asked: unknown): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>()
  if (asked === undefined) return wanted
  if (typeof asked !== 'object' || asked === null)
    throw badParameter('fields', 'fields must be written as fields[TYPE]')
  const known = new Map<string, Set<string>>()
  collect(shape, known)
  for (const [type, text] of Object.entries(asked)) {
    const parameter = `fields[${type}]`
    const names = known.get(type)
    if (!names)
      throw badParameter(parameter, `This answer has no ${type}. It has: ${sentence([...known.keys()].sort())}`)
    if (typeof text !== 'string') throw badParameter(parameter, `${parameter} must be fields separated by commas`)
    const fields = text.split(',').filter((name) => name !== '')
    const unknown = fields.find((name) => !names.has(name))
    if (unknown !== undefined)
      throw badParameter(parameter, `${type} have no ${unknown} here. They have: ${sentence([...names].sort())}`)
    wanted.set(type, new Set(fields))
  }
  return wanted
}

/** The fields of every type that the answer can hold. */
function collect({ type, parts }: Shape, known: Map<string, Set<string>>, seen = new Set<unknown>()): void {
  if (seen.has(parts)) return
  seen.add(parts)
  const names = known.get(type) ?? new Set()
  known.set(type, names)
  for (const part of parts.values()) {
    names.add(part.name)
    for (const shape of shapesBehind(part)) collect(shape, known, seen)
  }
}
