/** Plain writes: a row, the rows and files written along with it, and its lists of ids. Always within a transaction. */
import { and, eq, getTableName, inArray, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { sqlState, type Tx } from '../../db/database.ts'
import { unprocessable } from '../../errors.ts'
import type { Table } from '../declare/columns.ts'
import type { Fields } from '../declare/fields.ts'
import { columnOf, foreignKeys, hasColumn, keyBetween } from '../model.ts'
import { keepFile } from './files.ts'
import { type Input, isAfter } from './input.ts'
import { freeSlug } from './slug.ts'

type Row = Record<string, unknown>

const UNIQUE_VIOLATION = '23505'

/** Inserts a row with everything that comes along; answers its id. */
export async function insertRow(tx: Tx, table: Table, fields: Fields, input: Input, now: Date, values: Row = {}) {
  const row = { ...stamps(table, now, true), ...(await columnsOf(tx, table, fields, input, now)), ...values }
  const [made] = await tx
    .insert(table)
    .values(row)
    .returning({ id: columnOf(table, 'id') })
  const id = made!.id as number
  await writeAlong(tx, table, id, input, now)
  return id
}

/** Changes a row and everything that comes along. */
export async function updateRow(
  tx: Tx,
  table: Table,
  fields: Fields,
  id: number,
  input: Input,
  now: Date,
  values: Row = {},
) {
  const row = { ...(await columnsOf(tx, table, fields, input, now, id)), ...values }
  await keepOrder(tx, table, fields, id, row)
  if (Object.keys(row).length > 0)
    await tx
      .update(table)
      .set({ ...stamps(table, now, false), ...row })
      .where(eq(columnOf(table, 'id'), id))
  await writeAlong(tx, table, id, input, now)
}

/** A begin or an end sent alone is held against the other one as it stands in the row. */
async function keepOrder(tx: Tx, table: Table, fields: Fields, id: number, row: Row): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.field !== 'column' || !field.after) continue
    const [earlier, later] = [field.after, field.column ?? name]
    // Sent together, they have been compared already; sent as null, there is nothing to compare.
    if ((row[earlier] == null) === (row[later] == null)) continue
    const other = row[earlier] == null ? earlier : later
    if (Object.hasOwn(row, other)) continue
    const [stored] = await tx
      .select({ time: columnOf(table, other) })
      .from(table)
      .where(eq(columnOf(table, 'id'), id))
    const times: Row = { ...row, [other]: stored?.time }
    if (times[other] == null || isAfter(times[later], times[earlier])) continue
    throw unprocessable(
      other === earlier ? { [name]: [`must be after ${earlier}`] } : { [earlier]: [`must be before ${name}`] },
    )
  }
}

/** Deletes a row; what points at it decides by its foreign key whether it goes too, stays, or refuses. */
export async function deleteRow(tx: Tx, table: Table, id: number): Promise<void> {
  await tx.delete(table).where(eq(columnOf(table, 'id'), id))
}

function stamps(table: Table, now: Date, creating: boolean): Row {
  return {
    ...(creating && hasColumn(table, 'created_at') ? { created_at: now } : {}),
    ...(hasColumn(table, 'updated_at') ? { updated_at: now } : {}),
  }
}

/** The values of the row's own columns: those sent, files as paths, slugs, and ids of records made along. */
async function columnsOf(tx: Tx, table: Table, fields: Fields, input: Input, now: Date, id?: number): Promise<Row> {
  const row: Row = { ...input.columns }
  for (const [field, file] of Object.entries(input.files))
    row[field] = await keepFile(tx, now, `${getTableName(table)}/${field}`, file)
  for (const parent of input.parents) row[parent.spec.by] = await writeParent(tx, table, parent, now, id)
  for (const [name, field] of Object.entries(fields)) {
    if (field.field !== 'column' || !field.slugInto) continue
    const [given, source] = [row[field.slugInto], row[field.column ?? name]]
    delete row[field.slugInto]
    // Where a write takes a slug, the one that is sent counts.
    const isGiven = typeof given === 'string' && given.trim() !== ''
    const text = isGiven ? given : source
    if (typeof text !== 'string' || (!isGiven && (await says(tx, table, id, field.column ?? name, source)))) continue
    row[field.slugInto] = await freeSlug(tx, table, columnOf(table, field.slugInto), text, id)
  }
  return row
}

