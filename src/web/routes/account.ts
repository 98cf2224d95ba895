/** /account: what somebody who is signed in may look at and change about the account. */
import { eq } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { backupCodesLeft } from '../../domain/one-time-passwords.ts'
import { endApplications, endSessions, hashOf, isPasswordOf, problemOf, setPassword } from '../../domain/passwords.ts'
import { users } from '../../resources/people/users.ts'
import { accountFacts, timesIn } from '../account-facts.ts'
import { ACCOUNT, FORGOTTEN } from '../addresses.ts'
import { field } from '../forms.ts'
import { writeAccountMail } from '../mails.ts'
import { type AccountPage, accountPage, type Done } from '../pages/account.ts'
import { passwordProblem } from '../password-problem.ts'
import { sendOn, sendPage } from '../send.ts'
import { openSession, sessionsOf } from '../sessions.ts'
import { isLanguage } from '../texts/language.ts'
import { sessionToken, type Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { type Caller, callerOf, senderOf } from './caller.ts'
import { tooOften } from './sign-in.ts'

const DONE: readonly Done[] = ['language', 'password', 'sessions', 'otp']

export function accountRoutes(app: FastifyInstance, web: Web): void {
  app.get(ACCOUNT, async (request, reply) => {
    const caller = await callerOf(web, request, reply)
    if (!caller) return reply
    const done = DONE.find((one) => one === field(request.query, 'done'))
    return showAccount(web, reply, caller, { done })
  })
  app.post(`${ACCOUNT}/language`, (request, reply) => setLanguage(web, request, reply))
  app.post(`${ACCOUNT}/password`, (request, reply) => changePassword(web, request, reply))
  app.post(`${ACCOUNT}/sessions/end`, (request, reply) => endOthers(web, request, reply))
}

async function showAccount(
  web: Web,
  reply: FastifyReply,
  { session, texts }: Caller,
  more: Pick<AccountPage, 'done' | 'problem'> = {},
) {
  const facts = await accountFacts(web.db.orm, session.userId)
  const page = accountPage({
    texts,
    signedIn: { session, formToken: sessionToken(web, session) },
    facts,
    sessions: await sessionsOf(web.db, web.clock.now(), session.userId),
    backupCodes: await backupCodesLeft(web.db.orm, session.userId),
    time: timesIn(texts.language, facts.timeZone),
    ...more,
  })
  return sendPage(reply, page)
}

const doneAt = (done: Done): string => `${ACCOUNT}?done=${done}`

/** Nothing chosen leaves it to the browser. */
async function setLanguage(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const caller = await senderOf(web, request, reply, ACCOUNT)
  if (!caller) return reply
  const given = field(request.body, 'language')
  await writeAs(web, caller.session.userId, (tx) =>
    tx
      .update(users)
      .set({ language: isLanguage(given) ? given : null })
      .where(eq(users.id, caller.session.userId)),
  )
  return sendOn(reply, doneAt('language'), 303)
}

/**
 * All sessions end, this one too: the browser goes on in a new one. What applications may do stays unless that is
 * wished: whoever changes the password knows the present one, and tokens were not made from it.
 */
async function changePassword(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const caller = await senderOf(web, request, reply, ACCOUNT)
  if (!caller) return reply
  const { session, texts } = caller
  const { userId } = session
  const [current, password] = [field(request.body, 'current'), field(request.body, 'password')]
  const applications = field(request.body, 'applications') === '1'
  const again = (status: number, at: 'current' | 'new', text: string) =>
    showAccount(web, reply.code(status), caller, { problem: { text, at, applications } })

  const counted = `password of ${userId}`
  const wait = await web.throttle.attempt(counted, request.ip)
  if (wait !== undefined) return again(429, 'current', tooOften(reply, texts.signIn, wait))
  if (!(await isPasswordOf(web.db.orm, userId, current))) return again(422, 'current', texts.account.password.wrong)
  await web.throttle.succeeded(counted, request.ip)
  const facts = await accountFacts(web.db.orm, userId)
  const problem = problemOf(password, field(request.body, 'password_repeated'), facts)
  if (problem) return again(422, 'new', passwordProblem(texts, problem))

  const digest = await hashOf(password)
  const token = await writeAs(web, userId, async (tx, now) => {
    await setPassword(tx, now, userId, digest)
    if (applications) await endApplications(tx, now, userId)
    await writeAccountMail(tx, web, request, { about: 'changed', to: facts, path: FORGOTTEN })
    return openSession(tx, now, userId, request.headers['user-agent'])
  })
  web.cookies.set(request, reply, 'session', token)
  return sendOn(reply, doneAt('password'), 303)
}

async function endOthers(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const caller = await senderOf(web, request, reply, ACCOUNT)
  if (!caller) return reply
  const { id, userId } = caller.session
  await writeAs(web, userId, (tx, now) => endSessions(tx, now, userId, id))
  return sendOn(reply, doneAt('sessions'), 303)
}
