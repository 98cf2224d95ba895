import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { users } from '../../src/resources/people/users.ts'
import type { Visitor } from '../support/visitor.ts'
import { authorize, openStage, PASSWORD } from './stage.ts'

const { app, code, db, exchange, hire, mails, pass, refresh, register, signedIn, visitor } = await openStage()
await hire('norminet', { usual_first_name: 'Nono' })
const NEW = 'a quite different sentence'
const fields = { current: PASSWORD, password: NEW, password_repeated: NEW }

/** A person of one's own for a test, who is signed in. */
async function fresh(login: string): Promise<Visitor> {
  await hire(login)
  return signedIn(login)
}

test('who is not signed in logs in first, and comes back to the account', async () => {
  const person = visitor()
  const answer = await person.get('/account')
  assert.deepEqual([answer.status, answer.location], [302, '/users/sign_in?redirect_to=%2Faccount'])
  assert.equal((await person.logIn('norminet', PASSWORD, '/account')).location, '/account')
})

test('the account says who one is', async () => {
  const page = await (await signedIn('norminet')).get('/account')
  assert.equal(page.status, 200)
  assert.match(page.words, /Nono Norminet .* norminet .* norminet@example\.org .* Student/)
  assert.match(page.words, /One-time passwords .* Turned off/)
})

test('a password is changed: the old one is worth nothing, every other session ends, this browser goes on', async () => {
  const person = await fresh('changer')
  const elsewhere = await signedIn('changer')
  const before = person.cookies.get('openintra_session')
  pass(1)
  const answer = await person.press(await person.get('/account'), 'Change the password', fields)
  assert.deepEqual([answer.status, answer.location], [303, '/account?done=password'])
  assert.match((await person.get(answer.location!)).words, /The password was changed/)
  assert.notEqual(person.cookies.get('openintra_session'), before, 'under another number')
  assert.equal((await elsewhere.get('/account')).status, 302)
  assert.equal((await visitor().logIn('changer', PASSWORD)).status, 422)
  assert.equal((await visitor().logIn('changer', NEW)).status, 303)
  const [mail] = await mails('changer')
  assert.equal(mail!.subject, 'Your password was changed')
  assert.match(mail!.text, /http:\/\/intra\.test\/users\/password\/new/)
})

for (const [what, given, words] of [
  ['a wrong present password', { current: 'wrong' }, /The present password is wrong/],
  ['no present password', { current: '' }, /The present password is wrong/],
  ['nine characters', { password: 'ninechars', password_repeated: 'ninechars' }, /at least 10 characters/],
  ['nine characters of many bytes', { password: '🐟'.repeat(9), password_repeated: '🐟'.repeat(9) }, /at least 10/],
  ['1001 characters', { password: 'x'.repeat(1001), password_repeated: 'x'.repeat(1001) }, /more than 1000/],
  ['the login', { password: 'Careless-42', password_repeated: 'Careless-42' }, /is your login or your e-mail/],
  [
    'the e-mail',
    { password: 'careless-42@example.org', password_repeated: 'careless-42@example.org' },
    /is your login or your e-mail/,
  ],
  ['two different ones', { password_repeated: `${NEW}!` }, /not the same both times/],
  ['nothing', { current: '', password: '', password_repeated: '' }, /The present password is wrong/],
] as const) {
  test(`${what} changes nothing, and the page says why`, async () => {
    if (!(await db.orm.select().from(users).where(eq(users.login, 'careless-42'))).length) await hire('careless-42')
    const person = await signedIn('careless-42')
    const answer = await person.press(await person.get('/account'), 'Change the password', { ...fields, ...given })
    assert.equal(answer.status, 422)
    assert.match(answer.words, words)
    assert.match(answer.text, /role="alert"/)
    assert.equal(answer.text.includes(NEW), false, 'no password stands on the page')
    assert.equal((await visitor().logIn('careless-42', PASSWORD)).status, 303)
  })
}

test('the present password cannot be guessed on and on in a browser that was left open', async () => {
  const person = await fresh('left-open')
  const page = await person.get('/account')
  const statuses: number[] = []
  for (let i = 0; i < 11; i++)
    statuses.push((await person.press(page, 'Change the password', { ...fields, current: 'wrong' })).status)
  assert.deepEqual(statuses, [...Array(10).fill(422), 429])
  const locked = await person.press(page, 'Change the password', fields)
  assert.match(locked.words, /Too many attempts/)
  assert.ok(Number(locked.headers['retry-after']) > 0)
})

test('two tabs: the form of the one is outdated after the password was changed in the other', async () => {
  const person = await fresh('two-tabs')
  const [one, other] = [await person.get('/account'), await person.get('/account')]
  assert.equal((await person.press(one, 'Change the password', fields)).status, 303)
  const answer = await person.press(other, 'Change the password', fields)
  assert.equal(answer.status, 403)
  assert.match(answer.words, /Nothing was done/)
})

