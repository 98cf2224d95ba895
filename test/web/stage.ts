/** The whole server, whose clock stands still, with people who have passwords and applications that send them here. */
import { after } from 'node:test'
import { hash } from '@node-rs/argon2'
import type { FastifyBaseLogger } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { turnOnOtp } from '../../src/domain/one-time-passwords.ts'
import { type ApplicationFields, createApplication } from '../../src/oauth/applications.ts'
import { users } from '../../src/resources/people/users.ts'
import { testApp } from '../support/app.ts'
import { StillClock } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'
import { Visitor } from '../support/visitor.ts'

export const NOW = new Date('2026-03-02T10:00:00.250Z')
export const PASSWORD = 'correct horse battery staple'
export const CALLBACK = 'https://finder.example/callback'

const digest = await hash(PASSWORD)

export async function openStage(logger?: FastifyBaseLogger) {
  const clock = new StillClock(NOW)
  const app = await testApp(await freshDatabase(), clock, 0, logger)
  after(() => app.close())
  const { db, server } = app
  const pass = (seconds: number) => clock.pass(seconds)

  const stage = {
    app,
    db,
    server,
    pass,

    register: (fields: Partial<ApplicationFields> = {}) =>
      db.transaction((tx) =>
        createApplication(tx, app.clock.now(), {
          name: 'Peer finder',
          redirectUris: [CALLBACK],
          limits: { perSecond: 100_000, perHour: 100_000_000 },
          ...fields,
        }),
      ),

    async hire(login: string, more: Partial<typeof users.$inferInsert> = {}): Promise<number> {
      const person = {
        login,
        email: `${login}@example.org`,
        first_name: login,
        last_name: 'Norminet',
        kind: 'student' as const,
        password_digest: digest,
      }
      const rows = await db.transaction((tx) =>
        tx
          .insert(users)
          .values({ ...person, ...more })
          .returning({ id: users.id }),
      )
      return rows[0]!.id
    },

    /** Makes the account ask for one-time passwords of this secret; answers its backup codes. */
    async askForOtp(userId: number, secret: string): Promise<string[]> {
      const now = app.clock.now()
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() - 60_000 })
      const before = new Date(now.getTime() - 60_000)
      const codes = await db.transaction((tx) => turnOnOtp(tx, app.key, before, { userId, secret, code }))
      if (!Array.isArray(codes)) throw new Error(codes)
      return codes
    },

    /** The mails to somebody of these people, the newest first. */
    async mails(login: string): Promise<{ subject: string; text: string; language: string }[]> {
      return (await app.get(`/_sandbox/mails?${new URLSearchParams({ to: `${login}@example.org` })}`)).body
    },

    visitor: (headers: Record<string, string> = {}, address?: string) => new Visitor(server, headers, address),

    async signedIn(login: string): Promise<Visitor> {
      const visitor = new Visitor(server)
      const answer = await visitor.logIn(login, PASSWORD)
      if (answer.status !== 303) throw new Error(`${login} could not log in: ${answer.words}`)
      return visitor
    },

    /** A code for the application, allowed by somebody who is signed in. */
    async code(visitor: Visitor, uid: string, more: Record<string, string> = {}): Promise<string> {
      const answer = await visitor.get(authorize(uid, more))
      const allowed = answer.location ? answer : await visitor.press(answer, 'Authorize')
      const code = new URL(allowed.location ?? '', 'http://intra.test').searchParams.get('code')
      if (!code) throw new Error(`no code: ${allowed.status} ${allowed.words}`)
      return code
    },

    post: (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      server.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(form).toString(),
      }),

    exchange: (client: Client, code: string, more: Record<string, string> = {}) =>
      stage.post('/oauth/token', {
        grant_type: 'authorization_code',
        client_id: client.uid,
        client_secret: client.secret,
        code,
        redirect_uri: CALLBACK,
        ...more,
      }),

    refresh: (client: Client, refreshToken: string, more: Record<string, string> = {}) =>
      stage.post('/oauth/token', {
        grant_type: 'refresh_token',
        client_id: client.uid,
        client_secret: client.secret,
        refresh_token: refreshToken,
        ...more,
      }),
  }
  return stage
}

export interface Client {
  uid: string
  secret: string
}

/** The address that an application sends its users to. A blank parameter is left out. */
export function authorize(uid: string, more: Record<string, string> = {}): string {
  const parameters = { client_id: uid, redirect_uri: CALLBACK, response_type: 'code', ...more }
  const sent = Object.entries(parameters).filter(([, value]) => value !== '')
  return `/oauth/authorize?${new URLSearchParams(sent)}`
}
