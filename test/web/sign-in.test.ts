import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { users } from '../../src/resources/people/users.ts'
import { openStage, PASSWORD } from './stage.ts'

const { app, askForOtp, db, hire, pass, signedIn, visitor } = await openStage()
const norminet = await hire('norminet', { usual_first_name: 'Nono' })
await hire('closed', { active: false })
await hire('nopass', { password_digest: null })

const SESSION = 'openintra_session'

test('a person logs in with login and password, and is known from then on', async () => {
  const person = visitor()
  const answer = await person.logIn('norminet', PASSWORD)
  assert.deepEqual([answer.status, answer.location], [303, '/'])
  assert.match((await person.get('/')).words, /You are logged in as Nono Norminet \(norminet\)/)
})

for (const name of [' Norminet ', 'norminet@example.org', 'NORMINET@Example.ORG']) {
  test(`a person is found as "${name}"`, async () => {
    assert.equal((await visitor().logIn(name, PASSWORD)).status, 303)
  })
}

for (const [what, login, password, status, words] of [
  ['a wrong password', 'norminet', 'wrong', 422, /The login or the password is wrong/],
  ['an unknown account', 'nobody', PASSWORD, 422, /The login or the password is wrong/],
  ['an account without a password', 'nopass', PASSWORD, 422, /The login or the password is wrong/],
  ['a closed account and a wrong password', 'closed', 'wrong', 422, /The login or the password is wrong/],
  ['a closed account', 'closed', PASSWORD, 403, /This account is closed/],
  ['nothing', '', '', 422, /Enter your login or e-mail, and your password/],
  ['a login that no database can hold', 'nor\0minet', PASSWORD, 422, /The login or the password is wrong/],
  ['a password of a megabyte', 'norminet', 'x'.repeat(1_000_000), 422, /The login or the password is wrong/],
  ['SQL', "' or 1=1 --", PASSWORD, 422, /The login or the password is wrong/],
] as const) {
  test(`${what} is refused, and the page says what to do`, async () => {
    const person = visitor()
    const answer = await person.logIn(login, password)
    assert.equal(answer.status, status)
    assert.match(answer.words, words)
    assert.equal(person.cookies.has(SESSION), false)
    assert.match(answer.text, /role="alert"/)
  })
}

test('what was typed as login stands in the form again, escaped; the password does not', async () => {
  const person = visitor()
  const answer = await person.logIn('"><script>alert(1)</script>', 'hunter2hunter2')
  assert.doesNotMatch(answer.text, /<script|hunter2/)
  assert.equal(answer.forms[0]!.fields.login, '"><script>alert(1)</script>')
})

test('wrong, unknown and without a password are one answer, byte for byte but for the form token', async () => {
  const texts = await Promise.all(
    ['norminet', 'nopassss', 'nobodyyy'].map(async (login) =>
      (await visitor().logIn(login, 'wrong')).text.replace(/[0-9a-f.]{97}/g, 'TOKEN').replaceAll(login, 'LOGIN'),
    ),
  )
  assert.equal(new Set(texts).size, 1)
})

test('a number that was planted in the browser never becomes a session', async () => {
  const person = visitor()
  person.cookies.set(SESSION, 'f'.repeat(64))
  await person.logIn('norminet', PASSWORD)
  assert.notEqual(person.cookies.get(SESSION), 'f'.repeat(64))
  const first = person.cookies.get(SESSION)
  assert.notEqual((await signedIn('norminet')).cookies.get(SESSION), first)
})

