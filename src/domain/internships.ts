/** Internships: the way of their contract, and what changes in them. */
import { and, eq, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import type { AmendmentInput } from '../resources/career/amendments.ts'
import { CURRENCIES } from '../resources/career/contract-types.ts'
import { type InternshipInput, internships } from '../resources/career/internships.ts'

type Internship = typeof internships.$inferSelect
type State = Internship['state']

/**
 * What may follow each state: a contract is asked for, drawn up or refused, signed and uploaded; then it runs to its end
 * or is broken. Until it runs it may be called off.
 */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  none: ['need_validation', 'canceled'],
  need_validation: ['generated', 'invalidated', 'canceled'],
  invalidated: ['need_validation', 'canceled'],
  generated: ['uploaded', 'canceled'],
  uploaded: ['ended', 'broke'],
  ended: [],
  broke: [],
  canceled: [],
}

/** Writes down an internship, also one that was agreed elsewhere and stands anywhere on its way. */
export async function agree({ input, insert }: Call<InternshipInput>): Promise<Outcome> {
  return { show: await insert(input.convention && !input.state ? { state: 'uploaded' } : {}) }
}

/** Changes an internship. The signed contract that comes is the step to `uploaded`, where nothing else is said. */
export async function changeInternship({ tx, id, input, change }: Call<Partial<InternshipInput>>): Promise<Outcome> {
  const [row] = await tx.select().from(internships).where(eq(internships.id, id))
  const signed = row!.state === 'generated' && input.convention ? 'uploaded' : undefined
  const state = input.state ?? signed ?? row!.state
  if (state !== row!.state && !NEXT[row!.state].includes(state))
    throw unprocessable({ state: [`cannot follow ${row!.state}`] })
  await change(state === row!.state ? {} : { state })
  return undefined
}

/** By time: what runs is over when its end has come. Answers how many. */
export async function endInternships(tx: Tx, now: Date): Promise<number> {
  const over = and(eq(internships.state, sql`'uploaded'`), lte(internships.end_at, now))
  const ended = await tx
    .update(internships)
    .set({ state: 'ended', updated_at: now })
    .where(over)
    .returning({ id: internships.id })
  return ended.length
}

/**
 * An amendment belongs to the user whose internship it changes. Who writes one has seen it signed: the internship is at
 * once what the amendment makes of it.
 */
export async function amend({ tx, input, insert, now }: Call<AmendmentInput>): Promise<Outcome> {
  const [row] = await tx.select().from(internships).where(eq(internships.id, input.internship_id)).for('update')
  if (!row) throw unprocessable({ internship_id: ['must exist'] })
  const changed = amended(row, input)
  if (Object.keys(changed).length > 0)
    await tx
      .update(internships)
      .set({ ...changed, updated_at: now })
      .where(eq(internships.id, row.id))
  return { show: await insert({ user_id: row.user_id }) }
}

function amended(row: Internship, input: AmendmentInput): Partial<Internship> {
  switch (input.kind) {
    case 'prolongation':
      if (input.end_at && input.end_at <= row.end_at) refuseEnd('must be after the end of the internship')
      return input.end_at ? { end_at: input.end_at } : {}
    case 'shortening':
      if (input.end_at && input.end_at >= row.end_at) refuseEnd('must be before the end of the internship')
      if (input.end_at && input.end_at <= row.start_at) refuseEnd('must be after the begin of the internship')
      return input.end_at ? { end_at: input.end_at } : {}
    case 'breach':
      return { breach_at: input.effective_date, state: 'broke' }
    case 'salary_change':
      return { ...salaryOf(input.salary), ...currencyOf(input.currency) }
    default:
      return {}
  }
}

function refuseEnd(message: string): never {
  throw unprocessable({ end_at: [message] })
}

/** A text in an amendment, a whole number in the internship. */
function salaryOf(text: string | null | undefined): Partial<Internship> {
  return text && /^\d{1,9}$/.test(text) ? { salary: Number(text) } : {}
}

function currencyOf(text: string | null | undefined): Partial<Internship> {
  const currency = CURRENCIES.find((known) => known === text)
  return currency ? { currency } : {}
}
