/** Accounts: enrolling people, changing them, their points, and what the staff may do with an account. */
import { hash } from '@node-rs/argon2'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome, Question } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { toJson } from '../json.ts'
import { cursusUsers } from '../resources/people/cursus_users.ts'
import {
  type PastFreezeInput,
  type PointsInput,
  type PrimaryCampusInput,
  type UserInput,
  users,
} from '../resources/people/users.ts'
import { makePrimary } from './campus.ts'
import { checkAge } from './candidatures.ts'
import { settleAccount } from './closes.ts'
import { endFreezes } from './freezes.ts'
import { settleLanguages } from './languages.ts'
import { turnOffOtp } from './one-time-passwords.ts'
import { firstPoints, movePoints } from './points.ts'
import { settleBegin } from './studies.ts'

const SHORTEST_PASSWORD = 8
const LONGEST_LOGIN = 8

/** Makes an account; the login follows from the name when none is given. */
export async function enroll({ tx, input, insert, now }: Call<UserInput>): Promise<Outcome> {
  checkForms(input, now)
  const login = input.login ?? (await freeLogin(tx, input.first_name, input.last_name))
  const id = await insert({ login, ...(await passwordValues(input.password, now)) })
  await firstPoints(tx, id, now)
  await settleAlong(tx, id, input, [], now)
  await attach(tx, id, input, now)
  return { show: id }
}

export async function changeUser({ tx, id, input, change, now }: Call<Partial<UserInput>>): Promise<Outcome> {
  checkForms(input, now)
  const before = await cursusOf(tx, id)
  await change(await passwordValues(input.password, now))
  await settleAlong(tx, id, input, before, now)
  await attach(tx, id, input, now)
  return undefined
}

/** What is written along with a user is held to the same as alone. */
function checkForms({ user_candidature_attributes: forms = [] }: Partial<UserInput>, now: Date): void {
  for (const { birth_date } of forms) checkAge(birth_date, now, 'user_candidature.birth_date')
}

async function settleAlong(tx: Tx, id: number, input: Partial<UserInput>, before: readonly number[], now: Date) {
  if (input.cursus_users_attributes)
    for (const own of await cursusOf(tx, id)) if (!before.includes(own)) await settleBegin(tx, own, now)
  if (input.languages_users_attributes) await settleLanguages(tx, id, now)
}

async function cursusOf(tx: Tx, id: number): Promise<number[]> {
  const rows = await tx.select({ id: cursusUsers.id }).from(cursusUsers).where(eq(cursusUsers.user_id, id))
  return rows.map((row) => row.id)
}

async function passwordValues(password: string | undefined, now: Date) {
  if (password === undefined) return {}
  if (password.length < SHORTEST_PASSWORD)
    throw unprocessable({ password: [`is too short (minimum is ${SHORTEST_PASSWORD} characters)`] })
  return { password_digest: await hash(password), password_changed_at: now }
}

async function attach(tx: Tx, id: number, input: Partial<UserInput>, now: Date): Promise<void> {
  if (input.campus_id !== undefined) await makePrimary(tx, id, input.campus_id, now)
  if (input.cursus_id === undefined) return
  const [begun] = await tx
    .insert(cursusUsers)
    .values({ user_id: id, cursus_id: input.cursus_id, begin_at: now, created_at: now, updated_at: now })
    .onConflictDoNothing()
    .returning({ id: cursusUsers.id })
  if (begun) await settleBegin(tx, begun.id, now)
}

/** The first letter of the first name and the last name, as people are used to: `lskywalk`, then `lskywal2`. */
async function freeLogin(tx: Tx, firstName: string, lastName: string): Promise<string> {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
  const base = `${plain(firstName).slice(0, 1)}${plain(lastName)}`.slice(0, LONGEST_LOGIN).padEnd(2, 'x')
  // Who enrols people of like names at the same time comes in turn: each sees the logins of the others.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`login ${base.slice(0, 2)}`}, 0))`)
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : String(number)
    const login = base.slice(0, LONGEST_LOGIN - tail.length) + tail
    const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.login, login))
    if (!taken) return login
  }
}

export async function addPoints({ tx, id, input, now }: Call<PointsInput>): Promise<Outcome> {
  await movePoints(tx, id, input.amount ?? 1, input.reason, now)
  return { show: id }
}
export async function removePoints({ tx, id, input, now }: Call<PointsInput>): Promise<Outcome> {
  await movePoints(tx, id, -(input.amount ?? 1), input.reason, now)
  return { show: id }
}

export async function alumnize({ tx, id, now }: Call): Promise<Outcome> {
  await tx
    .update(users)
    .set({ alumnized_at: now, updated_at: now })
    .where(and(eq(users.id, id), isNull(users.alumnized_at)))
  // An alumnus has no black hole any more, and is kept for ever.
  await tx
    .update(cursusUsers)
    .set({ blackholed_at: null, updated_at: now })
    .where(and(eq(cursusUsers.user_id, id), isNotNull(cursusUsers.blackholed_at)))
  await tx.update(users).set({ anonymize_date: null, data_erasure_date: null }).where(eq(users.id, id))
  return undefined
}

export async function dealumnize({ tx, id, now }: Call): Promise<Outcome> {
  await tx.update(users).set({ alumnized_at: null, updated_at: now }).where(eq(users.id, id))
  return undefined
}

export async function setPrimaryCampus({ tx, id, input, now }: Call<PrimaryCampusInput>): Promise<Outcome> {
  await makePrimary(tx, id, input.campus_id, now)
  return undefined
}

/** Gives days back after a freeze that is over: the black hole moves away by as many. */
export async function freePastAgu({ tx, id, input, now }: Call<PastFreezeInput>): Promise<Outcome> {
  if (input.duration < 1) throw unprocessable({ duration: ['must be greater than or equal to 1'] })
  await tx
    .update(cursusUsers)
    .set({
      blackholed_at: sql`${cursusUsers.blackholed_at} + make_interval(days => ${input.duration}::int)`,
      updated_at: now,
    })
    .where(and(eq(cursusUsers.user_id, id), sql`${cursusUsers.blackholed_at} is not null`))
  return { body: {} }
}

/** Ends the freeze that runs; the account opens unless something else closes it. */
export async function unfreeze({ tx, id, now }: Call): Promise<Outcome> {
  await endFreezes(tx, id, now)
  await settleAccount(tx, id, now)
  return undefined
}

/** Turns two-factor authentication off, for whoever lost the telephone and the backup codes. */
export async function removeOtp({ tx, id }: Call): Promise<Outcome> {
  await turnOffOtp(tx, id)
  return undefined
}

/** Whether the user sits in an exam that runs now, and in which. */
export async function runningExam({ db, id, now }: Question): Promise<string> {
  const at = now.toISOString()
  const [exam = null] = await rowsOf(
    db.orm,
    sql`select e.id, e.name from exams as e join exams_users as u on u.exam_id = e.id
    where u.user_id = ${id} and e.begin_at <= ${at}::timestamptz and e.end_at > ${at}::timestamptz order by e.begin_at limit 1`,
  )
  return toJson({ in_exam: exam !== null, exam })
}
