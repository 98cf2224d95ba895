import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APPLICATIONS, copied, openPortal } from './portal-stage.ts'

const { asks, call, create, hire, pass, refresh, signedIn, exchange, code, token } = await openPortal()
await hire('norminet')
const DAY = 86_400

/** A new application with its address and credentials, and its owner, who logs in anew as sessions end. */
async function opened() {
  const person = await signedIn('norminet')
  const address = (await create(person)).location!
  const page = await person.get(address)
  const press = async (button: string) => {
    const owner = await signedIn('norminet')
    const answer = await owner.press(await owner.get(address), button)
    return { answer, page: await owner.get(answer.location ?? address) }
  }
  return { address, uid: copied(page, 'uid')!, secret: copied(page, 'secret')!, press }
}

test('the next secret stands beside the present one until that lapses, and alone then', async () => {
  const { uid, secret, press } = await opened()
  pass(27 * DAY)
  const { page } = await press('Generate the next secret')
  assert.match(page.words, /The next secret is ready.*Both secrets are good now/)
  const next = copied(page, 'secret')!
  assert.deepEqual([await asks(uid, secret), await asks(uid, next)], [200, 200])
  pass(DAY)
  assert.deepEqual([await asks(uid, secret), await asks(uid, next)], [401, 200])
  const { page: after } = await press('Generate the next secret')
  assert.match(after.words, /Good until 27 April 2026/)
  pass(27 * DAY)
  assert.deepEqual([await asks(uid, next), await asks(uid, copied(after, 'secret')!)], [401, 200])
})

test('who has changed over ends the former secret before its time', async () => {
  const { uid, secret, press } = await opened()
  const next = copied((await press('Generate the next secret')).page, 'secret')!
  const { page } = await press('Use the next secret alone')
  assert.match(page.words, /The next secret is the only one from now on/)
  assert.equal(copied(page, 'secret'), undefined)
  assert.deepEqual([await asks(uid, secret), await asks(uid, next)], [401, 200])
})

test('a next secret that was lost is replaced by another, and the present one stays', async () => {
  const { uid, secret, press } = await opened()
  const lost = copied((await press('Generate the next secret')).page, 'secret')!
  const found = copied((await press('Generate another next secret')).page, 'secret')!
  assert.deepEqual([await asks(uid, secret), await asks(uid, lost), await asks(uid, found)], [200, 401, 200])
})

test('a secret in wrong hands is replaced at once, the next one, too; tokens stay good', async () => {
  const { uid, secret, press } = await opened()
  const held = await token(uid, secret)
  const next = copied((await press('Generate the next secret')).page, 'secret')!
  const { page } = await press('Replace it now')
  assert.match(page.words, /The secret was replaced/)
  const fresh = copied(page, 'secret')!
  assert.deepEqual([await asks(uid, secret), await asks(uid, next), await asks(uid, fresh)], [401, 401, 200])
  assert.equal(await call(held), 200)
})

test('a secret that has lapsed is replaced without a next one', async () => {
  const { uid, secret, press } = await opened()
  pass(28 * DAY)
  assert.equal(await asks(uid, secret), 401)
  const { page } = await press('Generate a new secret')
  assert.match(page.words, /The secret was replaced/)
  assert.doesNotMatch(page.words, /Both secrets are good/)
  assert.equal(await asks(uid, copied(page, 'secret')!), 200)
})

test('the next secret is put to use once: of two tabs the second is told', async () => {
  const { address, press } = await opened()
  await press('Generate the next secret')
  const owner = await signedIn('norminet')
  const page = await owner.get(address)
  assert.equal((await owner.press(page, 'Use the next secret alone')).status, 303)
  const second = await owner.press(page, 'Use the next secret alone')
  assert.equal(second.status, 409)
  assert.match(second.words, /There is no next secret/)
})

test('of many secrets that are asked for at once, one is good in the end', async () => {
  const { address, uid } = await opened()
  const owner = await signedIn('norminet')
  const page = await owner.get(address)
  const told = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const tab = await signedIn('norminet')
      await tab.press(await tab.get(address), 'Replace it now')
      return copied(await tab.get(address), 'secret')!
    }),
  )
  assert.equal(new Set(told).size, 8)
  const statuses = await Promise.all(told.map((secret) => asks(uid, secret)))
  assert.equal(statuses.filter((status) => status === 200).length, 1)
  assert.equal(page.status, 200)
})

test('a refresh without credentials tells when the secret that is in force lapses', async () => {
  const { uid, secret, press } = await opened()
  const user = await signedIn('norminet')
  const first = (await exchange({ uid, secret }, await code(user, uid))).json()
  pass(27 * DAY)
  await press('Generate the next secret')
  pass(DAY)
  const nameless = { client_id: '', client_secret: '' }
  const second = (await refresh({ uid, secret }, first.refresh_token, nameless)).json()
  // The clock goes on while the test runs.
  const later = second.secret_valid_until - first.secret_valid_until
  assert.ok(later >= 27 * DAY && later < 27 * DAY + 600, String(later))
})

test('the list reminds of a secret that lapses soon', async () => {
  await hire('forgetful')
  const person = await signedIn('forgetful')
  await create(person)
  assert.doesNotMatch((await person.get(APPLICATIONS)).words, /lapse/)
  pass(24 * DAY)
  assert.match((await (await signedIn('forgetful')).get(APPLICATIONS)).words, /Secret lapses in 4 days/)
  pass(4 * DAY)
  assert.match((await (await signedIn('forgetful')).get(APPLICATIONS)).words, /Secret lapsed/)
})
