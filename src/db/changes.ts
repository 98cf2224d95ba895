/**
 * Which tables changed when: every process counts versions of tables, so that what it remembers of a table can be
 * told from what is new. A process bumps what it wrote itself at commit; triggers announce it to all others.
 */
import { sql } from 'drizzle-orm'
import type { Tx } from './database.ts'

export const CHANNEL = 'openintra_changes'

export class Changes {
  #all = 0
  readonly #versions = new Map<string, number>()
  readonly #watchers: ((table: string | undefined) => void)[] = []

  /** A number that is another one as soon as one of the tables changed. */
  version(tables: readonly string[]): number {
    let sum = this.#all
    for (const table of tables) sum += this.#versions.get(table) ?? 0
    return sum
  }

  changed(table: string): void {
    this.#versions.set(table, (this.#versions.get(table) ?? 0) + 1)
    for (const watch of this.#watchers) watch(table)
  }

  /** Anything may have changed: announcements were missed, or the world was replaced. */
  changedEverything(): void {
    this.#all++
    for (const watch of this.#watchers) watch(undefined)
  }

  /** Calls back with each changed table, undefined for all. */
  watch(callback: (table: string | undefined) => void): void {
    this.#watchers.push(callback)
  }
}

/**
 * A setting that lives as long as its transaction, in which the triggers note the tables that changed: those that were
 * written, and those that a cascade or another trigger changed along with them.
 */
const NOTED = 'openintra.changed'

/** Runs a transaction, and bumps the tables that it changed once it is committed. */
export async function announcing<R>(changes: Changes, orm: Tx, work: (tx: Tx) => Promise<R>): Promise<R> {
  let changed: string[] = []
  const result = await orm.transaction(async (tx) => {
    const done = await work(tx)
    changed = await changedTables(tx)
    return done
  })
  for (const table of changed) changes.changed(table)
  return result
}

async function changedTables(tx: Tx): Promise<string[]> {
  const result = await tx.execute(sql`select current_setting(${NOTED}, true) as tables`)
  const [row] = (result as unknown as { rows: { tables: string | null }[] }).rows
  return (row?.tables ?? '').split(' ').filter(Boolean)
}

/** What the triggers do: note the table for this process, and announce it to all others; once a transaction. */
export const ANNOUNCE = `create or replace function announce_change() returns trigger language plpgsql as $$
declare noted text := coalesce(current_setting('${NOTED}', true), '');
begin
  if tg_table_name::text = any (string_to_array(noted, ' ')) then return null; end if;
  perform set_config('${NOTED}', noted || ' ' || tg_table_name, true);
  perform pg_notify('${CHANNEL}', tg_table_name);
  return null;
end $$`

/** New tokens concern nobody who remembers others: announcing each would make everybody forget all. */
const TOKENS = 'oauth_access_tokens'

/** The trigger of a table. Statement level: it runs once a statement, however many rows that writes. */
export function announcingTrigger(table: string): string {
  const events = table === TOKENS ? 'update or delete or truncate' : 'insert or update or delete or truncate'
  return `create or replace trigger announce_change after ${events} on "${table}" for each statement execute function announce_change()`
}
