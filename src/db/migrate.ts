/** Brings a database to the schema of this version. */
import { join } from 'node:path'
import { getTableName, sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgTable } from 'drizzle-orm/pg-core'
import { ANNOUNCE, announcingTrigger } from './changes.ts'
import type { Database } from './database.ts'
import { RECORD, recordingTriggers } from './recording.ts'

const FOLDER = join(import.meta.dirname, 'migrations')
/** Held while migrating, so that two processes that start together do it once. */
const LOCK = 42_42_42

/**
 * Applies what is missing, and answers how many migrations that were. All of it is one transaction: a process that dies
 * on the way leaves nothing half done, and one that waited for it finds everything done.
 */
export async function migrate(db: Database, tables: readonly PgTable[], folder = FOLDER): Promise<number> {
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  return db.transaction(async (tx) => {
    // The limit of a request's statements is none for a migration, nor for the wait for another process's.
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
    await tx.execute(
      sql`create table if not exists schema_migrations (hash text primary key, applied_at timestamptz not null default now())`,
    )
    const result = await tx.execute(sql`select hash from schema_migrations`)
    const known = new Set((result as unknown as { rows: { hash: string }[] }).rows.map((row) => row.hash))
    const missing = migrations.filter((migration) => !known.has(migration.hash))
    for (const migration of missing) {
      for (const statement of migration.sql) await tx.execute(sql.raw(statement))
      await tx.execute(sql`insert into schema_migrations (hash) values (${migration.hash})`)
    }
    await tx.execute(sql.raw(ANNOUNCE))
    await tx.execute(sql.raw(RECORD))
    if (missing.length > 0) {
      for (const table of tables)
        for (const trigger of [announcingTrigger(getTableName(table)), ...recordingTriggers(table)])
          await tx.execute(sql.raw(trigger))
      await tx.execute(sql.raw(DEFERRABLE))
    }
    return missing.length
  })
}

/**
 * Makes every foreign key one that a transaction may check at its end (`set constraints all deferred`): a world whose
 * tables point at each other in circles can then be written table by table. Nothing else defers them.
 */
const DEFERRABLE = `do $$
declare key record;
begin
  for key in select conrelid::regclass as owner, conname from pg_constraint
    where contype = 'f' and not condeferrable and connamespace = current_schema()::regnamespace
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', key.owner, key.conname);
  end loop;
end $$;`