test('the cookie is for this server and its pages alone', async () => {
  const person = visitor()
  const plain = await person.logIn('norminet', PASSWORD)
  const [session, known, ...others] = plain.headers['set-cookie'] as unknown as string[]
  assert.match(session!, /^openintra_session=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/)
  assert.match(
    known!,
    /^openintra_known=[0-9a-f]{64}\.[0-9a-f]{64}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  assert.deepEqual(others, [])
})

test('the database holds no session that could be used', async () => {
  const person = await signedIn('norminet')
  const [rows] = await db.read({ text: 'select string_agg(s::text, chr(10)) from sessions s', values: [] })
  assert.equal(String(rows![0]).includes(person.cookies.get(SESSION)!), false)
})

test('a session ends with log-out, and its number is worth nothing any more', async () => {
  const person = await signedIn('norminet')
  const number = person.cookies.get(SESSION)!
  const answer = await person.press(await person.get('/'), 'Log out')
  assert.deepEqual([answer.status, answer.location], [303, '/'])
  assert.equal(person.cookies.has(SESSION), false)
  person.cookies.set(SESSION, number)
  assert.match((await person.get('/')).words, /You are not logged in/)
})

test('a session ends after two weeks, with the account, and with the password', async () => {
  await hire('leaver')
  const ends: [string, () => Promise<unknown>][] = [
    ['closed', () => db.orm.update(users).set({ active: false }).where(eq(users.login, 'leaver'))],
    [
      'password',
      () =>
        db.orm
          .update(users)
          .set({ active: true, password_changed_at: app.clock.now() })
          .where(eq(users.login, 'leaver')),
    ],
    ['time', async () => pass(14 * 86_400)],
  ]
  for (const [why, end] of ends) {
    await db.orm.update(users).set({ active: true }).where(eq(users.login, 'leaver'))
    const person = await signedIn('leaver')
    assert.match((await person.get('/')).words, /logged in as/, why)
    pass(1)
    await end()
    assert.match((await person.get('/')).words, /not logged in/, why)
  }
})

test('whoever is signed in is not asked again', async () => {
  const answer = await (await signedIn('norminet')).get('/users/sign_in?redirect_to=%2Foauth%2Fauthorize%3Fx%3D1')
  assert.deepEqual([answer.status, answer.location], [303, '/oauth/authorize?x=1'])
})

test('logging in as somebody else ends the first session', async () => {
  await hire('other')
  const person = visitor()
  const page = await person.get('/users/sign_in')
  await person.press(page, 'Log in', { login: 'norminet', password: PASSWORD })
  const first = person.cookies.get(SESSION)!
  await person.press(page, 'Log in', { login: 'other', password: PASSWORD })
  assert.match((await person.get('/')).words, /\(other\)/)
  person.cookies.set(SESSION, first)
  assert.match((await person.get('/')).words, /not logged in/)
})

for (const [what, cookies, fields] of [
  ['without its token', true, { authenticity_token: '' }],
  ['with a made-up token', true, { authenticity_token: `${'0'.repeat(32)}.${'0'.repeat(64)}` }],
  ['without the cookie that the token belongs to', false, {}],
] as const) {
  test(`a log-in ${what} is refused: no site logs somebody in behind their back`, async () => {
    const person = visitor()
    const page = await person.get('/users/sign_in')
    if (!cookies) person.cookies.clear()
    const answer = await person.press(page, 'Log in', { login: 'norminet', password: PASSWORD, ...fields })
    assert.equal(answer.status, 403)
    assert.match(answer.words, /open for too long, or your browser refuses cookies/)
    assert.equal(person.cookies.has(SESSION), false)
    const again = await person.press(answer, 'Log in', { login: 'norminet', password: PASSWORD })
    assert.equal(again.status, 303)
  })
}

test('a log-out that another site sends is refused', async () => {
  const person = await signedIn('norminet')
  const answer = await person.post('/users/sign_out', { redirect_to: '/' })
  assert.equal(answer.status, 403)
  assert.match((await person.get('/')).words, /logged in as/)
})

test('a form made for one browser is of no use in another', async () => {
  const [attacker, victim] = [await signedIn('norminet'), await signedIn('other')]
  const page = await attacker.get('/')
  assert.equal((await victim.press(page, 'Log out')).status, 403)
})

const otp = new TOTP({ secret: Secret.fromBase32('JBSWY3DPEHPK3PXP') })
const now = () => otp.generate({ timestamp: app.clock.now().getTime() })
const backupCodes = await askForOtp(await hire('careful'), 'JBSWY3DPEHPK3PXP')

test('an account with a one-time password is asked for it after the password', async () => {
  const person = visitor()
  const asked = await person.logIn('careful', PASSWORD, '/users/sign_in?redirect_to=%2F%3Fa%3D1')
  assert.equal(person.cookies.has(SESSION), false)
  const page = await person.get(asked.location!)
  assert.match(page.words, /six digits/)
  const answer = await person.press(page, 'Continue', { otp: now().replace(/(...)/, '$1 ') })
  assert.deepEqual([answer.status, answer.location], [303, '/?a=1'])
  assert.match((await person.get('/')).words, /\(careful\)/)
})

test('a one-time password is good once, and only now', async () => {
  pass(60)
  const code = now()
  const enter = async (given: string) => {
    const person = visitor()
    const page = await person.get((await person.logIn('careful', PASSWORD)).location!)
    return person.press(page, 'Continue', { otp: given })
  }
  assert.equal((await enter('000000')).status, 422)
  assert.equal((await enter(code)).status, 303)
  const replayed = await enter(code)
  assert.equal(replayed.status, 422)
  assert.match(replayed.words, /wrong, or was used already/)
  pass(90)
  assert.equal((await enter(code)).status, 422)
  assert.equal((await enter(now())).status, 303)
})

test('of nine log-ins at once with one one-time password, one succeeds', async () => {
  pass(120)
  const code = now()
  const people = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const person = visitor()
      const asked = await person.logIn('careful', PASSWORD)
      return { person, page: await person.get(asked.location!) }
    }),
  )
  const answers = await Promise.all(people.map(({ person, page }) => person.press(page, 'Continue', { otp: code })))
  assert.equal(answers.filter((answer) => answer.status === 303).length, 1)
})

