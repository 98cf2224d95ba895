import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { users } from '../../src/resources/people/users.ts'
import { linkSentPage } from '../../src/web/pages/reset.ts'
import { en } from '../../src/web/texts/en.ts'
import { openStage, PASSWORD } from './stage.ts'

const { app, askForOtp, code, db, exchange, hire, mails, pass, register, signedIn, visitor } = await openStage()
await hire('norminet')
await hire('closed', { active: false })
await hire('newcomer', { password_digest: null })

const NEW = 'a quite different sentence'
const chosen = { password: NEW, password_repeated: NEW }
const SENT = /If there is an open account with this login or e-mail, a link is on its way/

async function ask(login: string, headers: Record<string, string> = {}) {
  const person = visitor(headers)
  const page = await person.get('/users/password/new')
  return person.press(page, page.forms[0]!.button, { login })
}

/** The path that the newest mail's link leads to. */
async function link(login: string): Promise<string> {
  const [mail] = await mails(login)
  return /http:\/\/intra\.test(\/users\/password\/edit\?token=[0-9a-f]{64})\n/.exec(mail?.text ?? '')![1]!
}

async function use(path: string, fields: Record<string, string> = chosen) {
  const person = visitor()
  const page = await person.get(path)
  return page.forms.length ? person.press(page, 'Set the password', fields) : page
}

const count = async (text: string) => Number((await db.read({ text, values: [] }))[0]![0])

test('the log-in page leads to the page for a forgotten password', async () => {
  assert.match((await visitor().get('/users/sign_in')).text, /<a href="\/users\/password\/new">Forgot your password\?/)
})

test('a link is sent, sets a password, and ends all sessions', async () => {
  await hire('forgetful')
  const signed = await signedIn('forgetful')
  const answer = await ask('forgetful')
  assert.equal(answer.status, 200)
  assert.match(answer.words, SENT)
  const path = await link('forgetful')
  pass(1)
  const done = await use(path)
  assert.deepEqual([done.status, done.location], [303, '/users/sign_in?done=password'])
  assert.match((await visitor().get(done.location!)).words, /Your password is set. Log in with it/)
  assert.equal((await signed.get('/account')).status, 302)
  assert.equal((await visitor().logIn('forgetful', PASSWORD)).status, 422)
  assert.equal((await visitor().logIn('forgetful', NEW)).status, 303)
  assert.equal((await mails('forgetful'))[0]!.subject, 'Your password was changed')
})

test('in a sandbox the page leads to the mails; elsewhere nobody may look at them', async () => {
  const answer = await ask('norminet')
  const [, address = ''] = /<a href="([^"]+)">This is a sandbox/.exec(answer.text)!
  assert.ok(((await app.get(address)).body as { to: string }[]).some(({ to }) => to === 'norminet@example.org'))
  assert.doesNotMatch(linkSentPage(en).text, /sandbox/)
})

for (const name of ['forgetful@example.org', ' FORGETFUL ']) {
  test(`an account is meant by "${name}", too`, async () => {
    const before = (await mails('forgetful')).length
    await ask(name)
    assert.equal((await mails('forgetful')).length, before + 1)
  })
}

test('an account that the staff made without a password gets its first one', async () => {
  await ask('newcomer')
  assert.equal((await use(await link('newcomer'))).status, 303)
  assert.equal((await visitor().logIn('newcomer', NEW)).status, 303)
})

test('the answer tells nothing about accounts: the same bytes after the same time, and mails only to open ones', async () => {
  const before = await count('select count(*)::int from mails')
  const answers: string[] = []
  for (const login of ['norminet', 'closed', 'nobody', 'nobody@example.org', 'a\0b', 'x'.repeat(300), "' or 1=1 --"]) {
    const started = performance.now()
    const answer = await ask(login)
    assert.ok(performance.now() - started >= 495, login)
    assert.equal(answer.status, 200, login)
    answers.push(answer.text)
  }
  assert.equal(new Set(answers).size, 1)
  assert.equal(await count('select count(*)::int from mails'), before + 1)
  assert.deepEqual(await mails('closed'), [])
})

