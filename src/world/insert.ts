/** Brings the rows of a world into the database: few, large statements, parents before children. */
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../db/database.ts'

/** Rows a statement: the server holds one statement's JSON at once, and gives up a statement that takes too long. */
const CHUNK = 4000

export type Rows = ReadonlyMap<PgTable, readonly object[]>

/** Inserts everything; `inserted` hears of each statement. */
export async function insertRows(
  tx: Tx,
  rows: Rows,
  inserted: (table: string, rows: number) => void = () => {},
): Promise<void> {
  for (const table of parentsFirst([...rows.keys()])) {
    const all = rows.get(table)!
    for (let from = 0; from < all.length; from += CHUNK) {
      const chunk = all.slice(from, from + CHUNK)
      await tx.execute(insertion(table, chunk))
      inserted(getTableName(table), chunk.length)
    }
  }
  await continueSequences(tx, rows)
}

/** One statement, one parameter: `insert into t (...) select ... from json_populate_recordset(null::t, $1)`. */
function insertion(table: PgTable, rows: readonly object[]): SQL {
  const keys = Object.keys(rows[0]!)
  for (const row of rows)
    if (Object.keys(row).length !== keys.length)
      throw new Error(`A row of ${getTableName(table)} has other keys than the first: ${JSON.stringify(row)}`)
  const known = getTableColumns(table)
  const names = keys.map((key) => {
    if (!known[key]) throw new Error(`${getTableName(table)} has no column ${key}`)
    return sql.identifier(known[key].name)
  })
  const columns = sql.join(names, sql`, `)
  return sql`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ${JSON.stringify(rows)}::json)`
}

/** Tables in an order in which no row refers to one that is still to come. */
export function parentsFirst(tables: readonly PgTable[]): PgTable[] {
  const sorted: PgTable[] = []
  const open = new Set<PgTable>()
  const visit = (table: PgTable) => {
    if (sorted.includes(table)) return
    if (open.has(table)) throw new Error(`${getTableName(table)} refers to itself by way of other tables`)
    open.add(table)
    for (const key of getTableConfig(table).foreignKeys) {
      const parent = key.reference().foreignTable as PgTable
      if (parent !== table && tables.includes(parent)) visit(parent)
    }
    open.delete(table)
    sorted.push(table)
  }
  for (const table of tables) visit(table)
  return sorted
}

/** The next id that the database gives follows the largest one here. */
async function continueSequences(tx: Tx, rows: Rows): Promise<void> {
  const values: SQL[] = []
  for (const [table, all] of rows) {
    const ids = all.map((row) => (row as { id?: number }).id ?? 0)
    const largest = ids.reduce((a, b) => Math.max(a, b), 0)
    if (largest > 0) values.push(sql`setval(pg_get_serial_sequence(${getTableName(table)}, 'id'), ${largest}::bigint)`)
  }
  if (values.length > 0) await tx.execute(sql`select ${sql.join(values, sql`, `)}`)
}
