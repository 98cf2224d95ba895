import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { connectRedis } from '../../src/http/redis.ts'
import { Throttle } from '../../src/web/throttle.ts'
import { NO_REDIS, openRedis } from '../support/redis.ts'
import type { Visitor } from '../support/visitor.ts'
import { openStage, PASSWORD } from './stage.ts'

const { app, askForOtp, hire, mails, signedIn, visitor } = await openStage()
await hire('norminet')

const SESSION = 'openintra_session'
/** Somewhere on the internet, another network each time. */
let networks = 0
const stranger = (): Visitor => visitor({}, `198.51.100.${++networks}`)

async function guess(person: Visitor, login: string, times: number): Promise<number[]> {
  const statuses: number[] = []
  for (let i = 0; i < times; i++) statuses.push((await person.logIn(login, 'wrong')).status)
  return statuses
}
const wrong = (times: number) => Array(times).fill(422)

test('after ten failures an account is locked for a while, even for the right password, as is one that does not exist', async () => {
  await hire('victim')
  for (const login of ['victim', 'ghost']) {
    const person = visitor()
    assert.deepEqual(await guess(person, login, 10), wrong(10))
    const answer = await person.logIn(login, PASSWORD)
    assert.equal(answer.status, 429)
    assert.match(
      answer.words,
      /Too many attempts. Wait \d+ minutes, then try again. .* set a new password with the link/,
    )
    assert.match(answer.text, /<a href="\/users\/password\/new">/)
    const wait = Number(answer.headers['retry-after'])
    assert.ok(wait > 0 && wait <= 900, `${wait}`)
    assert.equal(person.cookies.has(SESSION), false)
  }
  assert.equal((await visitor().logIn('norminet', PASSWORD)).status, 303)
})

test('thirty guesses at once are ten guesses', async () => {
  await hire('target')
  const person = visitor()
  const page = await person.get('/users/sign_in')
  const guesses = Array.from({ length: 30 }, () => person.press(page, 'Log in', { login: 'target', password: 'wrong' }))
  const statuses = (await Promise.all(guesses)).map((answer) => answer.status)
  assert.equal(statuses.filter((status) => status === 422).length, 10)
  assert.equal(statuses.filter((status) => status === 429).length, 20)
})

test('a log-in clears what was held against the account', async () => {
  await hire('clumsy')
  for (let round = 0; round < 2; round++) {
    assert.deepEqual(await guess(visitor(), 'clumsy', 9), wrong(9))
    assert.equal((await visitor().logIn('clumsy', PASSWORD)).status, 303)
  }
})

test('somebody who guesses on and on keeps the owner out nowhere else', async () => {
  await hire('envied')
  assert.deepEqual(await guess(stranger(), 'envied', 10), wrong(10))
  assert.equal((await stranger().logIn('envied', PASSWORD)).status, 303)
})

/** Thirty guesses of three networks, after which no unknown browser gets in. */
async function besiege(login: string): Promise<void> {
  for (let i = 0; i < 3; i++) assert.deepEqual(await guess(stranger(), login, 10), wrong(10))
  assert.equal((await stranger().logIn(login, PASSWORD)).status, 429)
}

test('many who guess at one account are stopped together, but not its owner in a browser that it knows', async () => {
  await hire('besieged')
  const owner = await signedIn('besieged')
  await besiege('besieged')
  await owner.press(await owner.get('/'), 'Log out')
  assert.equal((await owner.logIn('besieged@example.org', PASSWORD)).status, 303)
})

test('a link of a mail lets the owner in, however many guess on', async () => {
  await hire('rescued')
  await besiege('rescued')
  const owner = stranger()
  await owner.press(await owner.get('/users/password/new'), 'Send the link', { login: 'rescued' })
  const path = /http:\/\/intra\.test(\/users\/password\/edit\S+)/.exec((await mails('rescued'))[0]!.text)![1]!
  const password = 'a quite different sentence'
  const fields = { password, password_repeated: password }
  const done = await owner.press(await owner.get(path), 'Set the password', fields)
  assert.equal((await owner.logIn('rescued', password, done.location!)).status, 303)
  assert.equal((await stranger().logIn('rescued', password)).status, 429)
})

