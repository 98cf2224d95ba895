/** Feedback: given once by those who were evaluated or took part, and copied onto the evaluation. */
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied, unprocessable } from '../errors.ts'
import { eventsUsers } from '../resources/campus/events_users.ts'
import { type FeedbackInput, feedbackDetails, feedbacks } from '../resources/evaluation/feedbacks.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { teamsUsers } from '../resources/people/teams.ts'
import { refuseBeforeEnd } from './events.ts'
import { onBehalfOf } from './self.ts'

type About = { scale_team_id: number | null; event_id: number | null }

/** Gives feedback; without a rating, the details make it. */
export async function giveFeedback({ tx, input, insert, actor, now }: Call<FeedbackInput>): Promise<Outcome> {
  const about = aboutOf(input) ?? { scale_team_id: null, event_id: null }
  if (about.scale_team_id === null && about.event_id === null)
    throw unprocessable({ feedbackable_id: ["can't be blank"] })
  if (input.user_id === undefined) throw unprocessable({ user_id: ["can't be blank"] })
  const student = onBehalfOf(actor, 'Basic staff')
  if (student !== undefined) await mustBeOver(tx, student, about, now)
  const id = await insert(about)
  await mustFit(tx, id, about)
  await settle(tx, id, input.rating, now)
  return { show: id }
}

/** Changes feedback, and what the evaluation keeps of it. Feedback that moves is held against what it is about then. */
export async function changeFeedback({
  tx,
  id,
  input,
  change,
  actor,
  now,
}: Call<Partial<FeedbackInput>>): Promise<Outcome> {
  const before = await aboutNow(tx, id)
  const about = aboutOf(input) ?? before
  const student = onBehalfOf(actor, 'Basic staff')
  if (student !== undefined) await mustBeOver(tx, student, about, now)
  await change(about)
  await mustFit(tx, id, about)
  if (before.scale_team_id !== about.scale_team_id) await forget(tx, before, now)
  await settle(tx, id, input.rating, now)
  return undefined
}

/** Takes feedback back, off the evaluation too. */
export async function takeFeedbackBack({ tx, id, now }: Call): Promise<Outcome> {
  const about = await aboutNow(tx, id)
  await tx.delete(feedbacks).where(eq(feedbacks.id, id))
  await forget(tx, about, now)
  return undefined
}

/** What a body says that the feedback is about: by the class name and id, or by one of the two ids. */
function aboutOf(input: Partial<FeedbackInput>): About | undefined {
  const { feedbackable_type: type, feedbackable_id: id } = input
  if (type !== undefined && type !== 'ScaleTeam' && type !== 'Event')
    throw unprocessable({ feedbackable_type: ['is not included in the list'] })
  if (input.scale_team_id) return { scale_team_id: input.scale_team_id, event_id: null }
  if (input.event_id) return { scale_team_id: null, event_id: input.event_id }
  if (id === undefined) return undefined
  return type === 'Event' ? { scale_team_id: null, event_id: id } : { scale_team_id: id, event_id: null }
}

async function aboutNow(tx: Tx, id: number): Promise<About> {
  const columns = { scale_team_id: feedbacks.scale_team_id, event_id: feedbacks.event_id }
  const [row] = await tx.select(columns).from(feedbacks).where(eq(feedbacks.id, id))
  return row!
}

/** Users speak of what they took part in, and once it is over: there is nothing to say of it before. */
async function mustBeOver(tx: Tx, userId: number, about: About, now: Date): Promise<void> {
  if (!(await tookPart(tx, userId, about))) throw accessDenied()
  if (about.event_id !== null) await refuseBeforeEnd(tx, about.event_id, now)
  if (about.scale_team_id !== null && !(await isFilled(tx, about.scale_team_id)))
    throw unprocessable({ feedbackable_id: ['is not filled yet'] })
}

/** Whether the user was among the evaluated, or subscribed to the event. */
async function tookPart(tx: Tx, userId: number, about: About): Promise<boolean> {
  if (about.event_id !== null) {
    const key = and(eq(eventsUsers.event_id, about.event_id), eq(eventsUsers.user_id, userId))
    return (await tx.select({ id: eventsUsers.id }).from(eventsUsers).where(key)).length > 0
  }
  const found = await tx
    .select({ id: teamsUsers.id })
    .from(teamsUsers)
    .innerJoin(scaleTeams, eq(scaleTeams.team_id, teamsUsers.team_id))
    .where(and(eq(scaleTeams.id, about.scale_team_id!), eq(teamsUsers.user_id, userId)))
  return found.length > 0
}

async function isFilled(tx: Tx, evaluationId: number): Promise<boolean> {
  const [row] = await tx.select({ at: scaleTeams.filled_at }).from(scaleTeams).where(eq(scaleTeams.id, evaluationId))
  return row?.at != null
}

/** What is rated of an evaluation, and what of an event. */
const OF_EVALUATIONS: ReadonlySet<string> = new Set(['nice', 'rigorous', 'interested', 'punctuality'])
const OF_EVENTS: ReadonlySet<string> = new Set(['accuracy', 'interesting', 'quality', 'pertinent'])

/** Looks at the details as they stand now: feedback may have moved, and they with it. */
async function mustFit(tx: Tx, id: number, about: About): Promise<void> {
  const kinds = about.event_id === null ? OF_EVALUATIONS : OF_EVENTS
  const details = await tx
    .select({ kind: feedbackDetails.kind })
    .from(feedbackDetails)
    .where(eq(feedbackDetails.feedback_id, id))
    .orderBy(feedbackDetails.id)
  for (const { kind } of details)
    if (!kinds.has(kind)) throw unprocessable({ feedback_details_attributes: [`do not rate ${kind} here`] })
}

/** Four details of 4 are a rating of 5. */
const PER_DETAIL = 5 / 4

/** Works out a rating that nobody gave, and copies text and rating onto the evaluation. */
async function settle(tx: Tx, id: number, given: number | null | undefined, now: Date): Promise<void> {
  if (given === undefined || given === null)
    await tx.execute(sql`update ${feedbacks} as f set rating = d.rating
      from (select round(avg(rate) * ${PER_DETAIL}::numeric)::int as rating from ${feedbackDetails} where feedback_id = ${id}) as d
      where f.id = ${id} and f.rating is null and d.rating is not null`)
  await tx.execute(sql`update ${scaleTeams} as e
    set old_feedback = f.comment, feedback_rating = f.rating, updated_at = ${now.toISOString()}::timestamptz
    from ${feedbacks} as f where f.id = ${id} and e.id = f.scale_team_id`)
}

/** The evaluation keeps what another member of the team said last, or nothing. */
async function forget(tx: Tx, { scale_team_id }: About, now: Date): Promise<void> {
  if (scale_team_id === null) return
  const [last] = await tx
    .select({ old_feedback: feedbacks.comment, feedback_rating: feedbacks.rating })
    .from(feedbacks)
    .where(eq(feedbacks.scale_team_id, scale_team_id))
    .orderBy(desc(feedbacks.id))
    .limit(1)
  await tx
    .update(scaleTeams)
    .set({ old_feedback: null, feedback_rating: null, ...last, updated_at: now })
    .where(eq(scaleTeams.id, scale_team_id))
}