test('an account gets three links an hour, whoever asks for more is told the same', async () => {
  await hire('bombed')
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('bombed')))
  for (const answer of answers) assert.match(answer.words, SENT)
  assert.equal((await mails('bombed')).length, 3)
  pass(3601)
  await ask('bombed')
  assert.equal((await mails('bombed')).length, 4)
})

test('asking on and on is stopped, for accounts that do not exist, too', async () => {
  for (const login of ['norminet', 'nobody-at-all']) {
    const statuses: number[] = []
    await Promise.all(Array.from({ length: 13 }, async () => statuses.push((await ask(login)).status)))
    assert.ok(statuses.filter((status) => status === 429).length >= 2, login)
    const answer = await ask(login)
    assert.equal(answer.status, 429)
    assert.match(answer.words, /Too many attempts/)
  }
})

for (const [what, given, words] of [
  ['a short password', { password: 'short', password_repeated: 'short' }, /at least 10 characters/],
  ['the login', { password: 'mistyper-1', password_repeated: 'mistyper-1' }, /is your login/],
  ['two different ones', { password_repeated: 'another sentence' }, /not the same both times/],
] as const) {
  test(`${what} is refused, and the link stays good`, async () => {
    pass(3601)
    if (!(await db.orm.select().from(users).where(eq(users.login, 'mistyper-1'))).length) await hire('mistyper-1')
    await ask('mistyper-1')
    const path = await link('mistyper-1')
    const answer = await use(path, { ...chosen, ...given })
    assert.equal(answer.status, 422)
    assert.match(answer.words, words)
    assert.equal((await use(path)).status, 303)
  })
}

test('a link is good once, and its page says what to do', async () => {
  await hire('once')
  await ask('once')
  const path = await link('once')
  assert.equal((await visitor().get(path)).status, 200)
  assert.equal((await visitor().get(path)).status, 200, 'looking at it uses nothing up')
  assert.equal((await use(path)).status, 303)
  const again = await use(path)
  assert.equal(again.status, 404)
  assert.match(again.words, /This link was used already.*Ask for a new link/)
})

test('a form that was open when the link was used changes nothing', async () => {
  await hire('two-tabs')
  await ask('two-tabs')
  const path = await link('two-tabs')
  const person = visitor()
  const [one, other] = [await person.get(path), await person.get(path)]
  assert.equal((await person.press(one, 'Set the password', chosen)).status, 303)
  const late = { password: 'the second one', password_repeated: 'the second one' }
  assert.equal((await person.press(other, 'Set the password', late)).status, 404)
  assert.equal((await visitor().logIn('two-tabs', NEW)).status, 303)
})

test('of nine uses of a link at once, one succeeds', async () => {
  await hire('raced')
  await ask('raced')
  const path = await link('raced')
  const people = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const person = visitor()
      return { person, page: await person.get(path) }
    }),
  )
  const answers = await Promise.all(
    people.map(({ person, page }, i) => {
      const password = `the sentence number ${i}`
      return person.press(page, 'Set the password', { password, password_repeated: password })
    }),
  )
  const statuses = answers.map((answer) => answer.status)
  assert.deepEqual(statuses.toSorted(), [303, ...Array(8).fill(404)])
  const winner = statuses.indexOf(303)
  assert.equal((await visitor().logIn('raced', `the sentence number ${winner}`)).status, 303)
})

test('of two links used at once, one succeeds', async () => {
  await hire('doubled')
  await ask('doubled')
  const first = await link('doubled')
  await ask('doubled')
  const answers = await Promise.all([use(first), use(await link('doubled'))])
  assert.deepEqual(answers.map((answer) => answer.status).toSorted(), [303, 404])
})