for (const [button, path] of [
  ['Change the password', '/account/password'],
  ['Save the language', '/account/language'],
  ['Log out everywhere else', '/account/sessions/end'],
] as const) {
  test(`"${button}" is refused when another site sends it, and leads to the log-in without a session`, async () => {
    const person = await signedIn('norminet')
    await signedIn('norminet')
    const form = (await person.get('/account')).forms.find((one) => one.button === button)!
    assert.equal(form.action, path)
    for (const token of ['', `${'0'.repeat(32)}.${'0'.repeat(64)}`]) {
      const answer = await person.post(path, { ...form.fields, ...fields, authenticity_token: token, language: 'fr' })
      assert.equal(answer.status, 403)
    }
    const stranger = await visitor().post(path, { ...form.fields, ...fields })
    assert.deepEqual([stranger.status, stranger.location], [303, '/users/sign_in?redirect_to=%2Faccount'])
    const [row] = await db.orm.select().from(users).where(eq(users.login, 'norminet'))
    assert.equal(row!.language, null)
  })
}

test('what applications may do outlives a change of the password, unless it is to end, too', async () => {
  const person = await fresh('allower')
  const finder = await register({ name: 'Finder' })
  const tokens = async () => JSON.parse((await exchange(finder, await code(person, finder.uid))).body)
  const kept = await tokens()
  const unused = await code(person, finder.uid)
  await person.press(await person.get('/account'), 'Change the password', fields)
  assert.equal((await app.get('/v2/me', kept.access_token)).status, 200)

  pass(1)
  const again = { ...fields, current: NEW, applications: '1' }
  const answer = await person.press(await person.get('/account'), 'Change the password', again)
  assert.equal(answer.status, 303)
  assert.equal((await app.get('/v2/me', kept.access_token)).status, 401)
  assert.equal((await refresh(finder, kept.refresh_token)).statusCode, 401)
  assert.equal((await exchange(finder, unused)).statusCode, 401)
  assert.match((await person.get(authorize(finder.uid))).words, /Authorization required/, 'it has to ask again')
})

test('the sessions are listed by browser, and everywhere else can be logged out', async () => {
  await hire('traveller')
  const phone = visitor({ 'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0' })
  await phone.logIn('traveller', PASSWORD)
  const laptop = visitor({
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36',
  })
  await laptop.logIn('traveller', PASSWORD)
  const strange = visitor({ 'user-agent': '<img src=x onerror=alert(1)>' })
  await strange.logIn('traveller', PASSWORD)
  const page = await laptop.get('/account')
  assert.match(page.words, /Firefox on Android/)
  assert.match(page.words, /Chrome on Linux since 2 March 2026 at 1\d:\d\d This browser/)
  assert.match(page.words, /Unknown browser/)
  assert.doesNotMatch(page.text, /<img src=x/)

  const answer = await laptop.press(page, 'Log out everywhere else')
  assert.deepEqual([answer.status, answer.location], [303, '/account?done=sessions'])
  assert.equal((await phone.get('/account')).status, 302)
  const alone = await laptop.get('/account?done=sessions')
  assert.match(alone.words, /Everywhere else you are logged out.*You are logged in here alone/)
  assert.equal(
    alone.forms.some((form) => form.button === 'Log out everywhere else'),
    false,
  )
})

test('the chosen language stays with the account, whatever the browser asks for', async () => {
  const person = await fresh('bilingual')
  const page = await person.get('/account')
  const saved = await person.press(page, 'Save the language', { language: 'fr' })
  assert.match((await person.get(saved.location!)).words, /La langue est enregistrée/)
  for (const path of ['/', '/account', '/account/otp'])
    assert.match((await person.get(path)).text, /<html lang="fr">/, path)
  const elsewhere = await signedIn('bilingual')
  assert.match((await elsewhere.get('/account')).text, /<html lang="fr">/)

  for (const language of ['', 'xx', 'constructor']) {
    for (const next of ['fr', language]) {
      const page = await elsewhere.get('/account')
      const button = page.forms.find((form) => form.action === '/account/language')!.button
      await elsewhere.press(page, button, { language: next })
    }
    assert.match((await elsewhere.get('/account')).text, /<html lang="en">/, language)
  }
})

test('an account that is closed while its page is open changes nothing any more', async () => {
  const person = await fresh('closing')
  const page = await person.get('/account')
  await db.orm.update(users).set({ active: false }).where(eq(users.login, 'closing'))
  const answer = await person.press(page, 'Change the password', fields)
  assert.deepEqual([answer.status, answer.location], [303, '/users/sign_in?redirect_to=%2Faccount'])
})

test('no address makes the page say what its author wants', async () => {
  const person = await signedIn('norminet')
  for (const done of ['constructor', '<script>', 'who', 'title'])
    assert.doesNotMatch((await person.get(`/account?${new URLSearchParams({ done })}`)).text, /role="status"/)
})
