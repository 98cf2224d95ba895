/** A declaration completed with everything that follows from it, frozen: what all later stages work on. */
import type { Access } from './declare/access.ts'
import type { Action } from './declare/actions.ts'
import { isSecret, type Table } from './declare/columns.ts'
import type { Write } from './declare/fields.ts'
import type { Special, Through } from './declare/filters.ts'
import type { Resource } from './declare/resource.ts'
import type { Fragment, View } from './declare/view.ts'
import { columnOf, DeclarationError } from './model.ts'
import { kindOf } from './values.ts'

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
  readonly pageSize?: number
  readonly under: Readonly<Record<string, string | Through>>
  readonly visible?: Fragment
  readonly owner?: string
  readonly write?: Write
  readonly actions: Readonly<Record<string, Action & { access: Access }>>
}

const READS = new Set(['index', 'show', 'graph'])
const WRITES = new Set(['create', 'update', 'destroy'])

/** Completes a declaration; an action without access is an error. */
export function finish(resource: Resource): Finished {
  const { declaration, table, name } = resource
  const list = declaration.list ?? { order: ['id'] as const }
  const columns = (list.columns ?? []) as readonly string[]
  const filter = [...((list.filter as readonly string[] | undefined) ?? columns)]
  const special = list.special ?? {}
  const isText = (column: string) => kindOf(columnOf(table, column)) === 'text' && !isSecret(columnOf(table, column))
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
    pageSize: list.pageSize,
    under: (declaration.under ?? {}) as Finished['under'],
    visible: declaration.visible as Fragment | undefined,
    owner: declaration.owner,
    write: declaration.write,
    actions: finishActions(resource),
  })
}

function finishActions(resource: Resource): Finished['actions'] {
  const { access = {}, actions = {} } = resource.declaration
  return Object.fromEntries(
    Object.entries(actions).map(([name, action]) => {
      const group = READS.has(action.action) ? access.read : WRITES.has(action.action) ? access.write : undefined
      const allowed = access[name] ?? group ?? access.all
      if (!allowed) throw new DeclarationError(`${resource.name}: the action ${name} has no access`)
      return [name, { ...action, access: allowed }]
    }),
  )
}
