/** Where people are kept. Apart from what shows them, as their views need it before the resource is declared. */
import {
  belongsTo,
  type Column,
  day,
  filePath,
  flag,
  id,
  indexed,
  instant,
  oneOf,
  secret,
  sql,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'

export const users = table(
  'users',
  {
    id: id(),
    login: words().notNull(),
    email: words().notNull(),
    first_name: words().notNull(),
    last_name: words().notNull(),
    usual_first_name: words(),
    kind: oneOf(['admin', 'student', 'external']).notNull(),
    status: words(),
    phone: words(),
    /** The path of the picture. */
    image: filePath(),
    staff: flag().notNull().default(false),
    /** False while the account is closed: no log-in, no token. */
    active: flag().notNull().default(true),
    /** Evaluation points: the balance of `correction_point_historics`. */
    correction_point: whole().notNull().default(0),
    /** The balance of `transactions`. */
    /** The sum of `transactions`; kept by a trigger there. */
    wallet: whole().notNull().default(0),
    pool_year: words(),
    pool_month: words(),
    /** Days, meant as midnight of the user's campus. */
    anonymize_date: day(),
    data_erasure_date: day(),
    anonymized_at: instant(),
    alumnized_at: instant(),
    first_warn_anon_sent_at: instant(),
    second_warn_anon_sent_at: instant(),
    last_seen_at: instant(),
    password_changed_at: instant(),
    email_stop: flag().notNull().default(false),
    linked_user_id: belongsTo((): Column => users.id, 'set null'),
    slack_team: words(),
    slack_login: words(),
    slack_mail: words(),
    slack_validated_at: instant(),
    /** Argon2id. */
    password_digest: secret(),
    /** The language of pages and mails; the browser's where nothing was chosen. */
    language: oneOf(['en', 'fr']),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.login),
    unique('users_email_index').on(sql`lower(${t.email})`),
    indexed().on(t.created_at, t.id),
    indexed().on(t.updated_at),
    indexed().on(t.kind, t.login),
    indexed().on(t.pool_year, t.pool_month),
    indexed().on(t.first_name),
    indexed().on(t.last_name),
    indexed().on(t.linked_user_id),
    indexed('users_to_anonymize')
      .on(t.anonymize_date)
      .where(sql`${t.anonymized_at} is null and ${t.alumnized_at} is null`),
  ],
)
