/** The statements of a resource: a page of a list, its count, one record. Each answers the response's text. */
import { type SQL, sql } from 'drizzle-orm'
import type { Table } from '../declare/columns.ts'
import type { Finished } from '../finish.ts'
import { columnOf, type Model } from '../model.ts'
import type { ParentPlan, Plan } from '../query/plan.ts'
import { bound } from './compile.ts'
import { Aliases, orderBy, seen, selectList } from './view.ts'
import { parentsExist, where } from './where.ts'

/**
 * One page as the text of a JSON list, or null when a parent of the path does not exist. Order, LIMIT and OFFSET
 * stand in the innermost sub-select, so that the JSON is built for the rows of the page alone.
 */
export function selectPage(model: Model, resource: Finished, plan: Plan): SQL {
  const aliases = new Aliases()
  const { as, t } = aliases.next(resource.table)
  const order = orderBy(t, plan.order, (name) => seen(resource, name, t))
  const rows = sql`select * from ${as} ${where(model, aliases, resource, plan, t)} order by ${order}
    limit ${bound('limit', 'bigint')} offset ${bound('offset', 'bigint')}`
  const columns = selectList(model, aliases, resource.table, t, viewOf(model, resource, plan.view))
  const name = sql.raw('"t1"')
  const list = sql`(select '[' || coalesce(string_agg(row_to_json(r)::text, ','), '') || ']' from (select ${columns} from (${rows}) as ${name}) as r)`
  return onlyUnder(parentsExist(model, aliases, plan.parents), list)
}

/** How many rows the list has over all pages, or null when a parent does not exist. */
export function selectCount(model: Model, resource: Finished, plan: Plan): SQL {
  const aliases = new Aliases()
  const { as, t } = aliases.next(resource.table)
  const count = sql`(select count(*)::int from ${as} ${where(model, aliases, resource, plan, t)})`
  return onlyUnder(parentsExist(model, aliases, plan.parents), count)
}

/** One record as JSON text, found by `by` or by its parents alone; no row when it does not exist, or not for this caller. */
export function selectRecord(
  model: Model,
  resource: Finished,
  view: string,
  by: string | undefined,
  restricted: boolean,
  parents: readonly ParentPlan[] = [],
): SQL {
  const aliases = new Aliases()
  const { as, t } = aliases.next(resource.table)
  const plan: Plan = { resource: resource.name, view, parents, conditions: [], order: [], restricted }
  const columns = selectList(model, aliases, resource.table, t, viewOf(model, resource, view))
  const condition = where(model, aliases, resource, plan, t, by === undefined ? [] : [keyIs(t, by)])
  return sql`select row_to_json(r)::text from (select ${columns} from ${as} ${condition} limit 1) as r`
}

/** The id of the record that a key names below these parents, if the caller may see it: for writes and nested paths. */
export function selectId(
  model: Model,
  resource: Finished,
  by: string,
  restricted: boolean,
  parents: readonly ParentPlan[] = [],
): SQL {
  const aliases = new Aliases()
  const { as, t } = aliases.next(resource.table)
  const plan: Plan = { resource: resource.name, view: '', parents, conditions: [], order: [], restricted }
  return sql`select ${t.id} from ${as} ${where(model, aliases, resource, plan, t, [keyIs(t, by)])} limit 1`
}

const keyIs = (t: Table, by: string): SQL => sql`${columnOf(t, by)} = ${bound('key', by === 'id' ? 'integer' : 'text')}`

const viewOf = (model: Model, resource: Finished, view: string) => model.view(resource.table, view)

const onlyUnder = (exist: SQL | undefined, value: SQL): SQL =>
  exist ? sql`select case when ${exist} then ${value} end` : sql`select ${value}`
