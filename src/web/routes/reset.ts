/** Forgotten passwords: a link by mail, and the page that it leads to. */
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findReset, openReset, useReset } from '../../domain/password-resets.ts'
import { hashOf, problemOf } from '../../domain/passwords.ts'
import { FORGOTTEN, NEW_PASSWORD, SIGN_IN } from '../addresses.ts'
import { field } from '../forms.ts'
import { rememberBrowser } from '../known-browser.ts'
import { writeAccountMail } from '../mails.ts'
import { problemPage } from '../pages/problem.ts'
import { forgottenPage, linkSentPage, newPasswordPage } from '../pages/reset.ts'
import { passwordProblem } from '../password-problem.ts'
import { sendOn, sendPage } from '../send.ts'
import { browserToken, isFromBrowser, textsOf, type Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { tooOften } from './sign-in.ts'

/** Milliseconds that the answer takes at least: more than the work for an account that exists. */
const SLOWEST = 500

export function resetRoutes(app: FastifyInstance, web: Web): void {
  app.get(FORGOTTEN, (request, reply) => showForgotten(web, request, reply))
  app.post(FORGOTTEN, (request, reply) => askForLink(web, request, reply))
  app.get(NEW_PASSWORD, (request, reply) => showNewPassword(web, request, reply, field(request.query, 'token')))
  app.post(NEW_PASSWORD, (request, reply) => setNewPassword(web, request, reply))
}

/** Neither the answer nor its time tells which accounts there are. */
async function askForLink(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const name = field(request.body, 'login')
  const texts = textsOf(request)
  const again = (status: number, problem: string) => showForgotten(web, request, reply.code(status), problem)

  if (!isFromBrowser(web, request)) return again(403, texts.signIn.outdated)
  if (name.trim() === '') return again(422, texts.account.reset.missing)
  const wait = await web.links.attempt(name, request.ip)
  if (wait !== undefined) return again(429, tooOften(reply, texts.signIn, wait))
  await Promise.all([sendLink(web, request, name), pause(SLOWEST)])
  return sendPage(reply, linkSentPage(texts, web.outbox))
}

function sendLink(web: Web, request: FastifyRequest, name: string): Promise<void> {
  const now = web.clock.now()
  return web.db.transaction(async (tx) => {
    const reset = await openReset(tx, now, name)
    if (!reset) return
    const path = `${NEW_PASSWORD}?${new URLSearchParams({ token: reset.token })}`
    await writeAccountMail(tx, web, request, { about: 'reset', to: reset, path, expiresAt: reset.expiresAt })
  })
}

async function showForgotten(web: Web, request: FastifyRequest, reply: FastifyReply, problem?: string) {
  const formToken = browserToken(web, request, reply)
  return sendPage(reply, forgottenPage({ texts: textsOf(request), formToken, problem }))
}

/** Looking at the page uses nothing up: programs that search mails for bad links open them, too. */
async function showNewPassword(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  wrong?: { problem: string; applications: boolean },
) {
  const texts = textsOf(request)
  const reset = await findReset(web.db.orm, web.clock.now(), token)
  if (!reset) return sendGone(reply, request)
  const formToken = browserToken(web, request, reply)
  const { login } = reset
  const { problem, applications = true } = wrong ?? {}
  return sendPage(reply, newPasswordPage({ texts, formToken, resetToken: token, login, applications, problem }))
}

async function setNewPassword(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const [token, password] = [field(request.body, 'token'), field(request.body, 'password')]
  const applications = field(request.body, 'applications') === '1'
  const texts = textsOf(request)
  const again = (status: number, problem: string) =>
    showNewPassword(web, request, reply.code(status), token, { problem, applications })

  if (!isFromBrowser(web, request)) return again(403, texts.signIn.outdated)
  const reset = await findReset(web.db.orm, web.clock.now(), token)
  if (!reset) return sendGone(reply, request)
  // Looked at before the link is used up: who mistypes keeps it.
  const problem = problemOf(password, field(request.body, 'password_repeated'), reset)
  if (problem) return again(422, passwordProblem(texts, problem))
  const order = { token, passwordDigest: await hashOf(password), endApplications: applications }
  // Nobody is signed in; who has the link acts for the account.
  const done = await writeAs(web, reset.userId, async (tx, now) => {
    const used = await useReset(tx, now, order)
    if (used) await writeAccountMail(tx, web, request, { about: 'changed', to: used, path: FORGOTTEN })
    return used
  })
  if (!done) return sendGone(reply, request)
  web.cookies.clear(request, reply, 'session')
  // Whoever guesses at the account on and on does not keep its owner from using the new password.
  rememberBrowser(web, request, reply, reset.userId)
  return sendOn(reply, `${SIGN_IN}?done=password`, 303)
}

function sendGone(reply: FastifyReply, request: FastifyRequest) {
  const texts = textsOf(request)
  const { gone, goneTodo, goneLink } = texts.account.reset
  const page = problemPage({ texts, what: gone, todo: goneTodo, link: { href: FORGOTTEN, label: goneLink } })
  return sendPage(reply.code(404), page)
}
