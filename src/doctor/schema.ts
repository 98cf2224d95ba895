/** Compares the live database with what the declarations expect. */
import { getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../db/database.ts'
import { kindsRecorded, RECORDING } from '../db/recording.ts'

export interface Problem {
  what: string
  /** What to do about it. */
  advice: string
}

const MIGRATE = 'Start the server once with this version: it applies the migrations.'

/** What keeps sums right, by table: migrations made these triggers, and no declaration names them. */
const KEEPING: Readonly<Record<string, readonly string[]>> = {
  campus_users: ['count_added', 'count_removed', 'count_moved'],
  correction_point_historics: ['check_points'],
  transactions: ['sum_added', 'sum_removed', 'sum_moved'],
  users: ['check_points'],
}

/** Missing tables and columns, columns of another type, missing indexes, constraints and triggers. */
export async function checkSchema(db: Database, tables: readonly PgTable[]): Promise<Problem[]> {
  const [columns, indexes, constraints, triggers, recording] = await Promise.all([
    liveColumns(db),
    // One that was built half serves nothing.
    names(
      db,
      `select c.relname from pg_index as i join pg_class as c on c.oid = i.indexrelid
        where c.relnamespace = current_schema()::regnamespace and i.indisvalid`,
    ),
    names(
      db,
      `select conname from pg_constraint where contype in ('f', 'c') and connamespace = current_schema()::regnamespace`,
    ),
    names(db, `select tgrelid::regclass::text || ' ' || tgname from pg_trigger where tgenabled <> 'D'`),
    names(
      db,
      `select tgrelid::regclass::text || ' ' || count(*) from pg_trigger
        where tgname in (${RECORDING.map((name) => `'${name}'`)}) and tgenabled <> 'D' group by tgrelid`,
    ),
  ])
  return tables.flatMap((table) => {
    const config = getTableConfig(table)
    const name = getTableName(table)
    if (!columns.has(name)) return [{ what: `the table ${name} is missing`, advice: MIGRATE }]
    return [
      ...config.columns.flatMap((column) => {
        const live = columns.get(name)!.get(column.name)
        if (!live) return [{ what: `${name}.${column.name} is missing`, advice: MIGRATE }]
        const expected = `${typeName(column.getSQLType())}${column.notNull ? ' not null' : ''}`
        const what = `${name}.${column.name} is ${live}, ${expected} was expected`
        return live === expected ? [] : [{ what, advice: 'Somebody altered the table by hand: alter it back.' }]
      }),
      ...config.indexes
        .filter((index) => index.config.name && !indexes.has(kept(index.config.name)))
        .map((index) => ({ what: `the index ${index.config.name} is missing`, advice: MIGRATE })),
      ...config.foreignKeys
        .filter((key) => !constraints.has(kept(key.getName())))
        .map((key) => ({ what: `the foreign key ${key.getName()} is missing`, advice: MIGRATE })),
      ...config.checks
        .filter((check) => !constraints.has(kept(check.name)))
        .map((check) => ({ what: `the constraint ${check.name} is missing`, advice: MIGRATE })),
      ...(KEEPING[name] ?? [])
        .filter((trigger) => !triggers.has(`${name} ${trigger}`))
        .map((trigger) => ({ what: `the trigger ${trigger} of ${name} is missing or disabled`, advice: MIGRATE })),
      ...(triggers.has(`${name} announce_change`)
        ? []
        : [
            { what: `${name} announces no changes, so that other processes would answer from memory`, advice: MIGRATE },
          ]),
      ...(kindsRecorded(table) > 0 && !recording.has(`${name} ${kindsRecorded(table)}`)
        ? [{ what: `what happens to ${name} is not recorded, so that nobody would be told of it`, advice: MIGRATE }]
        : []),
    ]
  })
}

/** PostgreSQL keeps the first 63 bytes of a name; ours are ASCII. */
const kept = (name: string): string => name.slice(0, 63)

/** PostgreSQL spells types its own way. */
const typeName = (type: string) => type.replace('timestamp (3)', 'timestamp(3)')

async function liveColumns(db: Database): Promise<Map<string, Map<string, string>>> {
  const rows = await db.read({
    text: `select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      from pg_attribute as a join pg_class as c on c.oid = a.attrelid
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
    values: [],
  })
  const tables = new Map<string, Map<string, string>>()
  for (const [table, column, type] of rows as [string, string, string][]) {
    if (!tables.has(table)) tables.set(table, new Map())
    tables.get(table)!.set(column, type)
  }
  return tables
}

const names = async (db: Database, text: string): Promise<Set<string>> =>
  new Set((await db.read({ text, values: [] })).map((row) => row[0] as string))
