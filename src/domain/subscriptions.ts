/** Subscriptions to events and exams, as the API writes them. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { type EventsUserInput, eventsUsers } from '../resources/campus/events_users.ts'
import { examsUsers } from '../resources/campus/exams.ts'
import type { ExamsUserInput } from '../resources/campus/exams_users.ts'
import { waitlists } from '../resources/community/waitlists.ts'
import { type By, leavePlace, movePlace, type Place, type Taken, takePlace } from './places.ts'
import { onBehalfOf } from './self.ts'

/** Subscribes a user to an event; to its queue when it is full. */
export async function subscribe({ tx, input, actor, now }: Call<EventsUserInput>): Promise<Outcome> {
  const place: Place = { type: 'Event', id: input.event_id, userId: input.user_id }
  return answerTo(tx, await takePlace(tx, place, now, whoIs(actor)))
}

/** Moves a subscription to another event. */
export async function changeSubscription({
  tx,
  id,
  input,
  change,
  actor,
  now,
}: Call<Partial<EventsUserInput>>): Promise<Outcome> {
  const before = await subscription(tx, id)
  const after: Place = { ...before, id: input.event_id ?? before.id, userId: input.user_id ?? before.userId }
  const moves = after.id !== before.id || after.userId !== before.userId
  if (moves) await movePlace(tx, before, after, change, now, whoIs(actor))
  else await change()
  return undefined
}

/** Gives a place at an event back. */
export async function unsubscribe({ tx, id, actor, now }: Call): Promise<Outcome> {
  await leavePlace(tx, await subscription(tx, id), now, whoIs(actor))
  return undefined
}

/** Puts a user into an exam; only the staff do so through the API. */
export async function enterList({ tx, input, now }: Call<ExamsUserInput>): Promise<Outcome> {
  const place: Place = { type: 'Exam', id: input.exam_id, userId: input.user_id }
  return answerTo(tx, await takePlace(tx, place, now, 'staff'))
}

export async function leaveList({ tx, id, now }: Call): Promise<Outcome> {
  const [row] = await tx.select().from(examsUsers).where(eq(examsUsers.id, id))
  await leavePlace(tx, { type: 'Exam', id: row!.exam_id, userId: row!.user_id }, now, 'staff')
  return undefined
}

function whoIs(actor: Call['actor']): By {
  return onBehalfOf(actor, 'Advanced staff', 'Events manager') === undefined ? 'staff' : 'student'
}

async function subscription(tx: Tx, id: number): Promise<Place> {
  const [row] = await tx.select().from(eventsUsers).where(eq(eventsUsers.id, id))
  return { type: 'Event', id: row!.event_id, userId: row!.user_id }
}

/** Who waits made no subscription: there is a place in the queue instead. */
async function answerTo(tx: Tx, taken: Taken): Promise<Outcome> {
  if ('placeId' in taken) return { show: taken.placeId }
  const [queue] = await tx.select().from(waitlists).where(eq(waitlists.id, taken.waitlistId))
  return { waitsIn: queue }
}
