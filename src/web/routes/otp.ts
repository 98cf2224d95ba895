/** /account/otp: one-time passwords are set up, get new backup codes, and are turned off. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toString as svgOf } from 'qrcode'
import type { Tx } from '../../db/database.ts'
import {
  backupCodesLeft,
  newBackupCodes,
  newOtpSecret,
  otpAddress,
  turnOffOtp,
  turnOnOtp,
  useBackupCode,
  useOneTimePassword,
} from '../../domain/one-time-passwords.ts'
import { isPasswordOf } from '../../domain/passwords.ts'
import { decrypt, encrypt } from '../../oauth/encryption.ts'
import { accountFacts } from '../account-facts.ts'
import { ACCOUNT, OTP } from '../addresses.ts'
import { field } from '../forms.ts'
import { Html } from '../html.ts'
import { writeAccountMail } from '../mails.ts'
import { backupPage, type OtpProblem, otpSettingsPage, type Proven, setUpPage } from '../pages/otp.ts'
import { sendOn, sendPage } from '../send.ts'
import { sessionToken, type Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { type Caller, callerOf, senderOf } from './caller.ts'
import { tooOften } from './sign-in.ts'

/** Milliseconds that a set-up may take. */
const SET_UP_WITHIN = 3_600_000

export function otpRoutes(app: FastifyInstance, web: Web): void {
  app.get(OTP, async (request, reply) => {
    const caller = await callerOf(web, request, reply)
    return caller ? showOtp(web, reply, caller) : reply
  })
  app.post(OTP, (request, reply) => turnOn(web, request, reply))
  app.post(`${OTP}/backup_codes`, (request, reply) => renew(web, request, reply))
  app.post(`${OTP}/remove`, (request, reply) => turnOff(web, request, reply))
}

/** What there is to do: setting them up, or changing what is set up. */
async function showOtp(web: Web, reply: FastifyReply, caller: Caller, problem?: OtpProblem, secret = newOtpSecret()) {
  const { session, texts } = caller
  const signedIn = { session, formToken: sessionToken(web, session) }
  const left = await backupCodesLeft(web.db.orm, session.userId)
  if (left !== undefined) return sendPage(reply, otpSettingsPage({ texts, signedIn, left, problem }))
  const picture = new Html(await svgOf(otpAddress(secret, session.login), { type: 'svg', margin: 2 }))
  const sealed = encrypt(web.key, `${web.clock.now().getTime()} ${secret}`, aboutSetUp(caller))
  return sendPage(reply, setUpPage({ texts, signedIn, secret, sealed, picture, problem }), { scripts: true })
}

/** The secret goes with the form until a first code shows that it arrived: two windows are two set-ups. */
async function turnOn(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const caller = await senderOf(web, request, reply, OTP)
  if (!caller) return reply
  const { session, texts } = caller
  const { start } = texts.account.otp
  const { userId } = session
  const secret = secretOf(web, caller, field(request.body, 'setup'))
  if (secret === undefined) return showOtp(web, reply.code(422), caller, { text: start.outdated })
  const again = (status: number, at: 'otp' | 'password', text: string) =>
    showOtp(web, reply.code(status), caller, { text, at }, secret)

  const wait = await web.throttle.attempt(counted(userId), request.ip)
  if (wait !== undefined) return again(429, 'password', tooOften(reply, texts.signIn, wait))
  if (!(await isPasswordOf(web.db.orm, userId, field(request.body, 'password'))))
    return again(422, 'password', start.wrongPassword)
  await web.throttle.succeeded(counted(userId), request.ip)
  const order = { userId, secret, code: field(request.body, 'otp') }
  const codes = await writeAs(web, userId, async (tx, now) => {
    const made = await turnOnOtp(tx, web.key, now, order)
    if (Array.isArray(made)) await tell(tx, web, request, userId, 'otpOn')
    return made
  })
  if (codes === 'wrong') return again(422, 'otp', start.wrongCode)
  if (codes === 'on') return sendOn(reply, OTP, 303)
  return sendCodes(web, reply, caller, codes, false)
}

async function renew(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const caller = await proven(web, request, reply, 'backup_codes')
  if (!caller) return reply
  const { userId } = caller.session
  const codes = await writeAs(web, userId, (tx) => newBackupCodes(tx, web.key, userId))
  if (codes.length === 0) return sendOn(reply, OTP, 303)
  return sendCodes(web, reply, caller, codes, true)
}

async function turnOff(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const caller = await proven(web, request, reply, 'remove')
  if (!caller) return reply
  const { userId } = caller.session
  await writeAs(web, userId, async (tx) => {
    await turnOffOtp(tx, userId)
    await tell(tx, web, request, userId, 'otpOff')
  })
  return sendOn(reply, `${ACCOUNT}?done=otp`, 303)
}

/** Who sends a form and shows with a password or a code to be the account's owner; undefined when the answer is sent. */
async function proven(web: Web, request: FastifyRequest, reply: FastifyReply, at: Proven): Promise<Caller | undefined> {
  const caller = await senderOf(web, request, reply, OTP)
  if (!caller) return undefined
  const { session, texts } = caller
  const wait = await web.throttle.attempt(counted(session.userId), request.ip)
  if (wait !== undefined) {
    await showOtp(web, reply.code(429), caller, { text: tooOften(reply, texts.signIn, wait), at })
    return undefined
  }
  if (!(await isProof(web, session.userId, field(request.body, 'proof')))) {
    await showOtp(web, reply.code(422), caller, { text: texts.account.otp.settings.wrong, at })
    return undefined
  }
  await web.throttle.succeeded(counted(session.userId), request.ip)
  return caller
}

async function isProof(web: Web, userId: number, given: string): Promise<boolean> {
  if (await isPasswordOf(web.db.orm, userId, given)) return true
  return writeAs(
    web,
    userId,
    async (tx, now) =>
      (await useOneTimePassword(tx, web.key, now, userId, given)) ||
      (await useBackupCode(tx, web.key, now, userId, given)),
  )
}

function sendCodes(
  web: Web,
  reply: FastifyReply,
  { session, texts }: Caller,
  codes: readonly string[],
  again: boolean,
) {
  const signedIn = { session, formToken: sessionToken(web, session) }
  return sendPage(reply, backupPage({ texts, signedIn, codes, again }), { scripts: true })
}

async function tell(tx: Tx, web: Web, request: FastifyRequest, userId: number, about: 'otpOn' | 'otpOff') {
  await writeAccountMail(tx, web, request, { about, to: await accountFacts(tx, userId), path: ACCOUNT })
}

/** The secret of a form that was made for this session, unless it is too old. */
function secretOf(web: Web, caller: Caller, sealed: string): string | undefined {
  const [made, secret] = (decrypt(web.key, sealed, aboutSetUp(caller)) ?? '').split(' ')
  return secret && web.clock.now().getTime() - Number(made) < SET_UP_WITHIN ? secret : undefined
}

const aboutSetUp = ({ session }: Caller): string => `set-up of one-time passwords in session ${session.id}`

/** With the attempts at the present password: it is the same that is guessed. */
const counted = (userId: number): string => `password of ${userId}`
