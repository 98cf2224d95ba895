/** What a declaration must keep, checked once at the start; every message names the field. */
import type { PgColumn } from 'drizzle-orm/pg-core'
import { mustBeIndexed, mustBeInOrder, mustBeUnique } from './check-indexes.ts'
import type { Asks, Finds } from './declare/actions.ts'
import { isSecret, type Table } from './declare/columns.ts'
import type { Field, Fields } from './declare/fields.ts'
import type { Through } from './declare/filters.ts'
import type { Shown, View } from './declare/view.ts'
import type { Finished, Link } from './finish.ts'
import { columnOf, DeclarationError, foreignKeys, keyBetween, type Model, targetOf } from './model.ts'
import { otherKey } from './sql/view.ts'
import { kindOf } from './values.ts'

/** Throws a `DeclarationError` for the first thing that does not fit. */
export function checkDeclarations(model: Model, resources: ReadonlyMap<string, Finished>, resource: Finished): void {
  const { table } = resource
  for (const [name, view] of Object.entries(resource.views)) at(`views.${name}`, () => checkView(model, table, view))
  for (const list of ['sort', 'filter', 'range', 'search'] as const)
    for (const name of resource[list]) at(`list.${list}`, () => readable(table, name))
  at('list.order', () => checkOrder(resource))
  at('indexes', () => checkIndexes(resource))
  for (const [name, link] of Object.entries(resource.under))
    at(`under.${name}`, () => checkUnder(model, resource, name, link))
  for (const [name, special] of Object.entries(resource.special))
    at(`list.special.${name}`, () => {
      if ('column' in special) readable(table, special.column)
      if (special.filter === 'through') checkThrough(table, special)
    })
  for (const name of Object.keys(resource.veils)) at('list.veils', () => readable(table, name))
  for (const name of resource.search) at('list.search', () => mustBeText(table, name))
  if (resource.find) at('find', () => checkFind(table, resource.find!))
  if (resource.owner) at('owner', () => checkOwner(resource, resource.owner!))
  if (resource.write) at('write.fields', () => checkFields(table, resource.write!.fields))
  for (const [name, action] of Object.entries(resource.actions))
    at(`actions.${name}`, () => {
      if ((action.action === 'create' || action.action === 'update') && !resource.write)
        throw new DeclarationError('writes, but the resource declares no write')
      if (action.action === 'graph') for (const field of action.fields) mustBeTime(table, field)
      if (action.action === 'index') checkList(model, resource, action)
      if (action.action === 'index' && action.link) checkUnder(model, resource, action.under[0] ?? 'users', action.link)
      if (action.action === 'index' && action.mine && !action.link && !('users' in resource.under))
        throw new DeclarationError("lists the rows of the token's user, but 'under' joins no users")
      for (const under of action.under)
        for (const parent of under.split('/')) {
          if (action.action === 'index' && action.link && resources.has(parent)) continue
          if (!resources.has(parent)) throw new DeclarationError(`stands below ${parent}, which is no resource`)
          if (!(parent in resource.under))
            throw new DeclarationError(`stands below ${parent}, which 'under' does not join`)
        }
    })
}

/** What a list has beside its filters: a free text over columns, with a view of its own, and parameters. */
function checkList(model: Model, { table }: Finished, { finds, asks }: { finds?: Finds; asks?: Asks }): void {
  for (const name of finds?.columns ?? []) mustBeText(table, name)
  if (finds) model.view(table, finds.view)
  for (const [name, { field }] of Object.entries(asks?.fields ?? {}))
    if (field !== 'extra') throw new DeclarationError(`asks for ${name}, which must be an extra parameter`)
}

function at(field: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    throw error instanceof Error ? new DeclarationError(`${field}: ${error.message}`, { cause: error }) : error
  }
}

function readable(table: Table, name: string): PgColumn {
  const column = columnOf(table, name)
  if (isSecret(column)) throw new DeclarationError(`${name} is a credential and may not be shown or searched`)
  kindOf(column)
  return column
}

function mustBeText(table: Table, name: string): void {
  if (kindOf(columnOf(table, name)) !== 'text') throw new DeclarationError(`${name} is no text`)
}

function checkFind(table: Table, name: string): void {
  readable(table, name)
  mustBeText(table, name)
  mustBeIndexed(table, [name], 'is looked up by')
}

/** Users may create rows of their own only, so that their rows must say whose they are. */
function checkOwner({ table, write, actions }: Finished, owner: string): void {
  readable(table, owner)
  const creates = Object.values(actions).some(({ action, access }) => action === 'create' && access.owner !== 'none')
  if (creates && write && !Object.hasOwn(write.fields, owner))
    throw new DeclarationError(`users create rows, but ${owner} is none of the fields that a write takes`)
}

