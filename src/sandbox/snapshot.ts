/** A copy of the freshly seeded world inside the database, to which the sandbox can go back. */
import { getTableName, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import type { Database, Tx } from '../db/database.ts'

const SCHEMA = 'sandbox_snapshot'
/** Tokens outlive a reset where their application and user do: a test suite that resets keeps its log-in. */
const TOKENS = 'oauth_access_tokens'

const inSnapshot = (name: string): SQL => sql`${sql.identifier(SCHEMA)}.${sql.identifier(name)}`
const namesOf = (tables: readonly PgTable[]): string[] => tables.map((table) => getTableName(table)).sort()

/** Copies every table; an older copy is replaced. */
export async function takeSnapshot(db: Database, tables: readonly PgTable[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`drop schema if exists ${sql.identifier(SCHEMA)} cascade`)
    await tx.execute(sql`create schema ${sql.identifier(SCHEMA)}`)
    for (const name of namesOf(tables))
      await tx.execute(sql`create table ${inSnapshot(name)} as table ${sql.identifier(name)}`)
  })
}

/** Whether there is a copy to go back to. */
export async function hasSnapshot(db: Database): Promise<boolean> {
  const rows = await db.read({ text: `select to_regnamespace($1) is not null`, values: [SCHEMA] })
  return rows[0]?.[0] === true
}

/** Puts every table back as it was, ids included, in one transaction that others see whole or not at all. */
export async function restoreSnapshot(db: Database, tables: readonly PgTable[]): Promise<void> {
  const names = namesOf(tables)
  await db.transaction(async (tx) => {
    await tx.execute(sql`set constraints all deferred`)
    await tx.execute(sql`create temporary table kept_tokens on commit drop as table ${sql.identifier(TOKENS)}`)
    await withoutTriggers(tx, names, async () => {
      await tx.execute(sql`truncate ${list(names)}`)
      for (const table of tables) if (getTableName(table) !== TOKENS) await putBack(tx, table)
      await tx.execute(sql`insert into ${sql.identifier(TOKENS)} overriding system value select k.* from kept_tokens as k
        where exists (select from apps where id = k.application_id)
          and (k.resource_owner_id is null or exists (select from users where id = k.resource_owner_id))`)
    })
    for (const name of names) await restartIds(tx, name)
  })
  db.changes.changedEverything()
  await db.script(names.map((name) => `notify openintra_changes, '${name}';`).join(''))
}

/** Columns that the database works out itself take no value, and need none. */
async function putBack(tx: Tx, table: PgTable): Promise<void> {
  const name = getTableName(table)
  const written = getTableConfig(table).columns.filter((column) => column.generated === undefined)
  const columns = list(written.map((column) => column.name))
  await tx.execute(sql`insert into ${sql.identifier(name)} (${columns}) overriding system value
    select ${columns} from ${inSnapshot(name)}`)
}

const list = (names: readonly string[]): SQL =>
  sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  )

/** The rows are put back as they were: triggers that count or announce would do it twice. Foreign keys are checked. */
async function withoutTriggers(tx: Tx, names: readonly string[], work: () => Promise<void>): Promise<void> {
  for (const name of names) await tx.execute(sql`alter table ${sql.identifier(name)} disable trigger user`)
  await work()
  // Foreign keys first: a table with open checks cannot be altered.
  await tx.execute(sql`set constraints all immediate`)
  for (const name of names) await tx.execute(sql`alter table ${sql.identifier(name)} enable trigger user`)
}

/** The next id follows the highest; outbox rows made by the reset's callers never meet an old one. */
async function restartIds(tx: Tx, name: string): Promise<void> {
  await tx.execute(
    sql`select setval(pg_get_serial_sequence(${name}, 'id'), greatest((select max(id) from ${sql.identifier(name)}), 1),
      exists (select from ${sql.identifier(name)}))`,
  )
}
