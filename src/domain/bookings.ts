/** Booking evaluations: by a member of the team for a time, by the staff with whom they name. */
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { type ScaleTeamInput, scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { arrange } from './arrangements.ts'
import { bookableTime, mustBeOffered, mustHaveRoom, okFlag, scaleOf } from './booking-checks.ts'
import { evaluatorsOf } from './evaluators.ts'
import { lockedTeam, type Team } from './locked-team.ts'
import { candidatesFor } from './matching.ts'
import { mustBeOpen } from './open-accounts.ts'
import { chargeBooking } from './payments.ts'
import { onBehalfOf } from './self.ts'
import { bookRun, lockRun, offerersOf, type Span } from './slot-runs.ts'
import { isMember } from './team-members.ts'

/** Books an evaluation: by the staff with whom they name, by a member of the team with whoever offers that time. */
export async function bookEvaluation(call: Call<ScaleTeamInput>): Promise<Outcome> {
  const { tx, input, actor, parents, now } = call
  const team = await lockedTeam(tx, input.team_id)
  const session = parents.project_session_id
  if (session !== undefined && team.project_session_id !== session)
    throw unprocessable({ team_id: ['is not of this session'] })
  const student = onBehalfOf(actor, 'Advanced tutor')
  if (student !== undefined) {
    const { scale_id, begin_at } = input
    return { show: await bookTime(tx, { student, team, scale_id, begin_at }, now) }
  }
  return { show: await arrange(call, team) }
}

interface Wish {
  student: number
  /** As `lockedTeam` answers it. */
  team: Team
  scale_id: number
  begin_at?: Date | null
}

/** Books for a member of the team, who picks a time and not a person; answers the id of the evaluation. */
export async function bookTime(tx: Tx, { student, team, scale_id, begin_at }: Wish, now: Date): Promise<number> {
  if (!(await isMember(tx, team.id, student))) throw accessDenied()
  await mustBeOpen(tx, student)
  if (!team.closed_at || team.status !== 'waiting_for_correction')
    throw unprocessable({ team_id: ['is not waiting for an evaluation'] })
  const begin = bookableTime(begin_at, now)
  const scale = await scaleOf(tx, scale_id)
  await mustBeOffered(tx, team, scale)
  await mustHaveRoom(tx, team.id, scale)
  const span = { begin, seconds: scale.duration }
  const { evaluator, slots } = await findEvaluator(tx, team, span, now)
  const [row] = await tx
    .insert(scaleTeams)
    .values({
      ...{ user_id: evaluator, team_id: team.id, scale_id: scale.id, begin_at: begin, flag_id: await okFlag(tx) },
      ...{ created_at: now, updated_at: now },
    })
    .returning()
  await bookRun(tx, slots, row!.id, now)
  await chargeBooking(tx, row!, now)
  return row!.id
}

/** The first candidate whom the session's rules let evaluate, and whose time is still there once it is locked. */
async function findEvaluator(
  tx: Tx,
  team: Team,
  span: Span,
  now: Date,
): Promise<{ evaluator: number; slots: number[] }> {
  const mayEvaluate = await evaluatorsOf(tx, team, span.begin, now)
  for (const evaluator of await candidatesFor(tx, team, await offerersOf(tx, span))) {
    if (!(await mayEvaluate(evaluator))) continue
    const slots = await lockRun(tx, evaluator, span)
    if (slots) return { evaluator, slots }
  }
  throw unprocessable({ begin_at: ['is offered by nobody'] })
}
