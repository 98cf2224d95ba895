import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Page, Visitor } from '../support/visitor.ts'
import { openStage, PASSWORD } from './stage.ts'

const { app, askForOtp, db, hire, mails, pass, signedIn, visitor } = await openStage()
const SECRET = 'JBSWY3DPEHPK3PXP'
const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() + later })
const secretOn = (page: Page) => /id="secret">([A-Z2-7 ]+)</.exec(page.text)![1]!.replaceAll(' ', '')
const backupOn = (page: Page) => (/id="codes">([^<]+)</.exec(page.text)?.[1] ?? '').split('\n').filter(Boolean)
const isAsked = async (login: string) => (await visitor().logIn(login, PASSWORD)).location === '/users/sign_in/otp'

/** The id of the field that is said to be wrong: tied to the text that says why, and with the cursor in it. */
function faultyField(page: Page): string | undefined {
  const faulty = [
    ...page.text.matchAll(
      /<input id="([\w-]+)"[^>]* aria-invalid="true" aria-describedby="problem[ "][^>]* autofocus>/g,
    ),
  ]
  assert.equal(page.text.match(/aria-invalid/g)?.length ?? 0, faulty.length)
  return faulty[0]?.[1]
}

async function fresh(login: string): Promise<Visitor> {
  await hire(login)
  return signedIn(login)
}

async function turnedOn(login: string) {
  const person = await fresh(login)
  const page = await person.get('/account/otp')
  const secret = secretOn(page)
  const done = await person.press(page, 'Turn on', { otp: codeOf(secret), password: PASSWORD })
  return { person, secret, done, codes: backupOn(done) }
}

