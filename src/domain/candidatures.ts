/** Candidatures: what applicants must be. */
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import type { UserCandidatureInput } from '../resources/people/user_candidatures.ts'

const YOUNGEST = 13
const OLDEST = 99

export async function apply({ input, insert, now }: Call<UserCandidatureInput>): Promise<Outcome> {
  checkAge(input.birth_date, now)
  return { show: await insert() }
}

export async function changeCandidature({ input, change, now }: Call<Partial<UserCandidatureInput>>): Promise<Outcome> {
  checkAge(input.birth_date, now)
  await change()
  return undefined
}

/** Days compare as texts: a birthday counts from its own day on. `field` is what the day is called in the write. */
export function checkAge(born: string | null | undefined, now: Date, field = 'birth_date'): void {
  if (!born) return
  const yearsAgo = (years: number) => `${now.getUTCFullYear() - years}${now.toISOString().slice(4, 10)}`
  if (born > yearsAgo(YOUNGEST)) throw unprocessable({ [field]: [`must be at least ${YOUNGEST} years ago`] })
  if (born < yearsAgo(OLDEST)) throw unprocessable({ [field]: [`must be at most ${OLDEST} years ago`] })
}
