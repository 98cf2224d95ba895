/** A view becomes the columns of a sub-select, whose row the database turns into JSON. */
import { getTableName, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import type { Table } from '../declare/columns.ts'
import type { Shown, View } from '../declare/view.ts'
import type { Finished } from '../finish.ts'
import { columnOf, foreignKeys, keyBetween, type Model, targetOf } from '../model.ts'
import { kindOf } from '../values.ts'
import { AMBIENT } from './compile.ts'

/** Gives each table of one statement an alias of its own: t1, t2 ... */
export class Aliases {
  #last = 0
  // biome-ignore lint/suspicious/noExplicitAny: columns are reached by names that the registry checked
  next<T extends Table>(table: T): { table: T; as: SQL; t: any } {
    const name = `t${++this.#last}`
    return { table, as: sql`${table} as ${sql.identifier(name)}`, t: alias(table, name) }
  }
}

/** The select list of a view: `t1.id as id, (select ...) as user`. */
export function selectList(model: Model, aliases: Aliases, table: Table, t: Table, view: View): SQL {
  const columns = view.flatMap((entry) =>
    typeof entry === 'string'
      ? [sql`${wire(columnOf(t, entry))} as ${sql.identifier(entry)}`]
      : Object.entries(entry).map(([key, shown]) => {
          return sql`${shownSql(model, aliases, table, t, shown)} as ${sql.identifier(key)}`
        }),
  )
  return sql.join(columns, sql`, `)
}

/** A column as the wire shows it: times in ISO 8601 with milliseconds, fractions with a point. */
export function wire(column: PgColumn | SQL, kind = kindOf(column as PgColumn)): SQL {
  switch (kind) {
    case 'instant':
      return wireTime(sql`${column}`)
    case 'fraction':
      return sql`(case when ${column} = trunc(${column}) and abs(${column}) < 1e15 then trunc(${column})::bigint || '.0' else ${column}::text end)::json`
    default:
      return sql`${column}`
  }
}

/** A time in the wire's form; the connection's time zone is UTC. */
export const wireTime = (time: SQL): SQL => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

function shownSql(model: Model, aliases: Aliases, table: Table, t: Table, shown: Shown): SQL {
  switch (shown.shown) {
    case 'one': {
      const to = shown.to?.() ?? targetOf(table, shown.by)
      return record(model, aliases, to, shown.view, (r) => sql`${r.id} = ${columnOf(t, shown.by)}`)
    }
    case 'many':
    case 'first':
      return related(model, aliases, table, t, shown)
    case 'ids':
      return idArray(aliases, table, t, shown.via(), shown.of?.())
    case 'computed':
      return shown.sql(t, AMBIENT)
    case 'object': {
      const fields = Object.entries(shown.fields).map(
        ([key, inner]) => sql`${shownSql(model, aliases, table, t, inner)} as ${sql.identifier(key)}`,
      )
      return sql`(select row_to_json(o) from (select ${sql.join(fields, sql`, `)}) as o)`
    }
    case 'polymorphic': {
      const cases = Object.entries(shown.to).map(([type, target]) => {
        const row = record(model, aliases, target.table(), target.view, (r) => sql`${r.id} = ${columnOf(t, shown.id)}`)
        return sql`when ${type} then ${row}`
      })
      return sql`case ${columnOf(t, shown.type)} ${sql.join(cases, sql` `)} end`
    }
    case 'veiled': {
      const what = shownSql(model, aliases, table, t, shown.what)
      const { instead: other } = shown
      const instead =
        typeof other === 'object' && other !== null
          ? shownSql(model, aliases, table, t, other)
          : sql.raw(other === null ? 'null' : `'"${other}"'::json`)
      return sql`case when ${shown.when(t, AMBIENT)} then ${instead} else ${what} end`
    }
    default:
      return shown satisfies never
  }
}

// biome-ignore lint/suspicious/noExplicitAny: columns are reached by names that the registry checked
type Row = any

/** One record as JSON, or null. */
function record(model: Model, aliases: Aliases, of: Table, view: string | View, where: (r: Row) => SQL): SQL {
  const { as, t } = aliases.next(of)
  const columns = selectList(model, aliases, of, t, model.view(of, view))
  return sql`(select row_to_json(r) from (select ${columns} from ${as} where ${where(t)}) as r)`
}

type Related = Extract<Shown, { shown: 'many' | 'first' }>

/** The rows of another table that belong to this row, as a JSON list without blanks; or the first of them. */
function related(model: Model, aliases: Aliases, table: Table, t: Table, shown: Related): SQL {
  const of = shown.of()
  const target = aliases.next(of)
  const columns = selectList(model, aliases, of, target.t, model.view(of, shown.view))
  const owner = columnOf(t, 'id')
  const conditions: SQL[] = []
  let from = target.as
  if (shown.via) {
    const via = aliases.next(shown.via())
    const here = columnOf(via.t, keyBetween(via.table, table, shown.by))
    from = sql`${via.as} join ${target.as} on ${linked(via, target)}`
    conditions.push(sql`${here} = ${owner}`)
  } else conditions.push(sql`${columnOf(target.t, keyOrName(of, table, shown.by))} = ${owner}`)
  if (shown.where) conditions.push(sql`(${shown.where(target.t, AMBIENT, t)})`)
  const order = orderBy(target.t, shown.order ?? ['id'])
  const rows = sql`select ${columns} from ${from} where ${sql.join(conditions, sql` and `)} order by ${order}`
  return shown.shown === 'first'
    ? sql`(select row_to_json(r) from (${rows} limit 1) as r)`
    : sql`array_to_json(array(select row_to_json(r) from (${rows}) as r))`
}

type Aliased = ReturnType<Aliases['next']>

/** How the table in between meets the one shown: a join table points at it; a parent of it is pointed at. */
function linked(via: Aliased, target: Aliased): SQL {
  const pointsThere = foreignKeys(via.table).some((key) => getTableName(key.to) === getTableName(target.table))
  return pointsThere
    ? sql`${columnOf(via.t, keyBetween(via.table, target.table))} = ${columnOf(target.t, 'id')}`
    : sql`${columnOf(target.t, keyBetween(target.table, via.table))} = ${columnOf(via.t, 'id')}`
}

/** A polymorphic reference has no foreign key: its column is named. */
const keyOrName = (of: Table, table: Table, by?: string): string => by ?? keyBetween(of, table)

function idArray(aliases: Aliases, table: Table, t: Table, via: Table, of?: Table): SQL {
  const join = aliases.next(via)
  const here = keyBetween(via, table)
  const there = of ? keyBetween(via, of) : otherKey(via, table)
  const id = columnOf(join.t, there)
  return sql`array_to_json(array(select ${id} from ${join.as} where ${columnOf(join.t, here)} = ${columnOf(t, 'id')} order by 1))`
}

/** The one foreign key of a join table that does not point back. */
export function otherKey(via: Table, table: Table): string {
  const here = keyBetween(via, table)
  const others = foreignColumns(via).filter((column) => column !== here)
  if (others.length !== 1) throw new Error(`which column of the join table is meant? ${others.join(', ')}`)
  return others[0]!
}

const foreignColumns = (table: Table): string[] => foreignKeys(table).map((key) => key.column)

/** `['-begin_at', 'id']` as SQL; `columnIn` where not every caller sees the columns as they are. */
export function orderBy(
  t: Table,
  order: readonly string[],
  columnIn = (name: string) => sql`${columnOf(t, name)}`,
): SQL {
  const parts = order.map((term) => (term.startsWith('-') ? sql`${columnIn(term.slice(1))} desc` : columnIn(term)))
  return sql.join(parts, sql`, `)
}

/** A column as the caller may know it: null behind a veil. */
export function seen({ veils }: Pick<Finished, 'veils'>, name: string, t: Table): SQL {
  const column = columnOf(t, name)
  const veil = Object.hasOwn(veils, name) ? veils[name] : undefined
  return veil ? sql`case when ${veil(t, AMBIENT)} then null else ${column} end` : sql`${column}`
}
