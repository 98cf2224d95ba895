/** What is asked before an evaluation is booked: of its time, of its scale, and of what the team has already. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { flags } from '../resources/evaluation/flags.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { users } from '../resources/people/users.ts'
import type { Team } from './locked-team.ts'
import { isOnQuarter, SOONEST } from './quarters.ts'
import { isScaleOf, wayOf } from './ways.ts'

type Scale = typeof scales.$inferSelect

/** When a student may book: somebody must still find the time. */
export function bookableTime(begin: Date | null | undefined, now: Date): Date {
  if (!begin) throw unprocessable({ begin_at: ["can't be blank"] })
  if (begin.getTime() < now.getTime() + SOONEST * 60_000)
    throw unprocessable({ begin_at: [`must be at least ${SOONEST} minutes from now`] })
  if (!isOnQuarter(begin)) throw unprocessable({ begin_at: ['must lie on a quarter of an hour'] })
  return begin
}

/** A scale, which stays as it is until the transaction ends: who changes it meanwhile finds what is booked by it. */
export async function scaleOf(tx: Tx, id: number): Promise<Scale> {
  const [scale] = await tx.select().from(scales).where(eq(scales.id, id)).for('key share')
  if (!scale) throw unprocessable({ scale_id: ['must exist'] })
  return scale
}

/** Students book by scales of their session that peers fill, and that are not given out by hand. */
export async function mustBeOffered(tx: Tx, team: Team, scale: Scale): Promise<void> {
  if (scale.is_external || scale.manual_subscription || !(await isScaleOf(tx, team, scale.id)))
    throw unprocessable({ scale_id: ['is not offered for this team'] })
}

/** Evaluations that count, booked ones too, are never more than the scale asks for. A newer scale counts the older's. */
export async function mustHaveRoom(tx: Tx, teamId: number, scale: Scale, but = 0): Promise<void> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(scaleTeams)
    .innerJoin(scales, eq(scales.id, scaleTeams.scale_id))
    .where(
      and(
        eq(scaleTeams.team_id, teamId),
        isNull(scaleTeams.truant_id),
        scale.evaluation_id === null ? eq(scales.id, scale.id) : eq(scales.evaluation_id, scale.evaluation_id),
        sql`${scaleTeams.id} <> ${but}`,
      ),
    )
  if (row!.count >= scale.correction_number) throw unprocessable({ team_id: ['has all its evaluations'] })
}

/** Who stands for the company that fills a scale, where nobody else is named: an account of this login. */
const SUPERVISOR = 'supervisor'

/** Who evaluates where nobody is named; null: whoever that is, it is not known. */
export async function evaluatorFor(tx: Tx, scale: Scale): Promise<number | null> {
  if (!scale.is_external) return null
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.login, SUPERVISOR))
  return user?.id ?? null
}

export async function okFlag(tx: Tx): Promise<number> {
  const positive = eq(flags.positive, true)
  const [flag] = await tx.select({ id: flags.id }).from(flags).where(positive).orderBy(flags.id).limit(1)
  if (!flag) throw unprocessable({ flag_id: ['must exist'] })
  return flag.id
}

export async function primaryScale(tx: Tx, team: Team): Promise<number> {
  const [scale] = await rowsOf<{ id: number }>(
    tx,
    sql`select s.id from scales as s join evaluations as e on e.id = s.evaluation_id
      where ${wayOf(team)} and s.is_primary order by e.position, s.id limit 1`,
  )
  if (!scale) throw unprocessable({ scale_id: ["can't be blank"] })
  return scale.id
}
