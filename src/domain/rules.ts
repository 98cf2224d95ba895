/** Rules of sessions: their slugs, and giving one to a session as it is written. What they ask for stands in `session-rules.ts`. */
import { eq } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { slugify } from '../engine/write/slug.ts'
import { projectSessionsRules } from '../resources/curriculum/project_sessions_rules.ts'
import { type RuleInput, rules } from '../resources/curriculum/rules.ts'

/** Writes a rule; below a session, the session has it from then on. */
export async function writeRule({ tx, input, insert, parents, now }: Call<RuleInput>): Promise<Outcome> {
  const id = await insert({ slug: input.slug ?? slugOf(input.kind, input.name) })
  const session = parents.project_session_id
  if (session !== undefined)
    await tx
      .insert(projectSessionsRules)
      .values({ project_session_id: session, rule_id: id, created_at: now, updated_at: now })
  return { show: id }
}

/** The slug follows the kind and the name unless it is given. */
export async function changeRule({ tx, id, input, change }: Call<Partial<RuleInput>>): Promise<Outcome> {
  const [row] = await tx.select().from(rules).where(eq(rules.id, id))
  const renamed = input.kind !== undefined || input.name !== undefined
  await change(renamed && !input.slug ? { slug: slugOf(input.kind ?? row!.kind, input.name ?? row!.name) } : {})
  return undefined
}

/** `inscription-first-name-starting-by` */
function slugOf(kind: string, name: string): string {
  return slugify(`${kind} ${name}`.replaceAll('_', '-'))
}
