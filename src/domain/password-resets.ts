/** Forgotten passwords: a link that was sent to the account's address sets a new one, once and for an hour. */
import { and, count, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { digest, newNonce } from '../oauth/keys.ts'
import { users } from '../resources/people/users.ts'
import { passwordResets as resets } from '../resources/platform/password_resets.ts'
import { lockUser } from './locked-user.ts'
import { endApplications, setPassword } from './passwords.ts'
import { byName } from './sign-in.ts'

const HOUR = 3_600_000
/** Links that an account gets within an hour: whoever else asks for them must not fill the owner's letter box. */
const LINKS_AN_HOUR = 3

export interface Reset {
  userId: number
  login: string
  email: string
  language: 'en' | 'fr' | null
}

/**
 * A link for the account that is meant, with what it holds; undefined when there is none, it is closed, or had enough
 * of them. Whoever asks is told the same either way.
 */
export async function openReset(
  tx: Tx,
  now: Date,
  name: string,
): Promise<(Reset & { token: string; expiresAt: Date }) | undefined> {
  const named = byName(name)
  if (!named) return undefined
  // Locked, so that a hundred requests at once are counted one after the other.
  const [account] = await tx
    .select({ userId: users.id, login: users.login, email: users.email, language: users.language })
    .from(users)
    .where(and(named, users.active))
    .for('no key update')
  if (!account) return undefined
  const since = new Date(now.getTime() - HOUR)
  const [sent] = await tx
    .select({ links: count() })
    .from(resets)
    .where(and(eq(resets.user_id, account.userId), gt(resets.created_at, since)))
  if (sent!.links >= LINKS_AN_HOUR) return undefined
  const token = newNonce()
  const expiresAt = new Date(now.getTime() + HOUR)
  await tx.insert(resets).values({
    user_id: account.userId,
    email: account.email,
    token_digest: digest(token),
    created_at: now,
    expires_at: expiresAt,
  })
  return { ...account, token, expiresAt }
}

/** Whose link this is, while it can be used. */
export async function findReset(tx: Tx, now: Date, token: string): Promise<Reset | undefined> {
  const [found] = await tx
    .select({ userId: users.id, login: users.login, email: users.email, language: users.language })
    .from(resets)
    .innerJoin(users, eq(users.id, resets.user_id))
    .where(and(eq(resets.token_digest, digest(token)), isUsable(now)))
  return found
}

/**
 * Sets the password, and ends all sessions and, if that is wished, what applications may do. Answers whose it is;
 * undefined when the link is not good any more. The account is locked first: of two uses at once, of the same link or
 * of two, the second finds that the password was changed.
 */
export async function useReset(
  tx: Tx,
  now: Date,
  order: { token: string; passwordDigest: string; endApplications: boolean },
): Promise<Reset | undefined> {
  const [meant] = await tx
    .select({ userId: resets.user_id })
    .from(resets)
    .where(eq(resets.token_digest, digest(order.token)))
  if (!meant) return undefined
  await lockUser(tx, meant.userId)
  const found = await findReset(tx, now, order.token)
  if (!found) return undefined
  await tx
    .update(resets)
    .set({ used_at: now })
    .where(and(eq(resets.user_id, found.userId), isNull(resets.used_at)))
  await setPassword(tx, now, found.userId, order.passwordDigest)
  if (order.endApplications) await endApplications(tx, now, found.userId)
  return found
}

/** Not used, not too old, of an open account that still has the address and the password of then. */
const isUsable = (now: Date) =>
  and(
    isNull(resets.used_at),
    gt(resets.expires_at, now),
    users.active,
    eq(sql`lower(${users.email})`, sql`lower(${resets.email})`),
    or(isNull(users.password_changed_at), lte(users.password_changed_at, resets.created_at)),
  )
