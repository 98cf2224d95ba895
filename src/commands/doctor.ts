/**
 * `openintra doctor`: looks at the settings, the schema and the rows, and says what to do. Exits with 1 on a problem.
 * With `--recompute` it also works out every level anew, and with `--write` it writes what differs.
 */
import type { Database } from '../db/database.ts'
import { compareLevels, problemsOf, writeLevels } from '../doctor/levels.ts'
import { checkRows } from '../doctor/rows.ts'
import { checkSchema, type Problem } from '../doctor/schema.ts'
import { withIntranet } from './support.ts'

export async function run(options: Record<string, unknown> = {}): Promise<void> {
  const problems = await withIntranet({ OPENINTRA_WORLD: 'none' }, async ({ db, registry }) => {
    console.log(`settings      read`)
    console.log(`declarations  ${registry.resources.size} resources, ${registry.routes.length} routes, checked`)
    console.log(`database      ${db.driver} answers, migrations are applied`)
    const schema = await report('schema', await checkSchema(db, registry.tables))
    // The checks of rows need the tables that they look at.
    const rows = schema.length > 0 ? [] : await report('rows', await checkRows(db, registry.tables))
    const levels = schema.length === 0 && options.recompute ? await recompute(db, options.write === true) : []
    return [...schema, ...rows, ...levels]
  })
  process.exitCode = problems.length > 0 ? 1 : 0
}

async function recompute(db: Database, write: boolean): Promise<Problem[]> {
  const { compared, differences } = await compareLevels(db)
  console.log(`levels        ${compared} compared with the experiences`)
  if (!write) return report('recompute', problemsOf(differences))
  await writeLevels(db, differences)
  console.log(`recompute     ${differences.length} written`)
  return []
}

async function report(what: string, problems: Problem[]): Promise<Problem[]> {
  console.log(`${what.padEnd(13)} ${problems.length === 0 ? 'clean' : `${problems.length} problems`}`)
  for (const problem of problems) console.log(`  - ${problem.what}\n    ${problem.advice}`)
  return problems
}
