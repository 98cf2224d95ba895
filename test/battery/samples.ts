/** Values for the battery, taken off the rows of the world. */
import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../../src/db/database.ts'
import type { ColumnField, Field } from '../../src/engine/declare/fields.ts'
import type { Finished } from '../../src/engine/finish.ts'
import { columnOf } from '../../src/engine/model.ts'
import { parameterOf } from '../../src/engine/names.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { kindOf } from '../../src/engine/values.ts'

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
  const shown =
    kind === 'texts'
      ? `${quoted(column)}[1]`
      : kind === 'instant'
        ? `to_char(${quoted(column)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
        : `${quoted(column)}::text`
  const [row] = await db.read({
    text: `select ${shown}, count(*)::int from ${table} where ${quoted(column)} is not null and ${shown} not like '%,%' and ${shown} <> ''
      group by ${shown} order by 2 desc limit 1`,
    values: [],
  })
  return row ? { value: String(row[0]), count: row[1] as number, kind } : undefined
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
    const link = (route.action.action === 'index' ? route.action.link : undefined) ?? usual
    const parameter = `:${parameterOf(name)}`
    if (!path.includes(parameter)) continue
    if (typeof link !== 'string' && link.filter === 'matching') {
      const { table } = route.resource
      const found = await db.orm.execute(
        sql`select p.id from ${sql.identifier(name)} as p where exists (
          select from ${table} where ${link.sql(table, sql`array[p.id]`, INSIDER)}) order by p.id limit 1`,
      )
      const [row] = (found as unknown as { rows: { id: number }[] }).rows
      path = path.replace(parameter, String(row?.id ?? 1))
      continue
    }
    const [table, column] =
      typeof link === 'string'
        ? [getTableName(route.resource.table), link]
        : [getTableName(link.via()), link.to ?? parameterOf(name)]
    const parent =
      (await value(
        db,
        `select ${quoted(column)} from ${quoted(table)} where ${quoted(column)} is not null
        group by 1 order by max(id) desc limit 1`,
      )) ?? (await value(db, `select id from ${quoted(name)} limit 1`))
    path = path.replace(parameter, String(parent ?? 1))
  }
  return path + queryOf(route)
}

/** A value that a column can never take. */
export function wrongValue(resource: Finished, name: string, field: Field): unknown {
  if (field.field === 'ids') return ['not a number']
  if (field.field !== 'column') return undefined
  const column = columnOf(resource.table, field.column ?? name)
  const kind = kindOf(column)
  if ((field as ColumnField).in ?? column.enumValues?.length) return 'no such word'
  if (kind === 'text') return field.maxLength ? 'x'.repeat(field.maxLength + 1) : { a: 'text would be needed' }
  return kind === 'texts' || kind === 'json' ? undefined : 'neither a number nor a time'
}
