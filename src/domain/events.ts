/** Events and exams: planning them, with their places and the waitlist that they may have. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import type { EventInput } from '../resources/campus/events.ts'
import type { ExamInput } from '../resources/campus/exams.ts'
import { waitlists } from '../resources/community/waitlists.ts'
import { fillPlaces, type Placed, refuseFewerPlaces } from './places.ts'

export async function planEvent({ tx, input, insert, now }: Call<EventInput>): Promise<Outcome> {
  const id = await insert()
  await setWaitlist(tx, 'Event', id, input.activate_waitlist, now)
  return { show: id }
}

export async function changeEvent({ tx, id, input, change, now }: Call<Partial<EventInput>>): Promise<Outcome> {
  await change()
  await setWaitlist(tx, 'Event', id, input.activate_waitlist, now)
  await settlePlaces(tx, 'Event', id, now)
  return undefined
}

export async function planExam({ tx, input, insert, now }: Call<ExamInput>): Promise<Outcome> {
  const id = await insert()
  await setWaitlist(tx, 'Exam', id, input.activate_waitlist, now)
  await followProjects(tx, id)
  return { show: id }
}

export async function changeExam({ tx, id, input, change, now }: Call<Partial<ExamInput>>): Promise<Outcome> {
  await change()
  await setWaitlist(tx, 'Exam', id, input.activate_waitlist, now)
  if (input.project_ids) await followProjects(tx, id)
  await settlePlaces(tx, 'Exam', id, now)
  return undefined
}

/** Nothing in the database says that a waitlist goes with its event or exam: the rule does. */
export async function cancelEvent({ tx, id }: Call): Promise<Outcome> {
  return cancel(tx, 'Event', id, sql`delete from events where id = ${id}`)
}
export async function cancelExam({ tx, id }: Call): Promise<Outcome> {
  return cancel(tx, 'Exam', id, sql`delete from exams where id = ${id}`)
}

async function cancel(tx: Tx, type: Placed, id: number, remove: ReturnType<typeof sql>): Promise<undefined> {
  await setWaitlist(tx, type, id, false, new Date(0))
  await tx.execute(remove)
  return undefined
}

/** After a change: everybody has a place, and new places go to those who wait. */
async function settlePlaces(tx: Tx, type: Placed, id: number, now: Date): Promise<void> {
  await refuseFewerPlaces(tx, type, id, now)
  await fillPlaces(tx, type, id, now)
}

/** What people say of an event they say when it is over. */
export async function refuseBeforeEnd(tx: Tx, eventId: number, now: Date): Promise<void> {
  const at = now.toISOString()
  const early = await rowsOf(tx, sql`select from events where id = ${eventId} and end_at > ${at}::timestamptz`)
  if (early.length > 0) throw unprocessable({ event_id: ['is not over yet'] })
}

/** Opens or removes the waitlist; nothing was asked when `active` is undefined. */
async function setWaitlist(tx: Tx, type: Placed, id: number, active: boolean | undefined, now: Date): Promise<void> {
  if (active === undefined) return
  if (!active) {
    await tx.delete(waitlists).where(and(eq(waitlists.waitlistable_type, type), eq(waitlists.waitlistable_id, id)))
    return
  }
  const row = { waitlistable_type: type, waitlistable_id: id, created_at: now, updated_at: now }
  await tx.insert(waitlists).values(row).onConflictDoNothing()
}

/** An exam belongs to the cursus of its projects. */
async function followProjects(tx: Tx, examId: number): Promise<void> {
  await tx.execute(sql`delete from exams_cursus where exam_id = ${examId}`)
  await tx.execute(sql`insert into exams_cursus (exam_id, cursus_id)
    select distinct e.exam_id, p.cursus_id from exams_projects as e join projects_cursus as p on p.project_id = e.project_id
    where e.exam_id = ${examId}`)
}
