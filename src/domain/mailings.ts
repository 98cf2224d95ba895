/** Mailings: written in Markdown, kept until they are sent. */
import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { Marked } from 'marked'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { type Mail, writeMails } from '../mail/write.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { users } from '../resources/people/users.ts'
import { DEFAULT_SENDER, type MailingInput, mailings, mailingsUsers } from '../resources/platform/mailings.ts'
import { BATCH, eachRow } from './batch.ts'

type Mailing = typeof mailings.$inferSelect

/** Keeps a mail, to be sent at its time or at once. */
export async function sendMailing({ tx, input, insert, now }: Call<MailingInput>): Promise<Outcome> {
  const id = await insert({
    title: input.title ?? input.subject,
    html_content: toHtml(input.content),
    send_at: input.at ?? now,
  })
  await nameRecipients(tx, id)
  return { show: id }
}

export async function changeMailing({ tx, id, input, change }: Call<Partial<MailingInput>>): Promise<Outcome> {
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

/** Mails whose time has come are written to each of their recipients, in the transaction that marks them as sent. */
export async function sendDueMailings(tx: Tx, now: Date, { key }: { key: SecretKey }): Promise<number> {
  const due = await tx
    .select()
    .from(mailings)
    .where(and(isNull(mailings.sent_at), lte(mailings.send_at, now)))
    .orderBy(asc(mailings.send_at), asc(mailings.id))
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return eachRow(tx, due, async (inner, mailing) => {
    await writeMails(inner, key, now, await mailsOf(inner, mailing))
    await inner.update(mailings).set({ sent_at: now }).where(eq(mailings.id, mailing.id))
  })
}

/**
 * One mail for each recipient, so that nobody sees who else got it in secret. It comes from the intranet, as no mail
 * server lets anybody else's name pass; who wrote it gets the answers.
 */
async function mailsOf(tx: Tx, mailing: Mailing): Promise<Mail[]> {
  const { subject, content: text, html_content: html, from } = mailing
  const replyTo = from === DEFAULT_SENDER ? undefined : from
  const named = [...(mailing.to ?? []), ...(mailing.cc ?? []), ...(mailing.bcc ?? [])].map((address) => address.trim())
  // Who stands in two lists gets it once.
  const byAddress = new Map(named.filter((address) => address !== '').map((to) => [to.toLowerCase(), to]))
  for (const address of await refusing(tx, [...byAddress.keys()])) byAddress.delete(address)
  return [...byAddress.values()].map((to) => ({ to, subject, text, html, replyTo }))
}

/** Addresses of users who want no mails of this kind; what they ask for themselves, such as a link, they get. */
async function refusing(tx: Tx, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return []
  const address = sql<string>`lower(${users.email})`
  const rows = await tx
    .select({ address })
    .from(users)
    .where(and(inArray(address, [...addresses]), users.email_stop))
  return rows.map((row) => row.address)
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
