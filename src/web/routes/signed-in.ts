/** Pages for somebody who is signed in: who is not logs in first, and a form must come from a page of their session. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hereOf, signInAddress } from '../addresses.ts'
import type { SignedIn } from '../pages/layout.ts'
import { sendOn } from '../send.ts'
import type { Texts } from '../texts/en.ts'
import { isFromSession, sessionToken, visitOf, type Web } from '../visit.ts'
import { sendOutdated } from './outdated.ts'

/** Who asks for a page, and in which language. */
export interface Guest extends SignedIn {
  texts: Texts
}

type Handler = (guest: Guest, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** `here` is the page to begin again at when a form cannot be taken. */
export const signedIn =
  (web: Web, here: (request: FastifyRequest) => string, handler: Handler) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { session, texts } = await visitOf(web, request)
    const isForm = request.method !== 'GET' && request.method !== 'HEAD'
    if (!session) return sendOn(reply, signInAddress(isForm ? here(request) : hereOf(request)), isForm ? 303 : 302)
    if (isForm && !isFromSession(web, request, session)) return sendOutdated(reply, texts, here(request))
    return handler({ texts, session, formToken: sessionToken(web, session) }, request, reply)
  }
