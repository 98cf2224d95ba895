/**
 * Which tables changed when: every process counts versions of tables, so that what it remembers of a table can be
 * told from what is new. A process bumps what it wrote itself at commit; triggers announce it to all others.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

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

/** Tables written by the transaction that the current call runs in; `undefined` in it stands for all tables. */
const written = new AsyncLocalStorage<Set<string | undefined>>()

const WRITE = /^\s*(?:with\b[\s\S]*?\)\s*)?(insert\s+into|update|delete\s+from|truncate)\s+(?:only\s+)?"?(\w+)"?/i

/** New tokens concern nobody who remembers others: announcing each would make everybody forget all. */
const TOKENS = 'oauth_access_tokens'

/** Notes what a statement writes. A DELETE may cascade to any table. */
export function noteStatement(text: string): void {
  const tables = written.getStore()
  const match = tables && WRITE.exec(text)
  if (!match || (match[2] === TOKENS && /insert/i.test(match[1]!))) return
  tables.add(/insert|update/i.test(match[1]!) ? match[2] : undefined)
}

/** Runs a transaction and bumps the tables that it wrote once it is committed. */
export async function announcing<R>(changes: Changes, transaction: () => Promise<R>): Promise<R> {
  const tables = new Set<string | undefined>()
  const result = await written.run(tables, transaction)
  if (tables.has(undefined)) changes.changedEverything()
  else for (const table of tables) if (table) changes.changed(table)
  return result
}

/** The function that triggers call, and a trigger on each table that has none yet. Statement level: one announcement a statement. */
export function triggerScript(tables: readonly string[]): string {
  const perTable = tables.map((table) => {
    const events = table === TOKENS ? 'update or delete or truncate' : 'insert or update or delete or truncate'
    return `create or replace trigger announce_change after ${events} on "${table}" for each statement execute function announce_change();`
  })
  return `create or replace function announce_change() returns trigger language plpgsql as $$
begin perform pg_notify('${CHANNEL}', tg_table_name); return null; end $$;
${perTable.join('\n')}`
}
