/** What must hold for the rows, whoever wrote them: each check is one query that finds the rows for which it does not. */
import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../db/database.ts'
import { ACCOUNTS } from './accounts.ts'
import { CAMPUS_LIFE } from './campus-life.ts'
import { EVALUATIONS } from './evaluations.ts'
import { MACHINERY } from './machinery.ts'
import { PROJECTS } from './projects.ts'
import type { Problem } from './schema.ts'

export interface RowCheck {
  rule: string
  /** Selects the ids of the rows that break it. */
  query: string
  advice: string
}

export const CHECKS: readonly RowCheck[] = [...PROJECTS, ...EVALUATIONS, ...ACCOUNTS, ...CAMPUS_LIFE, ...MACHINERY]

const SHOWN = 5

/** Runs every check, and looks whether each table's next id is free. */
export async function checkRows(db: Database, tables: readonly PgTable[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const check of CHECKS) {
    const rows = await db.read({ text: check.query, values: [] })
    if (rows.length === 0) continue
    const ids = rows.slice(0, SHOWN).map((row) => row[0])
    const more = rows.length > SHOWN ? ` and ${rows.length - SHOWN} more` : ''
    problems.push({ what: `${check.rule}: not so for ${ids.join(', ')}${more}`, advice: check.advice })
  }
  for (const table of tables) {
    const name = getTableName(table)
    const [row] = await db.read({
      text: `select coalesce((select max(id) from "${name}"), 0), coalesce((select last_value from pg_sequences
        where schemaname = current_schema() and sequencename = $1 || '_id_seq'), 0)::int`,
      values: [name],
    })
    const [highest, last] = row as [number, number]
    if (highest > last)
      problems.push({
        what: `the next id of ${name} (${last + 1}) is not above its highest (${highest})`,
        advice: `Run: select setval(pg_get_serial_sequence('${name}', 'id'), ${highest});`,
      })
  }
  return problems
}
