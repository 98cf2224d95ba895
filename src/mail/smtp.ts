/** Handing mails to a server that sends them on (RFC 5321). */
import { createTransport } from 'nodemailer'

export interface Letter {
  /** The same at every attempt, so that a mail that arrives twice is recognised as one (RFC 5322, 3.6.4). */
  id: string
  to: string
  subject: string
  text: string
  /** The same as HTML: whoever reads the mail sees one of both. */
  html?: string
  replyTo?: string
  language?: string
}

/** Hands a letter over; throws when the server does not take it. */
export type Send = (letter: Letter) => Promise<void>

/**
 * Milliseconds for each step of the conversation: other jobs wait meanwhile, and together they stay far below the time
 * that an attempt is claimed for.
 */
const PATIENCE = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 }

export function smtp(url: string, from: string): Send {
  const transport = createTransport({ url, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE })
  return async ({ id, to, subject, text, html, replyTo, language }) => {
    await transport.sendMail({
      from,
      // As an object: an address with a comma in it would otherwise be two.
      to: { name: '', address: to },
      subject,
      text,
      html,
      replyTo,
      messageId: id,
      headers: { 'Auto-Submitted': 'auto-generated', ...(language ? { 'Content-Language': language } : {}) },
    })
  }
}

/** Whether the server said that it never will take this letter (RFC 5321, 4.2.1). */
export function isFinal(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: unknown }
  return typeof responseCode === 'number' && responseCode >= 500
}