/** After the password: the page that asks for a backup code. */
async function askedForBackup(login = 'careful') {
  const person = visitor()
  await person.logIn(login, PASSWORD)
  return { person, page: await person.get('/users/sign_in/otp?backup=1') }
}

test('a backup code stands in for the telephone, once, however it is typed', async () => {
  const code = backupCodes[0]!
  const enter = async (given: string) => {
    const { person, page } = await askedForBackup()
    assert.match(page.words, /one of the backup codes/)
    return person.press(page, 'Continue', { backup_code: given })
  }
  assert.equal((await enter('aaaa-bbbb-cccc')).status, 422)
  const answer = await enter(` ${code.toUpperCase().replaceAll('-', ' ')}`)
  assert.deepEqual([answer.status, answer.location], [303, '/'])
  const again = await enter(code)
  assert.equal(again.status, 422)
  assert.match(again.words, /This backup code is wrong, or was used already/)
})

test('of nine log-ins at once with one backup code, one succeeds', async () => {
  const asked = await Promise.all(Array.from({ length: 9 }, () => askedForBackup()))
  const answers = await Promise.all(
    asked.map(({ person, page }) => person.press(page, 'Continue', { backup_code: backupCodes[1]! })),
  )
  assert.equal(answers.filter((answer) => answer.status === 303).length, 1)
})

test('a backup code of one account is worth nothing at another', async () => {
  await askForOtp(await hire('neighbour'), 'JBSWY3DPEHPK3PXP')
  const { person, page } = await askedForBackup('neighbour')
  assert.equal((await person.press(page, 'Continue', { backup_code: backupCodes[2]! })).status, 422)
})

test('a password that is changed between the two questions lets nobody in', async () => {
  const userId = await hire('hasty')
  await askForOtp(userId, 'JBSWY3DPEHPK3PXP')
  const person = visitor()
  const page = await person.get((await person.logIn('hasty', PASSWORD)).location!)
  pass(1)
  await db.orm.update(users).set({ password_changed_at: app.clock.now() }).where(eq(users.id, userId))
  pass(1)
  await person.press(page, 'Continue', { otp: now() })
  assert.match((await person.get('/')).words, /not logged in/)
})

test('one-time passwords cannot be guessed on and on', async () => {
  await askForOtp(await hire('guessed'), 'JBSWY3DPEHPK3PXP')
  const person = visitor()
  const page = await person.get((await person.logIn('guessed', PASSWORD)).location!)
  for (let i = 0; i < 10; i++) assert.equal((await person.press(page, 'Continue', { otp: '000000' })).status, 422)
  assert.equal((await person.press(page, 'Continue', { otp: now() })).status, 429)
})

test('without the password there is no page for the one-time password, nor after ten minutes', async () => {
  assert.equal((await visitor().get('/users/sign_in/otp')).location, '/users/sign_in')
  const forged = visitor()
  forged.cookies.set('openintra_password', `${norminet}.99999999999.${'0'.repeat(64)}`)
  assert.equal((await forged.get('/users/sign_in/otp')).location, '/users/sign_in')
  const slow = visitor()
  await slow.logIn('careful', PASSWORD)
  pass(601)
  assert.equal((await slow.get('/users/sign_in/otp')).location, '/users/sign_in')
})

test('a page speaks the language of the browser', async () => {
  const french = await visitor({ 'accept-language': 'fr-CH, fr;q=0.9, en;q=0.8' }).get('/users/sign_in')
  assert.match(french.text, /<html lang="fr">/)
  assert.match(french.words, /Mot de passe/)
  const english = await visitor({ 'accept-language': 'de, en;q=0.5, fr;q=0.4' }).get('/users/sign_in')
  assert.match(english.text, /<html lang="en">/)
})

test('no page may be framed, run a script or load from elsewhere, and none is kept', async () => {
  const { headers } = await visitor().get('/users/sign_in')
  assert.equal(
    headers['content-security-policy'],
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  )
  assert.equal(headers['x-frame-options'], 'DENY')
  assert.equal(headers['cache-control'], 'no-store')
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.equal(headers['referrer-policy'], 'same-origin')
})

test('the style sheet is there under a name that changes with it', async () => {
  const person = visitor()
  const [, address] = /href="(\/assets\/base\.[0-9a-f]+\.css)"/.exec((await person.get('/')).text)!
  const sheet = await person.get(address!)
  assert.equal(sheet.headers['content-type'], 'text/css; charset=utf-8')
  assert.match(String(sheet.headers['cache-control']), /immutable/)
  assert.doesNotMatch(sheet.text, /url\(|@import|http/)
})
