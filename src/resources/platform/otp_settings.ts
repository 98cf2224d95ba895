/**
 * Who is asked for a one-time password (RFC 6238) after the password, and the backup codes for a lost telephone. Beside
 * the users, because a log-in writes here, and a change of the users makes every process forget what it knows of them.
 */
import { belongsTo, type Column, id, instant, secret, table, unique, whole } from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const otpSettings = table(
  'otp_settings',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** In base32, as authenticator applications take it; encrypted with the server's key. */
    secret: secret().notNull(),
    /** The time step of the last one-time password that was accepted: none is accepted twice. */
    step: whole().notNull(),
    created_at: instant().notNull(),
  },
  (t) => [unique().on(t.user_id)],
)

export const otpBackupCodes = table(
  'otp_backup_codes',
  {
    id: id(),
    otp_setting_id: belongsTo((): Column => otpSettings.id, 'cascade').notNull(),
    /** An HMAC under the server's key: the codes are short enough to be typed, and so to be guessed from a plain digest. */
    digest: secret().notNull(),
    /** Each is good once. */
    used_at: instant(),
  },
  (t) => [unique().on(t.otp_setting_id, t.digest)],
)
