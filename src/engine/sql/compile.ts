/** From drizzle's SQL to a text that is prepared once, with its parameters by name. */
import { is, Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Statement } from '../../db/database.ts'
import type { Ambient } from '../declare/view.ts'

/** A statement without its values: for each parameter a fixed value or the name of one. */
export interface Compiled {
  /** A number of its own in this process, for keys. */
  id: number
  text: string
  parameters: readonly (Placeholder | unknown)[]
  /** Whether an answer depends on the moment it is given. */
  usesNow: boolean
  /** Names of the tables that it reads. */
  tables: readonly string[]
  name?: string
}

const dialect = new PgDialect()

/** A value bound at each run, with the type that the server must see in it. */
export const bound = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`

export const AMBIENT: Ambient = {
  now: bound('now', 'timestamptz'),
  base: bound('base', 'text'),
  viewer: bound('viewer', 'integer'),
  insider: bound('insider', 'boolean'),
}

let compiledSoFar = 0

/** Makes the text of a statement. Everything that came from outside is a parameter in it. */
export function compile(statement: SQL): Compiled {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return {
    id: ++compiledSoFar,
    text,
    parameters: params,
    usesNow: params.some((parameter) => is(parameter, Placeholder) && parameter.name === 'now'),
    // Every table is written as `"name" as "alias"`, see `select.ts` and `view.ts`; `extract(month from "t1"."at")` is none.
    tables: [...new Set([...text.matchAll(/(?:from|join) "(\w+)"(?!\.)/g)].map((match) => match[1]!))].sort(),
  }
}

/** A run of a compiled statement with these values by name. */
export function withValues(compiled: Compiled, values: Readonly<Record<string, unknown>>): Statement {
  return {
    name: compiled.name,
    text: compiled.text,
    values: compiled.parameters.map((parameter) => {
      if (!is(parameter, Placeholder)) return parameter
      const value = values[parameter.name]
      if (value === undefined) throw new Error(`no value for the parameter ${parameter.name}`)
      return value instanceof Date ? value.toISOString() : value
    }),
  }
}
