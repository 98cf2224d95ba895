/** The columns that tables are made of. Each carries at run time what the engine derives from: type, null, default. */
import { sql } from 'drizzle-orm'
import type { AnyPgColumn, PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { boolean, customType, date, doublePrecision, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core'

/** What a foreign key points at; written out so that tables in two files may point at each other. */
export type Column = AnyPgColumn
export type Table = PgTable

/** The primary key: a number given by the database, or by the sample world for rows whose real id is known. */
export const id = () => integer().primaryKey().generatedByDefaultAsIdentity()

/**
 * A foreign key. `onDelete` says what becomes of this row when the other goes: it goes too (`cascade`), it stays
 * without (`set null`), or the other may not go (`restrict`, the default).
 */
export const belongsTo = (column: () => Column, onDelete: 'cascade' | 'set null' | 'restrict' = 'restrict') =>
  integer().references(column, { onDelete })

/** A point in time, to the millisecond, as the wire shows it. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A calendar day without a time. */
export const day = () => date({ mode: 'string' })

export const words = () => text()
/** One of a fixed list of words; held by a check in validation, and shown in the documentation. */
export const oneOf = <const W extends readonly [string, ...string[]]>(list: W) => text({ enum: list })
export const whole = () => integer()
export const flag = () => boolean()
/** A number with a fraction; on the wire always with a point (`0.0`). */
export const fraction = () => doublePrecision()
export const texts = () => text().array()
export const json = () => jsonb()

/** A credential or its digest: refused by every view, sort, range, filter and search. */
export const secret = customType<{ data: string }>({ dataType: () => 'text' })
/** A value that holds the path of an uploaded file, see `files`. */
export const filePath = () => text()
/** Raw bytes. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The number of a transaction. */
export const transaction = customType<{ data: string }>({ dataType: () => 'xid8' })

export const isSecret = (column: PgColumn): boolean =>
  column.columnType === 'PgCustomColumn' && column.getSQLType() === 'text'

/** When the row was made and last changed. The engine writes both, by the server's clock. */
export const timestamps = () => ({
  created_at: instant().notNull().default(sql`now()`),
  updated_at: instant().notNull().default(sql`now()`),
})
