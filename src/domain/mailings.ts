/** Mailings: written in Markdown, kept until they are sent. */
import { eq, sql } from 'drizzle-orm'
import { Marked } from 'marked'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { mailings, mailingsUsers } from '../resources/platform/mailings.ts'

/** Keeps a mail, to be sent at its time or at once. */
export async function sendMailing({ tx, input, insert, now }: Call): Promise<Outcome> {
  const id = await insert({
    title: input.title ?? input.subject,
    html_content: toHtml(input.content),
    send_at: input.at ?? now,
  })
  await nameRecipients(tx, id)
  return { show: id }
}

export async function changeMailing({ tx, id, input, change }: Call): Promise<Outcome> {
  await change({
    ...(input.content === undefined ? {} : { html_content: toHtml(input.content) }),
    ...(input.at === undefined ? {} : { send_at: input.at }),
  })
  await nameRecipients(tx, id)
  return undefined
}

/** HTML that somebody wrote into the Markdown is shown as the text that it is. */
function toHtml(content: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const marked = new Marked({ renderer: { html: ({ text }) => escaped(text) } })
  return marked.parse(content, { async: false })
}

/** The users whose addresses stand in one of the three lists. */
async function nameRecipients(tx: Tx, id: number): Promise<void> {
  await tx.delete(mailingsUsers).where(eq(mailingsUsers.mailing_id, id))
  await tx.execute(sql`insert into mailings_users (mailing_id, user_id)
    select m.id, u.id from ${mailings} as m join users as u on lower(u.email) in
      (select lower(a) from unnest(coalesce(m."to", '{}') || coalesce(m.cc, '{}') || coalesce(m.bcc, '{}')) as a)
    where m.id = ${id}`)
}
