/** Pages for somebody who is signed in: whoever is not is sent to the log-in first, and comes back afterwards. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hereOf, signInAddress } from '../addresses.ts'
import { sendOn } from '../send.ts'
import type { Session } from '../sessions.ts'
import type { Texts } from '../texts/en.ts'
import { isFromSession, visitOf, type Web } from '../visit.ts'
import { sendOutdated } from './outdated.ts'

export interface Caller {
  session: Session
  texts: Texts
}

/** Who looks at a page; undefined when the answer is sent already. */
export async function callerOf(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<Caller | undefined> {
  const { session, texts } = await visitOf(web, request)
  if (session) return { session, texts }
  sendOn(reply, signInAddress(hereOf(request)))
  return undefined
}

/** Who sends a form of the page `here`; undefined when it is not from a page of this session, and the answer is sent. */
export async function senderOf(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  here: string,
): Promise<Caller | undefined> {
  const { session, texts } = await visitOf(web, request)
  if (!session) {
    sendOn(reply, signInAddress(here), 303)
    return undefined
  }
  if (isFromSession(web, request, session)) return { session, texts }
  sendOutdated(reply, texts, here)
  return undefined
}