const endings: [string, (id: number) => Promise<unknown>][] = [
  ['an hour', async () => pass(3600)],
  ['the account is closed', (id) => db.orm.update(users).set({ active: false }).where(eq(users.id, id))],
  [
    'the account has another address',
    (id) => db.orm.update(users).set({ email: 'x@y.example' }).where(eq(users.id, id)),
  ],
  [
    'the password was changed',
    async (id) => {
      pass(1)
      await db.orm.update(users).set({ password_changed_at: app.clock.now() }).where(eq(users.id, id))
    },
  ],
]
for (const [i, [what, end]] of endings.entries()) {
  test(`a link ends when ${what}`, async () => {
    const id = await hire(`ending${i}`)
    await ask(`ending${i}`)
    const path = await link(`ending${i}`)
    const person = visitor()
    const page = await person.get(path)
    await end(id)
    assert.equal((await person.get(path)).status, 404)
    assert.equal((await person.press(page, 'Set the password', chosen)).status, 404)
  })
}

for (const token of ['', 'x', '0'.repeat(64), 'a\0b', 'x'.repeat(50_000)]) {
  test(`a link that holds "${token.slice(0, 10).replace('\0', '\\0')}" leads nowhere`, async () => {
    const answer = await visitor().get(`/users/password/edit?${new URLSearchParams({ token })}`)
    assert.equal(answer.status, 404)
    assert.match(answer.words, /is not whole/)
  })
}

test('forms that another site sends are refused', async () => {
  await hire('forged')
  const person = visitor()
  assert.equal((await person.post('/users/password/new', { login: 'forged' })).status, 403)
  assert.deepEqual(await mails('forged'), [])
  await ask('forged')
  const token = new URLSearchParams((await link('forged')).split('?')[1]).get('token')!
  const answer = await person.post('/users/password/edit', { token, ...chosen })
  assert.equal(answer.status, 403)
  assert.equal((await visitor().logIn('forged', PASSWORD)).status, 303)
})

test('an empty form is answered with what is missing', async () => {
  const answer = await ask('  ')
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Enter your login or e-mail/)
})

test('one-time passwords stay on after a reset', async () => {
  await askForOtp(await hire('twofold'), 'JBSWY3DPEHPK3PXP')
  await ask('twofold')
  assert.equal((await use(await link('twofold'))).status, 303)
  assert.equal((await visitor().logIn('twofold', NEW)).location, '/users/sign_in/otp')
})

test('applications lose what they may do only if that is wished', async () => {
  const finder = await register({ name: 'Finder' })
  for (const [login, applications, status] of [
    ['keeper', '', 200],
    ['ender', '1', 401],
  ] as const) {
    await hire(login)
    const { access_token } = JSON.parse((await exchange(finder, await code(await signedIn(login), finder.uid))).body)
    await ask(login)
    assert.equal((await use(await link(login), { ...chosen, applications })).status, 303)
    assert.equal((await app.get('/v2/me', access_token)).status, status, login)
  }
})

test('a mail speaks the language of the account, else that of the browser', async () => {
  await hire('francophone', { language: 'fr' })
  await ask('francophone', { 'accept-language': 'en' })
  assert.deepEqual(
    [(await mails('francophone'))[0]!.language, (await mails('francophone'))[0]!.subject],
    ['fr', 'Choisissez un nouveau mot de passe'],
  )
  await hire('undecided')
  await ask('undecided', { 'accept-language': 'fr' })
  assert.equal((await mails('undecided'))[0]!.language, 'fr')
})

test('the database holds no link that could be used', async () => {
  await hire('private')
  await ask('private')
  const token = (await link('private')).split('token=')[1]!
  for (const table of ['password_resets', 'mails', 'outbox', 'users']) {
    const [row] = await db.read({ text: `select string_agg(t::text, chr(10)) from ${table} t`, values: [] })
    assert.equal(String(row![0]).includes(token), false, table)
  }
})
