/** Who somebody is: a log-in with login or e-mail and password, and a one-time password where the account has one. */
import { hash, verify } from '@node-rs/argon2'
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'

export interface Person {
  id: number
  login: string
  /** Whether a one-time password is asked for, too. */
  otp: boolean
}

/** Longer ones are nobody's: hashing them would only cost time. */
const LONGEST_PASSWORD = 1000

/**
 * The person with this login or e-mail and this password. `closed` is told only to who knows the password; everything
 * else is `wrong`, after the same work, so that neither the answer nor its time tells which accounts there are.
 */
export async function checkPassword(tx: Tx, name: string, password: string): Promise<Person | 'wrong' | 'closed'> {
  const account = await accountOf(tx, name)
  const usable = password.length <= LONGEST_PASSWORD
  const right = await verify(account?.digest ?? (await nobodysDigest()), usable ? password : '')
  if (!account?.digest || !usable || !right) return 'wrong'
  if (!account.active) return 'closed'
  return { id: account.id, login: account.login, otp: account.otp }
}

async function accountOf(tx: Tx, given: string) {
  const name = given.trim().toLowerCase()
  if (name === '' || name.length > 300 || name.includes('\0')) return undefined
  const [account] = await tx
    .select({
      id: users.id,
      login: users.login,
      digest: users.password_digest,
      active: users.active,
      otp: sql<boolean>`${users.otp_secret} is not null`,
    })
    .from(users)
    .where(name.includes('@') ? eq(sql`lower(${users.email})`, name) : eq(users.login, name))
  return account
}

let nobodys: Promise<string> | undefined

/** Made with the settings that real ones are made with, so that it takes as long to compare. */
function nobodysDigest(): Promise<string> {
  nobodys ??= hash('nobody has this password')
  return nobodys
}

/** Steps of 30 seconds that a clock may be off, before and after (RFC 6238, 5.2). */
const DRIFT = 1

/** Whether this is the account's one-time password now, and was not used before (RFC 6238, 5.2). */
export async function useOneTimePassword(tx: Tx, now: Date, userId: number, given: string): Promise<boolean> {
  const [account] = await tx
    .select({ secret: users.otp_secret, active: users.active })
    .from(users)
    .where(eq(users.id, userId))
  const code = given.replace(/\s/g, '')
  if (!account?.secret || !account.active || !/^\d{6}$/.test(code)) return false
  const totp = new TOTP({ secret: Secret.fromBase32(account.secret) })
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: DRIFT })
  if (delta === null) return false
  const step = totp.counter({ timestamp }) + delta
  const used = await tx
    .update(users)
    .set({ otp_step: step })
    .where(and(eq(users.id, userId), or(isNull(users.otp_step), lt(users.otp_step, step))))
    .returning({ id: users.id })
  return used.length === 1
}
