/** One-time passwords (RFC 6238): turned on with a first code, asked for at every log-in, and turned off again. */
import { randomInt } from 'node:crypto'
import { and, count, eq, isNull, lt } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Tx } from '../db/database.ts'
import { decrypt, encrypt } from '../oauth/encryption.ts'
import { type SecretKey, signatureOf } from '../oauth/keys.ts'
import { users } from '../resources/people/users.ts'
import { otpBackupCodes as backups, otpSettings as settings } from '../resources/platform/otp_settings.ts'

/** Steps of 30 seconds that a clock may be off, before and after (RFC 6238, 5.2). */
const DRIFT = 1
/** As long as the digest that codes are made with (RFC 4226, 4). */
const SECRET_BYTES = 20
const BACKUP_CODES = 10
/** Without letters and digits that are taken for each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 3
const GROUP = 4

export const newOtpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** What the picture for an authenticator application says. */
export const otpAddress = (secret: string, login: string): string =>
  new TOTP({ issuer: 'OpenIntra', label: login, secret: Secret.fromBase32(secret) }).toString()

/** The time step whose code this is; undefined when it is none of now. */
function stepOf(secret: string, now: Date, given: string): number | undefined {
  const code = given.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return undefined
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: DRIFT })
  return delta === null ? undefined : totp.counter({ timestamp }) + delta
}

/**
 * Turns one-time passwords on, once a first code shows that the secret arrived. Answers the backup codes, which nobody
 * can see again; `on` when they were turned on meanwhile, in another window.
 */
export async function turnOnOtp(
  tx: Tx,
  key: SecretKey,
  now: Date,
  order: { userId: number; secret: string; code: string },
): Promise<string[] | 'wrong' | 'on'> {
  const step = stepOf(order.secret, now, order.code)
  if (step === undefined) return 'wrong'
  const secret = encrypt(key, order.secret, aboutSecret(order.userId))
  const [made] = await tx
    .insert(settings)
    .values({ user_id: order.userId, secret, step, created_at: now })
    .onConflictDoNothing()
    .returning({ id: settings.id })
  return made ? putBackupCodes(tx, key, made.id) : 'on'
}

/** Turns them off, and forgets the backup codes. */
export async function turnOffOtp(tx: Tx, userId: number): Promise<void> {
  await tx.delete(settings).where(eq(settings.user_id, userId))
}

/** Ten new backup codes; the old ones are worth nothing any more. */
export async function newBackupCodes(tx: Tx, key: SecretKey, userId: number): Promise<string[]> {
  const [setting] = await tx
    .select({ id: settings.id })
    .from(settings)
    .where(eq(settings.user_id, userId))
    .for('update')
  if (!setting) return []
  await tx.delete(backups).where(eq(backups.otp_setting_id, setting.id))
  return putBackupCodes(tx, key, setting.id)
}

/** How many backup codes are left; undefined when no one-time password is asked for. */
export async function backupCodesLeft(tx: Tx, userId: number): Promise<number | undefined> {
  const [found] = await tx
    .select({ left: count(backups.id) })
    .from(settings)
    .leftJoin(backups, and(eq(backups.otp_setting_id, settings.id), isNull(backups.used_at)))
    .where(eq(settings.user_id, userId))
    .groupBy(settings.id)
  return found?.left
}

/** Whether this is the account's one-time password now, and was not used before (RFC 6238, 5.2). */
export async function useOneTimePassword(
  tx: Tx,
  key: SecretKey,
  now: Date,
  userId: number,
  given: string,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: settings.id, secret: settings.secret })
    .from(settings)
    .innerJoin(users, eq(users.id, settings.user_id))
    .where(and(eq(settings.user_id, userId), users.active))
  const secret = found && decrypt(key, found.secret, aboutSecret(userId))
  const step = secret === undefined ? undefined : stepOf(secret, now, given)
  if (!found || step === undefined) return false
  const used = await tx
    .update(settings)
    .set({ step })
    .where(and(eq(settings.id, found.id), lt(settings.step, step)))
    .returning({ id: settings.id })
  return used.length === 1
}

/** Whether this is a backup code of the account that was not used before. Of several uses at once one is the first. */
export async function useBackupCode(
  tx: Tx,
  key: SecretKey,
  now: Date,
  userId: number,
  given: string,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: settings.id })
    .from(settings)
    .innerJoin(users, eq(users.id, settings.user_id))
    .where(and(eq(settings.user_id, userId), users.active))
  if (!found) return false
  const used = await tx
    .update(backups)
    .set({ used_at: now })
    .where(
      and(
        eq(backups.otp_setting_id, found.id),
        eq(backups.digest, backupDigest(key, found.id, given)),
        isNull(backups.used_at),
      ),
    )
    .returning({ id: backups.id })
  return used.length === 1
}

async function putBackupCodes(tx: Tx, key: SecretKey, settingId: number): Promise<string[]> {
  const codes = new Set<string>()
  while (codes.size < BACKUP_CODES) codes.add(newBackupCode())
  const rows = [...codes].map((code) => ({ otp_setting_id: settingId, digest: backupDigest(key, settingId, code) }))
  await tx.insert(backups).values(rows)
  return [...codes]
}

/** `abcd-efgh-jkmn`: 59 random bits. */
const newBackupCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')

/** However it was typed: in capitals, without dashes, with blanks. */
const backupDigest = (key: SecretKey, settingId: number, code: string): string =>
  signatureOf(key, `backup code:${settingId}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)

const aboutSecret = (userId: number): string => `one-time password of user ${userId}`
