/**
 * The record of what happened: triggers write a row of the outbox for each row of a resource that is made, changed or
 * deleted, in the transaction that does it. Whoever writes, by whatever rule, cannot forget it.
 */
import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './database.ts'

/** Who writes, as `APPLICATION USER`; when, by the server's clock; whether nothing is recorded. Each lives as long as its transaction. */
const BY = 'openintra.by'
const NOW = 'openintra.now'
const SILENT = 'openintra.silent'

export interface Author {
  applicationId?: number
  userId?: number
}

/** What the transaction writes from here on is recorded as done by `by`, at this time. */
export async function recordAs(tx: Tx, now: Date, by: Author = {}): Promise<void> {
  const author = `${by.applicationId ?? ''} ${by.userId ?? ''}`
  await tx.execute(sql`select set_config(${BY}, ${author}, true), set_config(${NOW}, ${now.toISOString()}, true)`)
}

/** What the transaction writes is not recorded: a sample world has no history. */
export async function recordNothing(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config(${SILENT}, 'on', true)`)
}

/**
 * What the triggers do. A record that changes twice in one transaction is recorded once, with its first old and its last
 * new values; one that was made in it is new and nothing else. `waiting` says that somebody wants to be told.
 */
export const RECORD = `create or replace function record_change() returns trigger language plpgsql as $$
declare
  word text := tg_argv[0];
  hidden text[] := tg_argv[1:];
  author text[] := string_to_array(coalesce(current_setting('${BY}', true), ''), ' ');
  application integer := nullif(author[1], '')::integer;
  person integer := nullif(author[2], '')::integer;
  at timestamptz := coalesce(nullif(current_setting('${NOW}', true), '')::timestamptz, clock_timestamp());
  merging boolean;
  wanted boolean := exists (select from webhook_registeries where model = word and active)
    or (word = 'user' and exists (select from endpoints where active));
begin
  if tg_op = 'INSERT' then
    insert into outbox (model, event, record_id, application_id, user_id, created_at, waiting)
      select tg_table_name, 'create', id, application, person, at, wanted from new_rows;
  elsif tg_op = 'DELETE' then
    insert into outbox (model, event, record_id, application_id, user_id, created_at, waiting, facts)
      select tg_table_name, 'destroy', r.id, application, person, at, wanted,
        jsonb_build_object('old', to_jsonb(r) - hidden) from old_rows as r;
  else
    -- Nearly always nothing was recorded of this table in this transaction, and nothing needs to be merged.
    merging := exists (select from outbox where xact = pg_current_xact_id() and model = tg_table_name::text);
    with pairs as materialized (
      select n.id, to_jsonb(o) - hidden as was, to_jsonb(n) - hidden as is_now, o is distinct from n as differs
      from new_rows as n join old_rows as o using (id)
    ), changes as materialized (
      select p.id, c.was, c.is_now from pairs as p, lateral (
        select coalesce(jsonb_object_agg(e.key, p.was -> e.key), '{}') as was, coalesce(jsonb_object_agg(e.key, e.value), '{}') as is_now
        from jsonb_each(p.is_now) as e where e.value is distinct from p.was -> e.key) as c
      where p.differs
    ), known as materialized (
      select record_id, event from outbox where merging and xact = pg_current_xact_id() and model = tg_table_name::text
    ), again as (
      update outbox as x set facts = jsonb_build_object('old', c.was || (x.facts -> 'old'), 'new', (x.facts -> 'new') || c.is_now)
      from changes as c where merging and x.xact = pg_current_xact_id() and x.model = tg_table_name::text
        and x.record_id = c.id and x.event = 'update'
    )
    insert into outbox (model, event, record_id, application_id, user_id, created_at, waiting, facts)
      select tg_table_name, 'update', c.id, application, person, at, wanted, jsonb_build_object('old', c.was, 'new', c.is_now)
      from changes as c where not merging
        or not exists (select from known as k where k.record_id = c.id and k.event in ('create', 'update'));
  end if;
  return null;
end $$`

/** A trigger may see the rows of one kind of statement, so that there are three. */
const KINDS = [
  { name: 'record_create', event: 'insert', rows: 'new table as new_rows' },
  { name: 'record_update', event: 'update', rows: 'old table as old_rows new table as new_rows' },
  { name: 'record_destroy', event: 'delete', rows: 'old table as old_rows' },
] as const
export const RECORDING = KINDS.map((kind) => kind.name)

/** What is recorded of a table: the word for one of its rows, and the columns that are never shown. */
export interface Recorded {
  singular: string
  hidden: readonly string[]
  /** For rows of a join: they are looked for only when they are gone, along with their record. */
  onlyDeleted?: boolean
}

const recorded = new Map<PgTable, Recorded>()
/** Says that the rows of a table are records that somebody may want to be told of. */
export const recordTable = (table: PgTable, facts: Recorded): void => void recorded.set(table, facts)
export const kindsRecorded = (table: PgTable): number => kindsOf(recorded.get(table)).length
/** What is recorded of the table with this name. */
export const recordedAs = (name: string): Recorded | undefined =>
  [...recorded].find(([table]) => getTableName(table) === name)?.[1]

/** The words for one row of each table whose records somebody may be told of. */
export const modelsRecorded = (): string[] =>
  [...recorded.values()].filter((facts) => !facts.onlyDeleted).map((facts) => facts.singular)

const kindsOf = (facts: Recorded | undefined) =>
  KINDS.filter((kind) => facts && (!facts.onlyDeleted || kind.event === 'delete'))

/** The triggers of a table; none for one that holds no records of its own, such as tokens. */
export function recordingTriggers(table: PgTable): string[] {
  const facts = recorded.get(table)
  if (!facts) return []
  const names = getTableColumns(table)
  const values = [facts.singular, ...facts.hidden.map((column) => names[column]?.name ?? column)]
  const given = values.map((value) => `'${value}'`).join(', ')
  return kindsOf(facts).map(
    ({ name, event, rows }) =>
      `create or replace trigger ${name} after ${event} on "${getTableName(table)}" referencing ${rows} for each statement
        when (current_setting('${SILENT}', true) is distinct from 'on') execute function record_change(${given})`,
  )
}