/** The two columns by which a join table is met: one for the row, one for the ids that are asked. */
function checkThrough(table: Table, link: Through): void {
  const via = link.via()
  readable(via, link.by ?? keyBetween(via, table))
  readable(via, link.to ?? otherKey(via, table))
}

function mustBeTime(table: Table, name: string): void {
  if (kindOf(columnOf(table, name)) !== 'instant') throw new DeclarationError(`${name} is no point in time`)
}

const MAX_DEPTH = 6

function checkView(model: Model, table: Table, view: View, depth = 0): void {
  if (depth > MAX_DEPTH) throw new DeclarationError('views show each other without an end')
  const keys = new Set<string>()
  const once = (key: string) => {
    if (keys.has(key)) throw new DeclarationError(`shows ${key} twice`)
    keys.add(key)
  }
  for (const entry of view) {
    if (typeof entry === 'string') {
      readable(table, entry)
      once(entry)
    } else
      for (const [key, shown] of Object.entries(entry)) {
        once(key)
        at(key, () => checkShown(model, table, shown, depth))
      }
  }
}

function checkShown(model: Model, table: Table, shown: Shown, depth: number): void {
  switch (shown.shown) {
    case 'one': {
      const to = shown.to?.() ?? targetOf(table, shown.by)
      columnOf(table, shown.by)
      return checkView(model, to, model.view(to, shown.view), depth + 1)
    }
    case 'many':
    case 'first': {
      const of = shown.of()
      if (shown.via) {
        mustBeIndexed(shown.via(), [keyBetween(shown.via(), table, shown.by)], 'is joined by')
      } else mustBeIndexed(of, [keyBetween(of, table, shown.by)], 'is joined by')
      for (const term of shown.order ?? []) readable(of, term.replace(/^-/, ''))
      return checkView(model, of, model.view(of, shown.view), depth + 1)
    }
    case 'ids': {
      const via = shown.via()
      if (!shown.of) otherKey(via, table)
      return mustBeIndexed(via, [keyBetween(via, table)], 'is joined by')
    }
    case 'object':
      for (const [key, inner] of Object.entries(shown.fields)) at(key, () => checkShown(model, table, inner, depth))
      return
    case 'polymorphic':
      readable(table, shown.type)
      readable(table, shown.id)
      for (const { table: to, view } of Object.values(shown.to))
        checkView(model, to(), model.view(to(), view), depth + 1)
      return
    case 'veiled':
      if (typeof shown.instead === 'object' && shown.instead) checkShown(model, table, shown.instead, depth)
      return checkShown(model, table, shown.what, depth)
    case 'computed':
      return
    default:
      return shown satisfies never
  }
}

function checkOrder(resource: Finished): void {
  const names = resource.order.map((term) => term.replace(/^-/, ''))
  for (const name of names) readable(resource.table, name)
  if (names.at(-1) !== 'id') throw new DeclarationError('must end in id, so that no row moves between two pages')
  mustBeIndexed(resource.table, names, 'is listed by')
  mustBeInOrder(resource.table, resource.order)
}

/** Every foreign key of a served table is the first column of an index: lists, joins and deletes look rows up by it. */
function checkIndexes(resource: Finished): void {
  for (const key of foreignKeys(resource.table)) mustBeIndexed(resource.table, [key.column], 'has a foreign key on')
}

function checkUnder(model: Model, resource: Finished, name: string, link: Link): void {
  if (typeof link === 'string') {
    readable(resource.table, link)
    return mustBeIndexed(resource.table, [link], 'is listed under')
  }
  if (link.filter === 'matching') {
    if (link.type !== 'integer') throw new DeclarationError('takes the id of the parent, which is an integer')
    return
  }
  const via = link.via()
  const parent = model.resource(name).table
  const there = link.to ?? keyBetween(via, parent)
  readable(via, link.by ?? keyBetween(via, resource.table))
  mustBeIndexed(via, [there], 'is joined by')
}

function checkFields(table: Table, fields: Fields): void {
  for (const [name, field] of Object.entries(fields)) at(name, () => checkField(table, name, field))
}

function checkField(table: Table, name: string, field: Field): void {
  switch (field.field) {
    case 'column':
      columnOf(table, field.column ?? name)
      if (field.slugInto) columnOf(table, field.slugInto)
      return
    case 'file':
      columnOf(table, name)
      return
    case 'ids': {
      const via = field.via()
      return mustBeUnique(via, [keyBetween(via, table), otherKey(via, table)])
    }
    case 'children':
      keyBetween(field.of(), table, field.by)
      return checkFields(field.of(), field.fields)
    case 'parent':
      targetOf(table, field.by)
      return checkFields(field.of(), field.fields)
    case 'extra':
      return
    default:
      return field satisfies never
  }
}
