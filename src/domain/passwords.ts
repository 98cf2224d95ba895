/** Passwords that people choose themselves: what may be one, and what happens when it becomes the account's. */
import { hash, verify } from '@node-rs/argon2'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { users } from '../resources/people/users.ts'
import { oauthAccessTokens as tokens } from '../resources/platform/oauth_access_tokens.ts'
import { oauthAuthorizationCodes as codes } from '../resources/platform/oauth_authorization_codes.ts'
import { sessions } from '../resources/platform/sessions.ts'

/** Long ones need no rules about characters (NIST SP 800-63B, 5.1.1.2). */
export const SHORTEST = 10
/** Longer ones are nobody's: hashing them would only cost time. */
export const LONGEST = 1000

export type PasswordProblem = 'short' | 'long' | 'name' | 'repeated'

/** What is wrong with a new password of this account, if anything is. */
export function problemOf(
  password: string,
  repeated: string,
  account: { login: string; email: string },
): PasswordProblem | undefined {
  const length = [...password].length
  if (length < SHORTEST) return 'short'
  if (length > LONGEST) return 'long'
  if ([account.login, account.email].includes(password.trim().toLowerCase())) return 'name'
  return password === repeated ? undefined : 'repeated'
}

/** Slow on purpose, and therefore done before a transaction begins. */
export const hashOf = (password: string): Promise<string> => hash(password)

let nobodys: Promise<string> | undefined

/** Whether it is the password behind this digest; without a digest it is wrong after the same work. */
export async function isPassword(digest: string | null | undefined, password: string): Promise<boolean> {
  // Made with the settings that real ones are made with, so that it takes as long to compare.
  nobodys ??= hash('nobody has this password')
  const usable = password.length <= LONGEST
  const right = await verify(digest ?? (await nobodys), usable ? password : '')
  return Boolean(digest) && usable && right
}

/** Whether it is the present password of the account. */
export async function isPasswordOf(tx: Tx, userId: number, password: string): Promise<boolean> {
  const [account] = await tx.select({ digest: users.password_digest }).from(users).where(eq(users.id, userId))
  return isPassword(account?.digest, password)
}

/** Gives the account another password. Everybody who is signed in with the old one has to log in again. */
export async function setPassword(tx: Tx, now: Date, userId: number, digest: string): Promise<void> {
  await tx
    .update(users)
    .set({ password_digest: digest, password_changed_at: now, updated_at: now })
    .where(eq(users.id, userId))
  await endSessions(tx, now, userId)
}

/** Logs a user out everywhere, or everywhere but in one session. */
export async function endSessions(tx: Tx, now: Date, userId: number, but?: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ ended_at: now })
    .where(
      and(
        eq(sessions.user_id, userId),
        isNull(sessions.ended_at),
        but === undefined ? undefined : ne(sessions.id, but),
      ),
    )
}

/** Takes back what all applications may do for a user (RFC 9700, 4.14.2): each has to ask again. */
export async function endApplications(tx: Tx, now: Date, userId: number): Promise<void> {
  await tx
    .update(tokens)
    .set({ revoked_at: now })
    .where(and(eq(tokens.resource_owner_id, userId), isNull(tokens.revoked_at)))
  await tx
    .update(codes)
    .set({ used_at: now })
    .where(and(eq(codes.resource_owner_id, userId), isNull(codes.used_at)))
}
