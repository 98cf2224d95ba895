import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { findRefreshable } from '../../src/oauth/refresh.ts'
import { oauthAccessTokens as tokens } from '../../src/resources/platform/oauth_access_tokens.ts'
import { openPortal } from './portal-stage.ts'
import { authorize, CALLBACK } from './stage.ts'

const { app, call, code, db, exchange, hire, pass, refresh, register, signedIn } = await openPortal()
const maker = await hire('maker')
const norminet = await hire('norminet')
const LIST = '/oauth/authorized_applications'
const person = await signedIn('norminet')

test('a user sees what they allowed, in words, since when, and by whom it is', async () => {
  const finder = await register({ name: 'Peer finder', ownerId: maker, website: 'https://finder.example' })
  await register({ name: 'Never allowed' })
  await exchange(finder, await code(person, finder.uid, { scope: 'projects public' }))
  pass(3 * 86_400)
  await exchange(finder, await code(person, finder.uid, { scope: 'projects public' }))
  const page = await person.get(LIST)
  assert.match(
    page.words,
    /Peer finder by maker Website It may: Access the user public data Manage projects, teams, slots and defences Allowed since 2 March 2026 Last token 5 March 2026/,
  )
  assert.doesNotMatch(page.words, /Never allowed/)
  assert.match((await (await signedIn('maker')).get(LIST)).words, /not allowed any application/)
})

test('what is revoked has no token, no refresh token, no code and no consent any more', async () => {
  const finder = await register({ name: 'Clingy' })
  const first = (await exchange(finder, await code(person, finder.uid))).json()
  const unused = await code(person, finder.uid)
  const others = (await exchange(finder, await code(await signedIn('maker'), finder.uid))).json()
  const page = await person.get(LIST)
  const form = page.forms.find((one) => one.action === `${LIST}/${finder.id}`)!
  const answer = await person.post(form.action, form.fields)
  assert.deepEqual([answer.status, answer.location], [303, LIST])
  const after = await person.get(LIST)
  assert.match(after.words, /Application revoked\./)
  assert.doesNotMatch(after.words, /Clingy/)

  assert.equal(await call(first.access_token, '/v2/me'), 401)
  assert.equal((await refresh(finder, first.refresh_token)).json().error, 'invalid_grant')
  assert.equal((await exchange(finder, unused)).json().error, 'invalid_grant')
  assert.match((await person.get(authorize(finder.uid))).words, /Authorize Clingy to use your account\?/)
  assert.equal(await call(others.access_token, '/v2/me'), 200, 'what somebody else allowed stays')
  assert.equal((await person.post(form.action, form.fields)).status, 303, 'revoked twice is revoked')
})

test('a revocation leaves nothing behind of exchanges and refreshes that run at the same moment', async () => {
  for (let round = 0; round < 6; round++) {
    const finder = await register({ name: `Racer ${round}`, redirectUris: [CALLBACK] })
    let held = (await exchange(finder, await code(person, finder.uid))).json()
    const spare = await code(person, finder.uid)
    const form = (await person.get(LIST)).forms.find((one) => one.action === `${LIST}/${finder.id}`)!
    const hurry = async () => {
      for (let i = 0; i < 5; i++) {
        const answer = await refresh(finder, held.refresh_token)
        if (answer.statusCode !== 200) return
        held = answer.json()
        await call(held.access_token, '/v2/me')
      }
    }
    const [, , exchanged] = await Promise.all([person.post(form.action, form.fields), hurry(), exchange(finder, spare)])
    if (exchanged.statusCode === 200) assert.equal(await call(exchanged.json().access_token, '/v2/me'), 401)
    assert.equal((await refresh(finder, held.refresh_token)).statusCode, 401)
    assert.equal(await call(held.access_token, '/v2/me'), 401)
    assert.doesNotMatch((await person.get(LIST)).words, new RegExp(`Racer ${round}`))
  }
})

test('a revocation waits for a refresh that is under way, and ends the token that it makes', async () => {
  const finder = await register({ name: 'Slow' })
  const held = (await exchange(finder, await code(person, finder.uid))).json()
  const form = (await person.get(LIST)).forms.find((one) => one.action === `${LIST}/${finder.id}`)!
  const now = app.clock.now()
  // A refresh as another process runs it, with time to revoke between its look at the old token and the new one.
  const looked = Promise.withResolvers<void>()
  const refreshing = db.transaction(async (tx) => {
    const old = await findRefreshable(tx, now, held.refresh_token)
    looked.resolve()
    await sleep(500)
    const made = { application_id: finder.id, resource_owner_id: norminet, scopes: ['public'], previous_id: old!.id }
    await tx.insert(tokens).values({ ...made, nonce: 'slow', token_digest: 'slow', expires_in: 7200, created_at: now })
  })
  await looked.promise
  const [answer] = await Promise.all([person.post(form.action, form.fields), refreshing])
  assert.equal(answer.status, 303)
  const living = and(eq(tokens.application_id, finder.id), isNull(tokens.revoked_at))
  assert.deepEqual(await db.orm.select({ id: tokens.id }).from(tokens).where(living), [])
})
