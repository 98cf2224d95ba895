/** Values for the battery, taken off the rows of the world. */
import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../../src/db/database.ts'
import type { Matching } from '../../src/engine/declare/filters.ts'
import type { Finished, Link } from '../../src/engine/finish.ts'
import { columnOf } from '../../src/engine/model.ts'
import { parameterOf } from '../../src/engine/names.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { type Kind, kindOf } from '../../src/engine/values.ts'

/** One value of the database. */
export async function value(db: Database, text: string, values: unknown[] = []): Promise<unknown> {
  return (await db.read({ text, values }))[0]?.[0]
}

/** The ids that a query finds, in its order. */
export async function idsOf(db: Database, text: string): Promise<number[]> {
  return (await db.read({ text, values: [] })).map((row) => row[0] as number)
}

/** A caller who sees everything. */
const INSIDER = { now: sql`now()`, base: sql`''`, viewer: sql`null::integer`, insider: sql`true` }

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A column's value of some row as a client writes it, with the number of rows that have it; undefined without any. */
export async function filterSample(db: Database, resource: Finished, column: string) {
  const table = quoted(getTableName(resource.table))
  const kind = kindOf(columnOf(resource.table, column))
  const shown = shownAs(kind, column)
  const [row] = await db.read({
    text: `select ${shown}, count(*)::int from ${table} where ${quoted(column)} is not null and ${shown} not like '%,%' and ${shown} <> ''
      group by ${shown} order by 2 desc limit 1`,
    values: [],
  })
  return row ? { value: String(row[0]), count: row[1] as number, kind } : undefined
}

const shownAs = (kind: Kind, column: string): string => {
  if (kind === 'texts') return `${quoted(column)}[1]`
  if (kind === 'instant') return `to_char(${quoted(column)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  return `${quoted(column)}::text`
}

/** Two values of a column between which about half of its rows lie, and how many do. */
export async function rangeSample(db: Database, resource: Finished, column: string) {
  const table = quoted(getTableName(resource.table))
  const kind = kindOf(columnOf(resource.table, column))
  const [shown, held] = [shownAs(kind, column), kind === 'json' ? `${quoted(column)}::text` : quoted(column)]
  const [row] = await db.read({
    text: `with v as (select ${held} as held, ${shown} as shown, percent_rank() over (order by ${held}) as rank from ${table}
        where ${shown} not like '%,%' and ${shown} <> ''),
      least as (select held, shown from v where rank <= 0.25 order by rank desc limit 1),
      most as (select held, shown from v where rank >= 0.75 or rank = (select max(rank) from v) order by rank limit 1)
      select least.shown, most.shown, (select count(*)::text from ${table} where ${held} between least.held and most.held) from least, most`,
    values: [],
  })
  return { bounds: [String(row![0]), String(row![1])], count: String(row![2]) }
}

/** Values for what lists ask for, by name; the world of the tests ends on the last day. */
const ASKED: Readonly<Record<string, string>> = { begin_at: '2026-08-20', end_at: '2026-11-20', campus_id: '1' }

/** The query string without which a list does not answer. */
export function queryOf({ action }: Route): string {
  const fields = action.action === 'index' ? Object.keys(action.asks?.fields ?? {}) : []
  const given = fields.filter((name) => name in ASKED).map((name) => `${name}=${ASKED[name]}`)
  return given.length > 0 ? `?${given.join('&')}` : ''
}

/** The path of a route with its parents filled in, by ids of rows that have children where there are some. */
export async function filled(db: Database, route: Route, id: number | string = 1): Promise<string> {
  let path = route.path.replace('/:id', `/${id}`).replace('/:field/', '/created_at/')
  for (const [name, usual] of Object.entries(route.resource.under)) {
    const parameter = `:${parameterOf(name)}`
    if (!path.includes(parameter)) continue
    const link = (route.action.action === 'index' ? route.action.link : undefined) ?? usual
    path = path.replace(parameter, String(await parentOf(db, route.resource, name, link)))
  }
  return path + queryOf(route)
}

const parents = new Map<Link, Promise<unknown>>()
/** Found once: in every link some parents would be looked for again and again. */
function parentOf(db: Database, resource: Finished, name: string, link: Link): Promise<unknown> {
  if (typeof link === 'string') return parentByColumn(db, getTableName(resource.table), link, name)
  let found = parents.get(link)
  if (!found) {
    found =
      link.filter === 'matching'
        ? parentMatching(db, resource, name, link)
        : parentByColumn(db, getTableName(link.via()), link.to ?? parameterOf(name), name)
    parents.set(link, found)
  }
  return found
}

async function parentMatching(db: Database, { table }: Finished, name: string, link: Matching): Promise<unknown> {
  const found = await db.orm.execute(
    sql`select p.id from ${sql.identifier(name)} as p where exists (
      select from ${table} where ${link.sql(table, sql`array[p.id]`, INSIDER)}) order by p.id limit 1`,
  )
  return (found as unknown as { rows: { id: number }[] }).rows[0]?.id ?? 1
}

const parentByColumn = async (db: Database, table: string, column: string, name: string): Promise<unknown> =>
  (await value(
    db,
    `select ${quoted(column)} from ${quoted(table)} where ${quoted(column)} is not null
    group by 1 order by max(id) desc limit 1`,
  )) ??
  (await value(db, `select id from ${quoted(name)} limit 1`)) ??
  1