test('a link can be asked for where others have guessed too often', async () => {
  await hire('neighbour')
  const person = visitor({}, '203.0.113.1')
  await guess(person, 'nobody', 200)
  assert.equal((await person.logIn('neighbour', PASSWORD)).status, 429)
  const asked = await person.press(await person.get('/users/password/new'), 'Send the link', { login: 'neighbour' })
  assert.equal(asked.status, 200)
  assert.equal((await mails('neighbour')).length, 1)
})

test('a browser that the account knows has ten guesses, too', async () => {
  await hire('left-open')
  const person = await signedIn('left-open')
  await person.press(await person.get('/'), 'Log out')
  assert.deepEqual(await guess(person, 'left-open', 11), [...wrong(10), 429])
  assert.equal((await person.logIn('left-open', PASSWORD)).status, 429)
})

test('a browser is known to one account, and nobody makes one up', async () => {
  await hire('insider')
  await hire('wanted')
  const insider = await signedIn('insider')
  const known = insider.cookies.get('openintra_known')!
  const [number, seal] = known.split('.') as [string, string]
  await besiege('wanted')
  for (const made of [
    known,
    `${'1'.repeat(64)}.${seal}`,
    `${number}.${'2'.repeat(64)}`,
    number,
    `.${seal}`,
    '.',
    'x',
  ]) {
    const person = visitor({}, '203.0.113.2')
    person.cookies.set('openintra_known', made)
    assert.equal((await person.logIn('wanted', PASSWORD)).status, 429, made)
  }
})

test('one-time passwords that others guess do not keep the owner out of a browser that is known', async () => {
  const secret = 'JBSWY3DPEHPK3PXP'
  await askForOtp(await hire('careful'), secret)
  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() })
  const owner = visitor()
  const asked = async (person: Visitor) => person.get((await person.logIn('careful', PASSWORD)).location!)
  assert.equal((await owner.press(await asked(owner), 'Continue', { otp: code() })).status, 303)
  await owner.press(await owner.get('/'), 'Log out')
  app.clock.set(new Date(app.clock.now().getTime() + 60_000))
  for (let i = 0; i < 3; i++) {
    const person = stranger()
    const page = await asked(person)
    for (let k = 0; k < 10; k++) assert.equal((await person.press(page, 'Continue', { otp: '000000' })).status, 422)
  }
  const unknown = stranger()
  assert.equal((await unknown.press(await asked(unknown), 'Continue', { otp: code() })).status, 429)
  assert.equal((await owner.press(await asked(owner), 'Continue', { otp: code() })).status, 303)
})

test('who guesses at many accounts is stopped by the address, another address is not', async () => {
  const throttle = new Throttle('log-in')
  let passed = 0
  for (let i = 0; i < 250; i++) if ((await throttle.attempt(`account ${i}`, '2001:db8:1:2::1')) === undefined) passed++
  assert.equal(passed, 200)
  assert.ok((await throttle.attempt('another', '2001:db8:1:2::ffff'))! > 0, 'of the same network')
  assert.equal(await throttle.attempt('another', '2001:db8:1:3::1'), undefined)
  assert.equal(await throttle.attempt('another', '192.0.2.1'), undefined)
})

test('two processes count guesses together in Redis, and a log-in clears them for both', {
  skip: NO_REDIS,
}, async (t) => {
  const kind = `test-${randomUUID()}`
  const [one, other] = [new Throttle(kind, await openRedis(t)), new Throttle(kind, await openRedis(t))]
  const attempts = Array.from({ length: 40 }, (_, i) => (i % 2 ? one : other).attempt('norminet', '192.0.2.7'))
  const waits = await Promise.all(attempts)
  assert.equal(waits.filter((wait) => wait === undefined).length, 10)
  assert.ok(waits.every((wait) => wait === undefined || (wait > 0 && wait <= 900)))
  await one.succeeded('norminet', '192.0.2.7')
  assert.equal(await other.attempt('norminet', '192.0.2.7'), undefined)
})

test('without an answer from Redis a process counts for itself', async () => {
  const redis = connectRedis('redis://127.0.0.1:1', { info: () => {}, warn: () => {} })
  const throttle = new Throttle('log-in', redis)
  const waits: (number | undefined)[] = []
  for (let i = 0; i < 11; i++) waits.push(await throttle.attempt('norminet', '192.0.2.8'))
  redis.disconnect()
  assert.deepEqual([waits.filter((wait) => wait === undefined).length, waits[10]! > 0], [10, true])
})
