/** Internships and what changes in them. */
import { eq } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import type { AmendmentInput } from '../resources/career/amendments.ts'
import { CURRENCIES } from '../resources/career/contract-types.ts'
import { internships } from '../resources/career/internships.ts'

type Internship = typeof internships.$inferSelect

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
