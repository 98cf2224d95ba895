/** A provider on a fresh database and a clock that stands still, with what clients need to talk to it. */

import { createSecretKey } from 'node:crypto'
import { after } from 'node:test'
import type { sql } from 'drizzle-orm'
import Fastify from 'fastify'
import { baseUrlOf } from '../../src/http/base-url.ts'
import { bodies } from '../../src/http/bodies.ts'
import { answerError } from '../../src/http/error-handler.ts'
import { uploadsInBodies } from '../../src/http/multipart.ts'
import { parseQuery, readableQueries } from '../../src/http/query.ts'
import { type ApplicationFields, createApplication } from '../../src/oauth/applications.ts'
import { Tokens } from '../../src/oauth/bearer.ts'
import { digest, newNonce, type SecretKey, tokenOf } from '../../src/oauth/keys.ts'
import { provider } from '../../src/oauth/provider.ts'
import { users } from '../../src/resources/people/users.ts'
import { oauthAccessTokens } from '../../src/resources/platform/oauth_access_tokens.ts'
import { StillClock } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'

const MEGABYTE = 1024 * 1024
const NOW = new Date('2026-03-02T10:00:00.250Z')

export const KEY: SecretKey = createSecretKey('42'.repeat(32), 'hex')

export async function openStage() {
  const db = await freshDatabase()
  const clock = new StillClock(NOW)
  const tokens = new Tokens(db, clock)
  // Requests are read as the server reads them.
  const app = Fastify({ routerOptions: { querystringParser: parseQuery } })
  app.setErrorHandler(answerError)
  app.register(readableQueries)
  app.register(bodies)
  app.register(uploadsInBodies, { uploadLimit: MEGABYTE, fieldLimit: MEGABYTE })
  app.register(provider, { db, clock, key: KEY, tokens, accessTokenSeconds: 7200, baseUrl: baseUrlOf(undefined) })
  after(async () => {
    await app.close()
    await db.close()
  })

  return {
    db,
    clock,
    tokens,
    app,

    register: (fields: Partial<ApplicationFields> = {}) =>
      db.transaction((tx) => createApplication(tx, clock.now(), { name: 'Peer finder', ...fields })),

    async hire(login: string, more: Partial<typeof users.$inferInsert> = {}): Promise<number> {
      const person = {
        login,
        email: `${login}@example.org`,
        first_name: login,
        last_name: 'Norminet',
        kind: 'student' as const,
      }
      const rows = await db.transaction((tx) =>
        tx
          .insert(users)
          .values({ ...person, ...more })
          .returning({ id: users.id }),
      )
      return rows[0]!.id
    },

    /** A token as another process would have made it. */
    async grant(applicationId: number, more: Partial<typeof oauthAccessTokens.$inferInsert> = {}): Promise<string> {
      const nonce = newNonce()
      const token = tokenOf(KEY, nonce, 'access')
      const row = {
        application_id: applicationId,
        scopes: ['public'],
        nonce,
        token_digest: digest(token),
        expires_in: 7200,
      }
      await db.transaction((tx) => tx.insert(oauthAccessTokens).values({ ...row, created_at: clock.now(), ...more }))
      return token
    },

    /** POST with a form, as most clients do. */
    post: (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(form).toString(),
      }),

    /** Runs maintenance SQL and lets every process forget what it knew. */
    async change(text: ReturnType<typeof sql>): Promise<void> {
      await db.transaction((tx) => tx.execute(text))
      db.changes.changedEverything()
    },
  }
}

export const basic = (uid: string, secret: string): string =>
  `Basic ${Buffer.from(`${uid}:${secret}`).toString('base64')}`

/** What the body of a request for an application's token says. */
export const credentials = ({ uid, secret }: { uid: string; secret: string }) => ({
  grant_type: 'client_credentials',
  client_id: uid,
  client_secret: secret,
})