/** Whether a row holds the value already: the slug of a name that stays is in addresses, and stays too. */
async function says(tx: Tx, table: Table, id: number | undefined, column: string, value: unknown): Promise<boolean> {
  if (id === undefined) return false
  const [row] = await tx
    .select({ held: columnOf(table, column) })
    .from(table)
    .where(eq(columnOf(table, 'id'), id))
  return row?.held === value
}

/** The id of a record written along. */
async function writeParent(tx: Tx, table: Table, parent: Input['parents'][number], now: Date, id?: number) {
  const { spec, input } = parent
  if (!spec.own) return findOrInsert(tx, spec.of(), parent, now)
  if (id === undefined) return insertRow(tx, spec.of(), spec.fields, input, now)
  const [row] = await tx
    .select({ key: columnOf(table, spec.by) })
    .from(table)
    .where(eq(columnOf(table, 'id'), id))
  await updateRow(tx, spec.of(), spec.fields, row!.key as number, input, now)
  return row!.key as number
}

/** A record written along is taken as it stands when one with the same unique values exists. */
async function findOrInsert(tx: Tx, table: Table, parent: Input['parents'][number], now: Date): Promise<number> {
  const { input, spec } = parent
  const known = await find(tx, table, input.columns)
  if (known !== undefined) return known
  try {
    return await tx.transaction((inner) => insertRow(inner, table, spec.fields, input, now))
  } catch (error) {
    // Another write may have made it in between: then that one is meant.
    const made = sqlState(error) === UNIQUE_VIOLATION ? await find(tx, table, input.columns) : undefined
    if (made === undefined) throw error
    return made
  }
}

async function find(tx: Tx, table: Table, columns: Row): Promise<number | undefined> {
  const same = Object.entries(columns).map(([name, value]) => eq(columnOf(table, name), value))
  if (same.length === 0) return undefined
  const [row] = await tx
    .select({ id: columnOf(table, 'id') })
    .from(table)
    .where(and(...same))
    .limit(1)
  return row?.id as number | undefined
}

async function writeAlong(tx: Tx, table: Table, id: number, input: Input, now: Date): Promise<void> {
  for (const list of input.ids) await setIds(tx, table, id, list, now)
  for (const { field, spec, rows } of input.children) {
    const of = spec.of()
    const key = columnOf(of, keyBetween(of, table, spec.by))
    for (const child of rows) {
      if (child.id === undefined) {
        if (!child.destroy) await insertRow(tx, of, spec.fields, child.input, now, { [key.name]: id })
        continue
      }
      await lockChild(tx, of, key, child.id, id, field)
      if (child.destroy) await deleteRow(tx, of, child.id)
      else await updateRow(tx, of, spec.fields, child.id, child.input, now)
    }
  }
}

/** A child must be the row's own: nobody writes another's rows by naming their ids. */
async function lockChild(tx: Tx, table: Table, key: PgColumn, childId: number, ownerId: number, field: string) {
  const own = and(eq(columnOf(table, 'id'), childId), eq(key, ownerId))
  const found = await tx
    .select({ id: columnOf(table, 'id') })
    .from(table)
    .where(own)
    .for('update')
  if (found.length === 0) throw unprocessable({ [field]: [`has no row with the id ${childId}`] })
}

/** Makes the join table hold exactly these ids for the row. */
async function setIds(tx: Tx, table: Table, id: number, list: Input['ids'][number], now: Date): Promise<void> {
  const via = list.spec.via()
  const here = columnOf(via, keyBetween(via, table))
  const key = foreignKeys(via).find((candidate) => candidate.column !== here.name)!
  const there = columnOf(via, key.column)
  const other = columnOf(key.to, 'id')
  const known = list.ids.length ? await tx.select({ id: other }).from(key.to).where(inArray(other, list.ids)) : []
  if (known.length < list.ids.length) throw unprocessable({ [list.field]: ['must exist'] })
  const kept = list.ids.length ? sql`not (${inArray(there, list.ids)})` : sql`true`
  await tx.delete(via).where(and(eq(here, id), kept))
  const rows = list.ids.map((otherId) => ({ ...stamps(via, now, true), [here.name]: id, [there.name]: otherId }))
  if (rows.length > 0) await tx.insert(via).values(rows).onConflictDoNothing()
}
