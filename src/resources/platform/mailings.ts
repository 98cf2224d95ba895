/** Mailings: mails that were sent, or will be. */
import { changeMailing, sendMailing } from '../../domain/mailings.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  extra,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  json,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  texts,
  through,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

/** Who writes, where nobody is named. */
export const DEFAULT_SENDER = 'Intranet <noreply@example.org>'

export const mailings = table(
  'mailings',
  {
    id: id(),
    subject: words().notNull(),
    ...timestamps(),
    /** Says what kind of mail it is; `meta` holds what it is about. */
    identifier: words(),
    meta: json().notNull().default(sql`'{}'::jsonb`),
    title: words(),
    subtitle: words(),
    attachment: words(),
    from: words().notNull(),
    to: texts(),
    cc: texts(),
    bcc: texts(),
    /** Markdown. */
    content: words().notNull(),
    html_content: words().notNull(),
    attachments: json(),
    /** When it is to be sent, and when it was. */
    send_at: instant().notNull().default(sql`now()`),
    sent_at: instant(),
  },
  (t) => [indexed().on(t.created_at.desc(), t.id.desc()), indexed().on(t.send_at).where(sql`${t.sent_at} is null`)],
)

/** The users among the recipients. */
export const mailingsUsers = table(
  'mailings_users',
  {
    id: id(),
    mailing_id: belongsTo((): Column => mailings.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.mailing_id, t.user_id), indexed().on(t.user_id)],
)

const columns = allColumns(mailings).filter((name) => name !== 'send_at' && name !== 'sent_at')

const fields = {
  subject: required(),
  content: required(),
  // Marked as required, yet a sender stands in where none is given.
  from: required({ default: DEFAULT_SENDER }),
  to: optional(),
  cc: optional(),
  bcc: optional(),
  // The subject without one.
  title: optional(),
  subtitle: optional(),
  identifier: optional(),
  meta: optional(),
  at: extra('datetime', 'when to send it; at once without'),
}
export type MailingInput = InputOf<typeof mailings, typeof fields>

export default resource(mailings, {
  about: 'A mail to some people.',
  views: { list: columns },
  list: { order: ['-created_at', '-id'], columns },
  under: { users: through(() => mailingsUsers) },
  write: {
    root: 'mailing',
    fields,
  },
  access: { all: holders('Advanced tutor', 'Advanced staff') },
  actions: {
    index: below(index, 'users'),
    show,
    create: by(create, sendMailing),
    update: by(update, changeMailing),
    destroy,
  },
})
