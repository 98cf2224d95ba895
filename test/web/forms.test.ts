import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { test } from 'node:test'
import Fastify from 'fastify'
import { Usage } from '../../src/http/usage.ts'
import { web } from '../../src/web/web.ts'
import type { Method, Visitor } from '../support/visitor.ts'
import { openPortal } from './portal-stage.ts'
import { authorize, PASSWORD } from './stage.ts'

const { app, appoint, askForOtp, create, db, hire, mails, register, signedIn, visitor } = await openPortal()
await appoint(await hire('norminet'), 'Intrateam')
await askForOtp(await hire('careful'), 'JBSWY3DPEHPK3PXP')
const finder = await register()
const norminet = await signedIn('norminet')
const own = (await create(norminet)).location!.split('/').at(-1)!

/** Every route of the pages that a form can be sent to. */
async function formRoutes(): Promise<string[]> {
  const routes: string[] = []
  const pages = Fastify()
  pages.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (!['GET', 'HEAD', 'OPTIONS'].includes(one)) routes.push(`${one} ${url}`)
  })
  const parts = { db, clock: app.clock, key: createSecretKey(Buffer.alloc(32)), usage: new Usage(db, app.clock) }
  pages.register((scope) => web(scope, { ...parts, docs: app.docs }))
  await pages.ready()
  await pages.close()
  return routes
}

/** Who could send the form: for a one-time password, somebody who gave the password. */
async function senderOf(path: string): Promise<Visitor> {
  if (path !== '/users/sign_in/otp') return norminet
  const person = visitor()
  await person.logIn('careful', PASSWORD)
  return person
}

/** A link that would set a new password. */
async function resetToken(): Promise<string> {
  const person = visitor()
  await person.press(await person.get('/users/password/new'), 'Send the link', { login: 'norminet' })
  return /token=([0-9a-f]{64})/.exec((await mails('norminet'))[0]!.text)![1]!
}

const rows = async () => {
  const text = `select (select count(*) from sessions where ended_at is null)::int, (select count(*) from apps)::int,
    (select count(*) from oauth_authorization_codes)::int, (select count(*) from mails)::int,
    (select string_agg(a::text || u::text, '') from apps a, users u)`
  return db.read({ text, values: [] })
}

const routes = await formRoutes()

/** Everything that one of the forms could want, the token of another session of norminet's included. */
const foreign = (await (await signedIn('norminet')).get(authorize(finder.uid))).forms[0]!.fields
const proofs = {
  login: 'norminet',
  password: PASSWORD,
  password_repeated: PASSWORD,
  current: PASSWORD,
  proof: PASSWORD,
}
const fields = { ...foreign, ...proofs, name: 'Forged', token: await resetToken() }

test('the pages have forms', () => {
  for (const route of [
    'POST /users/sign_in',
    'POST /users/sign_out',
    'POST /oauth/authorize',
    'DELETE /oauth/authorize',
  ])
    assert.ok(routes.includes(route), route)
  assert.ok(routes.length >= 20, routes.join('\n'))
})

for (const route of routes) {
  const [method, pattern] = route.split(' ') as [Method, string]
  test(`${route} is refused when it comes from another site, and nothing is done`, async () => {
    const path = pattern.replace(/:\w+/g, own)
    const person = await senderOf(path)
    const before = await rows()
    for (const authenticity_token of ['', `${'1'.repeat(32)}.${'2'.repeat(64)}`, foreign.authenticity_token!]) {
      const answer = await person.send(method, path, { ...fields, authenticity_token })
      assert.deepEqual([answer.status, answer.location], [403, undefined], answer.words)
      assert.match(answer.words, /Nothing was done|open for too long/)
    }
    assert.deepEqual(await rows(), before)
  })
}
