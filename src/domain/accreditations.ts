/** Accreditations. */
import type { Call, Outcome } from '../engine/declare/actions.ts'

/** The answer to a new accreditation tells more than a list does. */
export async function accredit({ insert }: Call): Promise<Outcome> {
  return { show: await insert(), view: 'made' }
}
