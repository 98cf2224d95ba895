/** Logging in and out. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { useBackupCode, useOneTimePassword } from '../../domain/one-time-passwords.ts'
import { accountNamed, checkPassword } from '../../domain/sign-in.ts'
import { destinationBehind, ONE_TIME_PASSWORD, SIGN_IN, signInAddress } from '../addresses.ts'
import { field } from '../forms.ts'
import { knownBrowser, rememberBrowser } from '../known-browser.ts'
import { localPath } from '../local-path.ts'
import { type OneTimePasswordPage, oneTimePasswordPage } from '../pages/one-time-password.ts'
import { type SignInPage, signInPage } from '../pages/sign-in.ts'
import { type PasswordTicket, passwordGiven, passwordTicket } from '../password-ticket.ts'
import { sendOn, sendPage } from '../send.ts'
import { endSession, findSession, openSession } from '../sessions.ts'
import type { Texts } from '../texts/en.ts'
import { browserToken, isFromBrowser, isFromSession, textsOf, visitOf, type Web } from '../visit.ts'
import { sendOutdated } from './outdated.ts'

export function signInRoutes(app: FastifyInstance, web: Web): void {
  app.get(SIGN_IN, async (request, reply) => {
    const redirectTo = localPath(field(request.query, 'redirect_to'))
    const { session } = await visitOf(web, request)
    // Whoever is signed in has nothing to do here.
    if (session) return sendOn(reply, redirectTo, 303)
    const notice = field(request.query, 'done') === 'password' ? textsOf(request).account.signIn.set : undefined
    return showSignIn(web, request, reply, { redirectTo, notice })
  })
  app.post(SIGN_IN, (request, reply) => signIn(web, request, reply))

  app.get(ONE_TIME_PASSWORD, async (request, reply) => {
    const redirectTo = localPath(field(request.query, 'redirect_to'))
    if (!passwordGiven(web, request)) return sendOn(reply, signInAddress(redirectTo), 303)
    return showOneTimePassword(web, request, reply, { redirectTo, backup: field(request.query, 'backup') === '1' })
  })
  app.post(ONE_TIME_PASSWORD, (request, reply) => finishWithOneTimePassword(web, request, reply))

  app.post('/users/sign_out', (request, reply) => signOut(web, request, reply))
}

async function signIn(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const [login, password] = [field(request.body, 'login'), field(request.body, 'password')]
  const redirectTo = localPath(field(request.body, 'redirect_to'))
  const texts = textsOf(request).signIn
  const again = (status: number, problem: string) =>
    showSignIn(web, request, reply.code(status), { redirectTo, login, problem })

  if (!isFromBrowser(web, request)) return again(403, texts.outdated)
  if (login.trim() === '' || password === '') return again(422, texts.missing)
  const browser = knownBrowser(web, request, (await accountNamed(web.db.orm, login))?.id)
  const wait = await web.throttle.attempt(login, request.ip, browser)
  if (wait !== undefined) return again(429, `${tooOften(reply, texts, wait)} ${texts.locked}`)
  const at = web.clock.now()
  const person = await checkPassword(web.db.orm, login, password)
  if (person === 'wrong') return again(422, texts.wrong)
  await web.throttle.succeeded(login, request.ip, browser)
  if (person === 'closed') return again(403, texts.closed)
  if (!person.otp) return enter(web, request, reply, { userId: person.id, at }, redirectTo)
  passwordTicket(web, request, reply, { userId: person.id, at })
  return sendOn(reply, signInAddress(redirectTo, ONE_TIME_PASSWORD), 303)
}

/** The second question: six digits of the telephone, or one of the backup codes. */
async function finishWithOneTimePassword(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const redirectTo = localPath(field(request.body, 'redirect_to'))
  const person = passwordGiven(web, request)
  if (!person) return sendOn(reply, signInAddress(redirectTo), 303)
  const texts = textsOf(request)
  const backup = field(request.body, 'backup_code')
  const again = (status: number, problem: string) =>
    showOneTimePassword(web, request, reply.code(status), { redirectTo, backup: backup !== '', problem })

  if (!isFromBrowser(web, request)) return again(403, texts.signIn.outdated)
  const counted = `one-time password of ${person.userId}`
  const browser = knownBrowser(web, request, person.userId)
  const wait = await web.throttle.attempt(counted, request.ip, browser)
  if (wait !== undefined) return again(429, tooOften(reply, texts.signIn, wait))
  const now = web.clock.now()
  const right = await web.db.transaction((tx) =>
    backup
      ? useBackupCode(tx, web.key, now, person.userId, backup)
      : useOneTimePassword(tx, web.key, now, person.userId, field(request.body, 'otp')),
  )
  if (!right) return again(422, backup ? texts.account.signIn.backupWrong : texts.oneTimePassword.wrong)
  await web.throttle.succeeded(counted, request.ip, browser)
  web.cookies.clear(request, reply, 'password')
  return enter(web, request, reply, person, redirectTo)
}

/**
 * A session under a new number. Whoever logs in twice, in two tabs, stays in the first session, so that what the
 * other tab shows can still be answered; whoever logs in as somebody else leaves it.
 */
async function enter(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, at }: PasswordTicket,
  redirectTo: string,
) {
  const now = web.clock.now()
  const present = await findSession(web.db, now, web.cookies.read(request, 'session'))
  if (present?.userId !== userId) {
    const token = await web.db.transaction(async (tx) => {
      if (present) await endSession(tx, now, present.id)
      return openSession(tx, at, userId, request.headers['user-agent'])
    })
    web.cookies.set(request, reply, 'session', token)
  }
  rememberBrowser(web, request, reply, userId)
  return sendOn(reply, redirectTo, 303)
}

async function signOut(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const redirectTo = localPath(field(request.body, 'redirect_to'))
  const { session, texts } = await visitOf(web, request)
  if (session) {
    if (!isFromSession(web, request, session)) return sendOutdated(reply, texts, redirectTo)
    await web.db.transaction((tx) => endSession(tx, web.clock.now(), session.id))
  }
  web.cookies.clear(request, reply, 'session')
  return sendOn(reply, redirectTo, 303)
}

/** Says how long to wait, to programs and to people. */
export function tooOften(reply: FastifyReply, texts: Texts['signIn'], seconds: number): string {
  reply.header('retry-after', String(seconds))
  return texts.throttled(Math.ceil(seconds / 60))
}

async function showSignIn(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Pick<SignInPage, 'redirectTo' | 'login' | 'problem' | 'notice'>,
) {
  const behind = await destinationBehind(web, page.redirectTo)
  const formToken = browserToken(web, request, reply)
  const texts = textsOf(request)
  return sendPage(reply, signInPage({ texts, formToken, application: behind?.name, ...page }), {
    leadsAway: behind?.leadsAway,
  })
}

async function showOneTimePassword(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Pick<OneTimePasswordPage, 'redirectTo' | 'backup' | 'problem'>,
) {
  const behind = await destinationBehind(web, page.redirectTo)
  const formToken = browserToken(web, request, reply)
  return sendPage(reply, oneTimePasswordPage({ texts: textsOf(request), formToken, ...page }), {
    leadsAway: behind?.leadsAway,
  })
}
