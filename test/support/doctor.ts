/** What the doctor says of the rows, and of the levels, asked in two statements and at the time of a test's clock. */
import type { Database } from '../../src/db/database.ts'
import { compareLevels } from '../../src/doctor/levels.ts'
import { CHECKS } from '../../src/doctor/rows.ts'

/** Rules that do not hold, as `rule: ids`; empty when all is as it should be. */
export async function brokenRows(db: Database, now: Date): Promise<string[]> {
  const rows = await db.read({ text: everyCheck(now), values: [] })
  const broken = rows.map(([index, ids]) => `${CHECKS[index as number]!.rule}: ${(ids as number[]).join(', ')}`)
  const { differences } = await compareLevels(db)
  return [...broken, ...differences.map(({ login, what }) => `level of ${login}: ${what.join('; ')}`)]
}

/** The doctor asks the database what time it is: here the test says so. */
function everyCheck(now: Date): string {
  const checks = CHECKS.map(
    ({ query }, index) => `select ${index} as rule, array_agg(broken.id) as ids from (${query}) as broken (id)`,
  )
  const all = `select rule, ids from (${checks.join('\nunion all\n')}) as checks where ids is not null order by rule`
  return all.replaceAll('now()', `'${now.toISOString()}'::timestamptz`)
}
