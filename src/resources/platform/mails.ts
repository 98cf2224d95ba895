/** Mails, written in the transaction in which what they tell happens, and sent afterwards. Not a resource of the API. */
import { id, indexed, instant, oneOf, secret, table, whole, words } from '../../engine/words.ts'

export const mails = table(
  'mails',
  {
    id: id(),
    to: words().notNull(),
    subject: words().notNull(),
    /** Encrypted with the server's key, as it may hold a link that opens an account; null once it was sent. */
    text: secret(),
    /** The same as HTML, where there is one; kept as the text is. */
    html: secret(),
    /** Whose address answers go to, where that is not the intranet's own. */
    reply_to: words(),
    /** Null where the server cannot tell what somebody wrote in. */
    language: oneOf(['en', 'fr']),
    created_at: instant().notNull(),
    /** After this it is of no use to anybody, and is not sent any more. */
    expires_at: instant(),
    sent_at: instant(),
    attempts: whole().notNull().default(0),
    /** From when it may be tried (again); null when it was sent or given up. */
    next_attempt_at: instant(),
    /** Why the last attempt failed. */
    error: words(),
  },
  (t) => [indexed().on(t.next_attempt_at), indexed().on(t.to), indexed().on(t.created_at)],
)
