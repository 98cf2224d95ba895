import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { Clock } from '../../src/clock.ts'
import { Changes } from '../../src/db/changes.ts'
import type { Database } from '../../src/db/database.ts'
import { unavailable } from '../../src/errors.ts'
import { baseUrlOf } from '../../src/http/base-url.ts'
import { answerError } from '../../src/http/error-handler.ts'
import { Tokens } from '../../src/oauth/bearer.ts'
import { provider } from '../../src/oauth/provider.ts'
import { KEY } from './stage.ts'

const logged: string[] = []

/** A server whose database does not answer. */
function serverWithoutDatabase() {
  const fails = async () => {
    throw unavailable()
  }
  const db = { changes: new Changes(), read: fails, transaction: fails } as unknown as Database
  const clock = new Clock()
  const app = Fastify({ logger: { stream: { write: (line: string) => void logged.push(line) } } })
  app.setErrorHandler(answerError)
  const parts = { db, clock, key: KEY, tokens: new Tokens(db, clock), accessTokenSeconds: 7200 }
  app.register(provider, { ...parts, baseUrl: baseUrlOf(undefined) })
  return app
}

test('what is no refusal of the provider is left to the server', async () => {
  const app = serverWithoutDatabase()
  const payload = { grant_type: 'client_credentials', client_id: 'x', client_secret: 'y' }
  const token = await app.inject({ method: 'POST', url: '/oauth/token', payload })
  const info = await app.inject({ url: '/oauth/token/info?access_token=t' })
  assert.deepEqual([token.statusCode, info.statusCode], [503, 503])
  assert.equal(token.json().error, 'Service Unavailable')
})

test('a refusal is logged with its reason and without what the client sent', async () => {
  const app = serverWithoutDatabase()
  const url = '/oauth/token'
  const headers = { 'content-type': 'application/json' }
  await app.inject({ method: 'POST', url, headers, payload: '"s3cr3t' })
  await app.inject({ method: 'POST', url, payload: { grant_type: 's3cr3t' } })
  const lines = logged.filter((line) => line.includes('"detail"'))
  assert.match(lines[0]!, /"detail":"the body is unreadable"/)
  assert.match(lines[1]!, /"detail":"the grant is unknown or not offered"/)
  assert.doesNotMatch(lines.join(''), /s3cr3t/)
})
