/** Ids for the calls that a page shows: of rows that are there, and that a new record may name together. */
import { getTableName } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '../../db/database.ts'
import type { Table } from '../../engine/declare/columns.ts'
import { foreignKeys } from '../../engine/model.ts'

export interface Ids {
  /** The newest row of a table. */
  newest: Readonly<Record<string, number>>
  /** By column: rows that no record of the table names together, where it is unique by them. */
  free: Readonly<Record<string, number>>
}

export const NO_IDS: Ids = { newest: {}, free: {} }

/** So many of the newest rows of each table are tried for such as no record names together. */
const TRIED = 30

export async function idsOf(db: Database, tables: readonly Table[], table?: Table): Promise<Ids> {
  const names = tables.filter((one) => 'id' in one).map(getTableName)
  const newest = await firstRow(
    db,
    names,
    `select ${names.map((name) => `(select max(id) from "${name}")`).join(', ')}`,
  )
  const free = {}
  for (const keys of table ? uniqueByKeys(table) : [])
    Object.assign(
      free,
      await firstRow(
        db,
        keys.map(({ column }) => column),
        freeText(table!, keys),
      ),
    )
  return { newest, free }
}

async function firstRow(db: Database, names: readonly string[], text: string): Promise<Record<string, number>> {
  const [row = []] = (await db.read({ text, values: [] })) as unknown[][]
  return Object.fromEntries(names.flatMap((name, i) => (typeof row[i] === 'number' ? [[name, row[i]]] : [])))
}

type Key = ReturnType<typeof foreignKeys>[number]

/** The foreign keys that the table is unique by, a list for each unique key that consists of them alone. */
function uniqueByKeys(table: Table): Key[][] {
  const { indexes, uniqueConstraints } = getTableConfig(table)
  const unique = [
    ...uniqueConstraints.map(({ columns }) => columns),
    ...indexes.flatMap(({ config }) => (config.unique ? [config.columns as PgColumn[]] : [])),
  ]
  const lists = unique.map((columns) =>
    columns.map(({ name }) => foreignKeys(table).find(({ column }) => column === name)),
  )
  return lists.filter((keys): keys is Key[] => keys.every((key) => key !== undefined))
}

function freeText(table: Table, keys: readonly Key[]): string {
  const from = keys.map(
    ({ to }, i) => `(select id from "${getTableName(to)}" order by id desc limit ${TRIED}) as key${i}`,
  )
  const same = keys.map(({ column }, i) => `record."${column}" = key${i}.id`).join(' and ')
  return `select ${keys.map((_, i) => `key${i}.id`).join(', ')} from ${from.join(', ')}
    where not exists (select 1 from "${getTableName(table)}" as record where ${same}) limit 1`
}