test('a first code turns one-time passwords on, and ten backup codes are shown once', async () => {
  const person = await fresh('norminet')
  const page = await person.get('/account/otp')
  const secret = secretOn(page)
  assert.match(secret, /^[A-Z2-7]{32}$/)
  assert.match(page.text, /<div class="picture"[^>]*><svg [^>]*viewBox/)
  assert.doesNotMatch(page.text, /data:image/)
  assert.equal(await isAsked('norminet'), false, 'nothing counts yet')

  const done = await person.press(page, 'Turn on', { otp: codeOf(secret), password: PASSWORD })
  assert.equal(done.status, 200)
  assert.equal(new Set(backupOn(done)).size, 10)
  for (const code of backupOn(done)) assert.match(code, /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  assert.equal(await isAsked('norminet'), true)
  const account = await person.get('/account')
  assert.match(account.words, /Turned on 10 of 10 backup codes are left/)
  assert.doesNotMatch((await person.get('/account/otp')).text, new RegExp(backupOn(done)[0]!))
  assert.equal((await mails('norminet'))[0]!.subject, 'One-time passwords are turned on')
})

test('the picture says what the secret says', async () => {
  const { otpAddress } = await import('../../src/domain/one-time-passwords.ts')
  assert.match(
    otpAddress(SECRET, 'norminet'),
    /^otpauth:\/\/totp\/OpenIntra:norminet\?issuer=OpenIntra&secret=JBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30$/,
  )
})

test('the code that turned them on lets nobody in', async () => {
  const { secret } = await turnedOn('replayer')
  const person = visitor()
  const page = await person.get((await person.logIn('replayer', PASSWORD)).location!)
  assert.equal((await person.press(page, 'Continue', { otp: codeOf(secret) })).status, 422)
  pass(30)
  assert.equal((await person.press(page, 'Continue', { otp: codeOf(secret) })).status, 303)
})

for (const [what, given, words, at] of [
  ['a wrong code', { otp: '000000' }, /These are not the digits of now/, 'otp'],
  ['no code', { otp: '' }, /These are not the digits of now/, 'otp'],
  ['a code of five minutes ago', { otp: 'OLD' }, /These are not the digits of now/, 'otp'],
  ['a wrong password', { password: 'wrong' }, /The password is wrong/, 'password'],
  ['a set-up that was made up', { setup: 'v1.AAAA' }, /here is a new secret/, undefined],
] as const) {
  test(`${what} turns nothing on, and the page says so at the field`, async () => {
    const login = `set-up-${what.replaceAll(' ', '')}`
    const person = await fresh(login)
    const page = await person.get('/account/otp')
    const secret = secretOn(page)
    const fields = { otp: codeOf(secret), password: PASSWORD, ...given }
    if (fields.otp === 'OLD') fields.otp = codeOf(secret, -300_000)
    const answer = await person.press(page, 'Turn on', fields)
    assert.equal(answer.status, 422)
    assert.match(answer.words, words)
    assert.equal(faultyField(answer), at)
    assert.equal(await isAsked(login), false)
    const kept = secretOn(answer)
    assert.equal(kept === secret, !('setup' in given), 'what was scanned stays good')
    assert.equal((await person.press(answer, 'Turn on', { otp: codeOf(kept), password: PASSWORD })).status, 200)
  })
}

test('two tabs: the second set-up changes nothing', async () => {
  const person = await fresh('two-tabs')
  const [one, other] = [await person.get('/account/otp'), await person.get('/account/otp')]
  assert.notEqual(secretOn(one), secretOn(other))
  const turnOn = (page: Page) => person.press(page, 'Turn on', { otp: codeOf(secretOn(page)), password: PASSWORD })
  assert.equal((await turnOn(one)).status, 200)
  const late = await turnOn(other)
  assert.deepEqual([late.status, late.location], [303, '/account/otp'])
  assert.match((await person.get('/account/otp')).words, /10 of 10 backup codes are left/)
})

test('of five set-ups at once, one counts', async () => {
  const person = await fresh('raced')
  const pages = await Promise.all(Array.from({ length: 5 }, () => person.get('/account/otp')))
  const answers = await Promise.all(
    pages.map((page) => person.press(page, 'Turn on', { otp: codeOf(secretOn(page)), password: PASSWORD })),
  )
  assert.deepEqual(answers.map((answer) => answer.status).toSorted(), [200, 303, 303, 303, 303])
})

test('a set-up is good for an hour, and in its session alone', async () => {
  const [person, other] = [await fresh('slow'), await fresh('thief')]
  const page = await person.get('/account/otp')
  const { setup } = page.forms.find((form) => form.action === '/account/otp')!.fields
  const fields = { otp: codeOf(secretOn(page)), password: PASSWORD }
  const stolen = await other.press(await other.get('/account/otp'), 'Turn on', { ...fields, setup: setup! })
  assert.equal(stolen.status, 422)
  pass(3600)
  const late = await person.press(page, 'Turn on', { ...fields, otp: codeOf(secretOn(page)) })
  assert.match(late.words, /open for too long: here is a new secret/)
})

for (const [what, proofOf, status] of [
  ['the password', () => PASSWORD, 303],
  ['a code of the telephone', (secret: string) => codeOf(secret), 303],
  ['a backup code', (_: string, codes: string[]) => codes[3]!, 303],
  ['a wrong password', () => 'wrong', 422],
  ['a wrong code', () => '000000', 422],
  ['nothing', () => '', 422],
] as const) {
  test(`they are turned off with ${what}: ${status === 303 ? 'yes' : 'no'}`, async () => {
    const login = `off-${what.replaceAll(' ', '')}`
    const { person, secret, codes } = await turnedOn(login)
    pass(60)
    const page = await person.get('/account/otp')
    const answer = await person.press(page, 'Turn off', { proof: proofOf(secret, codes) })
    assert.equal(answer.status, status)
    assert.equal(await isAsked(login), status !== 303)
    if (status === 303) assert.match((await person.get(answer.location!)).words, /One-time passwords are turned off/)
    else {
      assert.match(answer.words, /neither your password nor a code/)
      assert.equal(faultyField(answer), 'remove-proof')
    }
  })
}

test('a code proves one thing once', async () => {
  const { person, codes } = await turnedOn('prover')
  const page = await person.get('/account/otp')
  const renewed = await person.press(page, 'New backup codes', { proof: codes[0]! })
  assert.equal(renewed.status, 200)
  assert.equal(backupOn(renewed).length, 10)
  assert.equal((await person.press(page, 'Turn off', { proof: codes[0]! })).status, 422)
  assert.equal((await person.press(page, 'Turn off', { proof: codes[1]! })).status, 422, 'replaced')
  assert.equal((await person.press(page, 'Turn off', { proof: backupOn(renewed)[0]! })).status, 303)
})

test('a used backup code is counted', async () => {
  const { person, codes } = await turnedOn('counter')
  const other = visitor()
  await other.logIn('counter', PASSWORD)
  await other.press(await other.get('/users/sign_in/otp?backup=1'), 'Continue', { backup_code: codes[0]! })
  assert.match((await person.get('/account')).words, /9 of 10 backup codes are left/)
})

test('proofs cannot be guessed on and on', async () => {
  const { person } = await turnedOn('guessed')
  const page = await person.get('/account/otp')
  for (let i = 0; i < 10; i++) assert.equal((await person.press(page, 'Turn off', { proof: '000000' })).status, 422)
  assert.equal((await person.press(page, 'Turn off', { proof: PASSWORD })).status, 429)
})

test('forms that another site sends are refused', async () => {
  const person = await fresh('forged')
  const { setup } = (await person.get('/account/otp')).forms.find((form) => form.action === '/account/otp')!.fields
  for (const path of ['/account/otp', '/account/otp/backup_codes', '/account/otp/remove'])
    assert.equal((await person.post(path, { setup: setup!, password: PASSWORD, proof: PASSWORD })).status, 403, path)
})

test('the staff turns them off together with the backup codes', async () => {
  const { codes } = await turnedOn('helpless')
  const helper = await app.token({ roles: ['Advanced staff'] })
  assert.equal((await app.send('DELETE', '/v2/users/helpless/otp_settings/remove', await app.token())).status, 403)
  assert.equal((await app.send('DELETE', '/v2/users/helpless/otp_settings/remove', helper)).status, 204)
  assert.equal(await isAsked('helpless'), false)
  const left = `select count(*)::int from otp_backup_codes b join otp_settings s on s.id = b.otp_setting_id
    join users u on u.id = s.user_id where u.login = 'helpless'`
  assert.equal((await db.read({ text: left, values: [] }))[0]![0], 0)
  const person = await signedIn('helpless')
  const page = await person.get('/account/otp')
  await person.press(page, 'Turn on', { otp: codeOf(secretOn(page)), password: PASSWORD })
  const back = visitor()
  await back.logIn('helpless', PASSWORD)
  const old = await back.press(await back.get('/users/sign_in/otp?backup=1'), 'Continue', { backup_code: codes[0]! })
  assert.equal(old.status, 422, 'an old backup code stays dead')
})

test('neither the secret nor a backup code can be read from the database', async () => {
  const { secret, codes } = await turnedOn('private')
  const [row] = await db.read({
    text: `select (select string_agg(s::text, '') from otp_settings s) || (select string_agg(b::text, '') from otp_backup_codes b)`,
    values: [],
  })
  for (const text of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
    assert.equal(String(row![0]).includes(text), false)
})

test('a secret that was moved to another account, or encrypted under another key, opens nothing', async () => {
  await askForOtp(await hire('source'), SECRET)
  await askForOtp(await hire('target'), 'KRSXG5CTMVRXEZLU')
  await db.script(`update otp_settings set secret = (select secret from otp_settings s join users u on u.id = s.user_id
    where u.login = 'source') where user_id = (select id from users where login = 'target')`)
  const person = visitor()
  const page = await person.get((await person.logIn('target', PASSWORD)).location!)
  assert.equal((await person.press(page, 'Continue', { otp: codeOf(SECRET) })).status, 422)
})
