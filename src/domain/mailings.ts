/** Mailings: written in Markdown, kept until they are sent. */
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import { Marked } from 'marked'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { DEFAULT_SENDER, mailings, mailingsUsers } from '../resources/platform/mailings.ts'
import { BATCH, eachRow } from './batch.ts'

type Mailing = typeof mailings.$inferSelect

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

/** A mail that the intranet itself writes; it is sent at once. */
export async function writeMailing(
  tx: Tx,
  now: Date,
  mail: Pick<Mailing, 'subject' | 'content'> & { to: string[]; identifier: string; meta: object },
): Promise<void> {
  const [row] = await tx
    .insert(mailings)
    .values({
      ...mail,
      from: DEFAULT_SENDER,
      title: mail.subject,
      html_content: toHtml(mail.content),
      send_at: now,
      created_at: now,
      updated_at: now,
    })
    .returning({ id: mailings.id })
  await nameRecipients(tx, row!.id)
}

/** Mails whose time has come are handed over, each once. */
export async function sendDueMailings(tx: Tx, now: Date): Promise<number> {
  const due = await tx
    .select()
    .from(mailings)
    .where(and(isNull(mailings.sent_at), lte(mailings.send_at, now)))
    .orderBy(asc(mailings.send_at), asc(mailings.id))
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return eachRow(tx, due, async (inner, mailing) => {
    await handOver(inner, now, mailing)
    await inner.update(mailings).set({ sent_at: now }).where(eq(mailings.id, mailing.id))
  })
}

/** Gives the mail to what sends mails, in the transaction that marks it as sent. */
async function handOver(_tx: Tx, _now: Date, _mailing: Mailing): Promise<void> {}

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
