/** Rules of sessions: their slugs, and giving one to a session as it is written. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { slugify } from '../engine/write/slug.ts'
import { projectSessionsRules } from '../resources/curriculum/project_sessions_rules.ts'
import { rules } from '../resources/curriculum/rules.ts'

/** Writes a rule; below a session, the session has it from then on. */
export async function writeRule({ tx, input, insert, parents, now }: Call): Promise<Outcome> {
  const id = await insert({ slug: input.slug ?? slugOf(input.kind, input.name) })
  const session = parents.project_session_id
  if (session !== undefined)
    await tx
      .insert(projectSessionsRules)
      .values({ project_session_id: session, rule_id: id, created_at: now, updated_at: now })
  return { show: id }
}

/** The slug follows the kind and the name unless it is given. */
export async function changeRule({ tx, id, input, change }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(rules).where(eq(rules.id, id))
  const renamed = input.kind !== undefined || input.name !== undefined
  await change(renamed && !input.slug ? { slug: slugOf(input.kind ?? row!.kind, input.name ?? row!.name) } : {})
  return undefined
}

/** `inscription-first-name-starting-by` */
function slugOf(kind: string, name: string): string {
  return slugify(`${kind} ${name}`.replaceAll('_', '-'))
}

/**
 * Whether the correction rules of a session let a user evaluate a team. They hold beside what always holds: nobody
 * evaluates a team of their own.
 */
export async function mayEvaluate(
  _tx: Tx,
  _sessionId: number,
  _userId: number,
  _teamId: number,
  _now: Date,
): Promise<boolean> {
  return true
}

/**
 * The mark that the session's rule of kind eval_compilation makes of its evaluations; undefined where the mean is to be
 * taken.
 */
export async function compiledMark(
  tx: Tx,
  sessionId: number | null,
  marks: readonly number[],
): Promise<number | undefined> {
  if (sessionId === null || marks.length === 0) return undefined
  const [row] = await tx
    .select({ name: rules.internal_name })
    .from(projectSessionsRules)
    .innerJoin(rules, eq(rules.id, projectSessionsRules.rule_id))
    .where(and(eq(projectSessionsRules.project_session_id, sessionId), eq(rules.kind, 'eval_compilation')))
    .orderBy(projectSessionsRules.position, projectSessionsRules.id)
    .limit(1)
  return row?.name === 'BestMark' ? Math.max(...marks) : undefined
}
