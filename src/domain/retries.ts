/** Trying again: from when on, and the next try. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unprocessable } from '../errors.ts'
import { projectsUsers } from '../resources/people/projects_users.ts'
import { teams } from '../resources/people/teams.ts'
import { startTeam } from './first-teams.ts'
import { enterStep } from './journals.ts'
import { mustBeOpen } from './open-accounts.ts'
import { personOf } from './persons.ts'
import { mustHold } from './registrations.ts'
import { ruleOf } from './session-rules.ts'
import { sessionFor } from './sessions.ts'

const MINUTE = 60_000

/** Milliseconds from a mark to the next try, by the internal name of the rule; occurrences count from 0. */
export const DELAYS: Readonly<Record<string, (told: readonly string[], occurrence: number) => number>> = {
  InDays: ([days]) => Number(days) * 24 * 60 * MINUTE,
  /** A list, an entry for each try; the last holds for all that follow. */
  InMinutesByOccurrence: ([list], occurrence) => {
    const minutes = (list ?? '').split(' ').filter(Boolean).map(Number)
    return (minutes[occurrence] ?? minutes.at(-1) ?? 0) * MINUTE
  },
}

/** When a try that is marked now may be repeated; null where the session has no rule for it: never. */
export async function retriableAt(
  tx: Tx,
  sessionId: number | null,
  occurrence: number,
  now: Date,
): Promise<Date | null> {
  const rule = await ruleOf(tx, sessionId, 'retriable')
  const delay = rule && DELAYS[rule.name]?.(rule.told, occurrence)
  return delay === undefined || Number.isNaN(delay) ? null : new Date(now.getTime() + delay)
}

export interface Order {
  /** Whether the time and the rules of the session hold the caller back. */
  bound: boolean
  /** Whether the time may still lie ahead. */
  force: boolean
}

/** Begins the next try. The row is locked and must be finished: of two at the same moment, one begins. */
export async function tryAgain(tx: Tx, id: number, now: Date, { bound, force }: Order): Promise<void> {
  const [row] = await tx.select().from(projectsUsers).where(eq(projectsUsers.id, id)).for('update')
  const [team] = await tx
    .select({ status: teams.status })
    .from(teams)
    .where(eq(teams.id, row!.current_team_id ?? 0))
  if (team && team.status !== 'finished') throw unprocessable({ status: ['must be finished before the next try'] })
  if (!force && (!row!.retriable_at || row!.retriable_at > now))
    throw unprocessable({ retriable_at: ['is not reached yet'] })
  if (bound) await mustBeAllowed(tx, row!.project_id, row!.user_id, now)
  await tx
    .update(projectsUsers)
    .set({ occurrence: row!.occurrence + 1, updated_at: now })
    .where(eq(projectsUsers.id, id))
  await startTeam(tx, id, now)
  await enterStep(tx, id, 'Retried a project', now)
}

async function mustBeAllowed(tx: Tx, projectId: number, userId: number, now: Date): Promise<void> {
  await mustBeOpen(tx, userId)
  const [session, person] = [await sessionFor(tx, projectId, userId), await personOf(tx, userId, now)]
  if (!session) throw unprocessable({ project_id: ['has no session for this user'] })
  await mustHold(tx, session, 'retry_inscription', person!)
}
