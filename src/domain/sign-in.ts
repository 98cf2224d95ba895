/** Who somebody is: a log-in with login or e-mail and password. */
import { eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'
import { otpSettings } from '../resources/platform/otp_settings.ts'
import { isPassword } from './passwords.ts'

export interface Person {
  id: number
  login: string
  /** Whether a one-time password is asked for, too. */
  otp: boolean
}

/**
 * The person with this login or e-mail and this password. `closed` is told only to who knows the password; everything
 * else is `wrong`, after the same work, so that neither the answer nor its time tells which accounts there are.
 */
export async function checkPassword(tx: Tx, name: string, password: string): Promise<Person | 'wrong' | 'closed'> {
  const account = await accountNamed(tx, name)
  const right = await isPassword(account?.digest, password)
  if (!account || !right) return 'wrong'
  if (!account.active) return 'closed'
  return { id: account.id, login: account.login, otp: account.otpId !== null }
}

/** The account with this login or e-mail, whoever asks. */
export async function accountNamed(tx: Tx, given: string) {
  const named = byName(given)
  if (!named) return undefined
  const [account] = await tx
    .select({
      id: users.id,
      login: users.login,
      digest: users.password_digest,
      active: users.active,
      otpId: otpSettings.id,
    })
    .from(users)
    .leftJoin(otpSettings, eq(otpSettings.user_id, users.id))
    .where(named)
  return account
}

/** The account that a login or an e-mail means, as people type them; undefined for what none can have. */
export function byName(given: string): SQL | undefined {
  const name = given.trim().toLowerCase()
  if (name === '' || name.length > 300 || name.includes('\0')) return undefined
  return name.includes('@') ? eq(sql`lower(${users.email})`, name) : eq(users.login, name)
}
