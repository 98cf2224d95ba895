/** The mail to somebody whose account is closed until some hours of work are done: the text is the campus's. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { writeMailing } from './mailings.ts'

interface Facts {
  email: string
  text: string
  first_name: string
  login: string
  campus: string
  reason: string
}

/** Who belongs to no campus has nobody who wrote a text, and is written nothing. */
export async function mailOfClose(tx: Tx, closeId: number, now: Date): Promise<void> {
  const [facts] = await rowsOf<Facts>(
    tx,
    sql`select u.email, p.tig_email as text, coalesce(u.usual_first_name, u.first_name) as first_name, u.login,
        p.display_name as campus, c.reason
      from closes as c join users as u on u.id = c.user_id join campus_users as m on m.user_id = u.id and m.is_primary
        join campus as p on p.id = m.campus_id where c.id = ${closeId}`,
  )
  if (!facts) return
  await writeMailing(tx, now, {
    subject: `Your account at ${facts.campus} is closed`,
    content: filled(facts.text, facts),
    to: [facts.email],
    identifier: 'close',
    meta: { close_id: closeId },
  })
}

/** Puts facts where a text says `__first_name__` and the like; words that it has no fact for stay as they are. */
function filled(text: string, facts: Facts): string {
  return text.replace(/__(first_name|login|campus|reason)__/g, (_, name: keyof Facts) => facts[name])
}
