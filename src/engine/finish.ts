/** A declaration completed with everything that follows from it, frozen: what all later stages work on. */
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../db/database.ts'
import type { Access } from './declare/access.ts'
import type { Action } from './declare/actions.ts'
import { isSecret, type Table } from './declare/columns.ts'
import type { Write } from './declare/fields.ts'
import type { Matching, Special, Through } from './declare/filters.ts'
import type { Resource } from './declare/resource.ts'
import type { Fragment, View } from './declare/view.ts'
import { columnOf, DeclarationError, hasColumn } from './model.ts'

/** How rows stand under a parent. */
export type Link = string | Through | Matching

export interface Finished {
  readonly name: string
  readonly about: string
  readonly table: Table
  readonly find?: string
  readonly views: Readonly<Record<string, View>>
  readonly order: readonly string[]
  readonly sort: readonly string[]
  readonly filter: readonly string[]
  readonly special: Readonly<Record<string, Special>>
  /** Plain and special filters, as messages list them. */
  readonly filterNames: readonly string[]
  readonly range: readonly string[]
  readonly search: readonly string[]
  readonly veils: Readonly<Record<string, Fragment>>
  readonly pageSize?: number
  readonly under: Readonly<Record<string, Link>>
  readonly visible?: Fragment
  readonly owner?: string
  readonly lockFirst?: (tx: Tx, id: number) => Promise<void>
  readonly write?: Write
  readonly actions: Readonly<Record<string, Action & { access: Access }>>
}

const READS = new Set(['index', 'show', 'graph'])
const WRITES = new Set(['create', 'update', 'destroy'])
const GROUPS = new Set(['read', 'write', 'all'])

/** Completes a declaration; an action without access is an error. */
export function finish(resource: Resource): Finished {
  const { declaration, table, name } = resource
  const list = declaration.list ?? { order: ['id'] as const }
  const columns = (list.columns ?? []) as readonly string[]
  const filter = [...((list.filter as readonly string[] | undefined) ?? columns)]
  const special = list.special ?? {}
  // A name that is no column is found by the checks that follow, which say where it stands.
  const isText = (column: string) => hasColumn(table, column) && isPlainText(columnOf(table, column))
  return Object.freeze({
    name,
    about: declaration.about,
    table,
    find: declaration.find,
    views: declaration.views,
    order: list.order as readonly string[],
    sort: (list.sort as readonly string[] | undefined) ?? columns,
    filter: filter.filter((column) => !(column in special)),
    special,
    filterNames: [...new Set([...filter, ...Object.keys(special)])],
    range: (list.range as readonly string[] | undefined) ?? columns,
    search: (list.search as readonly string[] | undefined) ?? filter.filter((c) => !(c in special) && isText(c)),
    veils: (list.veils ?? {}) as Finished['veils'],
    pageSize: list.pageSize,
    under: (declaration.under ?? {}) as Finished['under'],
    visible: declaration.visible as Fragment | undefined,
    owner: declaration.owner,
    lockFirst: declaration.lockFirst,
    write: declaration.write,
    actions: finishActions(resource),
  })
}

const isPlainText = (column: PgColumn): boolean => column.getSQLType() === 'text' && !isSecret(column)

function finishActions(resource: Resource): Finished['actions'] {
  const { access = {}, actions = {} } = resource.declaration
  const stray = Object.keys(access).find((name) => !GROUPS.has(name) && !Object.hasOwn(actions, name))
  // Misspelt, it would leave the action that it means to the access of its group.
  if (stray) throw new DeclarationError(`access.${stray}: there is no such action`)
  return Object.fromEntries(
    Object.entries(actions).map(([name, action]) => {
      const group = READS.has(action.action) ? access.read : WRITES.has(action.action) ? access.write : undefined
      const allowed = access[name] ?? group ?? access.all
      if (!allowed) throw new DeclarationError(`${resource.name}: the action ${name} has no access`)
      return [name, { ...action, access: allowed }]
    }),
  )
}
