/** GET, POST and DELETE /oauth/authorize (RFC 6749, 3.1): the user decides what an application may do. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type Authorization,
  type AuthorizeParameters,
  AuthorizeRefusal,
  checkAuthorization,
  NAMES,
} from '../../oauth/authorize/checks.ts'
import { isAllowed } from '../../oauth/authorize/consent.ts'
import { leadsAway, withAnswer } from '../../oauth/authorize/redirect-uri.ts'
import { isCodeOf, issueCode } from '../../oauth/codes.ts'
import { parametersOf } from '../../oauth/parameters.ts'
import { REFUSALS } from '../../oauth/refusals.ts'
import { AUTHORIZE, AUTHORIZE_PATHS, addressOf, hereOf, signInAddress } from '../addresses.ts'
import { field } from '../forms.ts'
import { codePage } from '../pages/code.ts'
import { consentPage } from '../pages/consent.ts'
import { problemPage } from '../pages/problem.ts'
import { sendOn, sendPage } from '../send.ts'
import type { Session } from '../sessions.ts'
import type { Texts } from '../texts/en.ts'
import { isFromSession, sessionToken, visitOf, type Web } from '../visit.ts'
import { sendOutdated } from './outdated.ts'

export function authorizeRoutes(app: FastifyInstance, web: Web): void {
  for (const path of AUTHORIZE_PATHS) {
    app.get(path, (request, reply) => ask(web, request, reply))
    app.post(path, (request, reply) => decide(web, request, reply, !isDelete(request)))
    app.delete(path, (request, reply) => decide(web, request, reply, false))
    app.get(`${path}/native`, (request, reply) => showCode(web, request, reply, field(request.query, 'code')))
    app.get<{ Params: { code: string } }>(`${path}/:code`, (request, reply) =>
      showCode(web, request, reply, request.params.code),
    )
  }
}

/** Forms know no DELETE: a field says it, in any case. */
const isDelete = (request: FastifyRequest): boolean => field(request.body, '_method').toLowerCase() === 'delete'

/** Who is not signed in logs in first, before anything of the request is looked at. */
async function ask(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const { session, texts } = await visitOf(web, request)
  if (!session) return sendOn(reply, signInAddress(hereOf(request)))
  const parameters = parametersOf({ headers: request.headers, query: request.query, body: {} }, NAMES)
  const authorization = await checked(web, reply, texts, parameters)
  if (!authorization) return reply
  if (await isAllowed(web.db.orm, authorization, session.userId)) return allow(web, reply, authorization, session)
  const page = consentPage({
    texts,
    formToken: sessionToken(web, session),
    login: session.login,
    authorization,
    // What is allowed is what the page says, and all of it stands there: some clients read the fields.
    fields: { ...parameters, scope: authorization.scopes.join(' '), state: authorization.state ?? '' },
    here: addressOf(parameters),
  })
  return sendPage(reply, page, { leadsAway: leadsAway(authorization.redirectUri) })
}

/** The answer of the consent page. The request is checked once more: what the form says could be made up. */
async function decide(web: Web, request: FastifyRequest, reply: FastifyReply, allowed: boolean) {
  const { session, texts } = await visitOf(web, request)
  const parameters = parametersOf(request, NAMES)
  if (!session) return sendOn(reply, signInAddress(addressOf(parameters)), 303)
  if (!isFromSession(web, request, session)) return sendOutdated(reply, texts, addressOf(parameters))
  const authorization = await checked(web, reply, texts, parameters)
  if (!authorization) return reply
  return allowed ? allow(web, reply, authorization, session) : deny(reply, texts, authorization)
}

/** The request when it passed all checks; else the page that says what is wrong is sent. */
async function checked(
  web: Web,
  reply: FastifyReply,
  texts: Texts,
  parameters: AuthorizeParameters,
): Promise<Authorization | undefined> {
  try {
    return await checkAuthorization(web.db.orm, parameters)
  } catch (refused) {
    if (!(refused instanceof AuthorizeRefusal)) throw refused
    const [what, todo] = [texts.refusals[refused.code as keyof Texts['refusals']], texts.reasons[refused.reason]]
    sendPage(reply, problemPage({ texts, what, todo, detail: refused.detail }))
    return undefined
  }
}

async function allow(web: Web, reply: FastifyReply, authorization: Authorization, session: Session) {
  const { application, redirectUri, scopes, state, challenge } = authorization
  const now = web.clock.now()
  const allowed = { applicationId: application.id, userId: session.userId, redirectUri, scopes, challenge }
  const code = await web.db.transaction((tx) => issueCode(tx, now, allowed))
  if (!leadsAway(redirectUri)) return sendOn(reply, `${AUTHORIZE}/${code}`)
  return sendOn(reply, withAnswer(redirectUri, { code, state }))
}

/** RFC 6749, 4.1.2.1. */
function deny(reply: FastifyReply, texts: Texts, { redirectUri, state }: Authorization) {
  if (!leadsAway(redirectUri)) return sendPage(reply, problemPage({ texts, what: texts.refusals.access_denied }))
  const answer = { error: 'access_denied', error_description: REFUSALS.access_denied, state }
  return sendOn(reply, withAnswer(redirectUri, answer))
}

/** Shows a code to its user alone: a link must not make a page here say what its author wants. */
async function showCode(web: Web, request: FastifyRequest, reply: FastifyReply, code: string) {
  const { session, texts } = await visitOf(web, request)
  // Not back to here: the code would stand in the address of the log-in, and so in logs.
  if (!session) return sendOn(reply, signInAddress('/'))
  const shown = await isCodeOf(web.db.orm, web.clock.now(), code, session.userId)
  if (!shown) return sendPage(reply.code(404), problemPage({ texts, what: texts.code.gone }))
  return sendPage(reply, codePage(texts, code))
}
