/** Internships and what changes in them. */
import { eq } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import type { AmendmentInput } from '../resources/career/amendments.ts'
import { internships } from '../resources/career/internships.ts'

/** An amendment belongs to the user whose internship it changes. */
export async function amend({ tx, input, insert }: Call<AmendmentInput>): Promise<Outcome> {
  const [row] = await tx
    .select({ user_id: internships.user_id })
    .from(internships)
    .where(eq(internships.id, input.internship_id))
  if (!row) throw unprocessable({ internship_id: ['must exist'] })
  return { show: await insert({ user_id: row.user_id }) }
}
