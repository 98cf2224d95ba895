import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { test } from 'node:test'
import Fastify from 'fastify'
import { Clock } from '../../src/clock.ts'
import { Changes } from '../../src/db/changes.ts'
import type { Database } from '../../src/db/database.ts'
import { SCOPES, unavailable } from '../../src/errors.ts'
import { answerError } from '../../src/http/error-handler.ts'
import { Usage } from '../../src/http/usage.ts'
import { REFUSALS } from '../../src/oauth/refusals.ts'
import { formToken, isFormToken } from '../../src/web/forms.ts'
import { guideNames, readGuide, rendered } from '../../src/web/guides.ts'
import { html } from '../../src/web/html.ts'
import { localPath } from '../../src/web/local-path.ts'
import { en } from '../../src/web/texts/en.ts'
import { fr } from '../../src/web/texts/fr.ts'
import { languageOf } from '../../src/web/texts/language.ts'
import { web } from '../../src/web/web.ts'

test('what is put into HTML is escaped, HTML made here is not, and nothing is nothing', () => {
  const bad = `<b a="1" b='2'>&`
  assert.equal(html`<p title="${bad}">${bad}</p>`.text.includes(bad), false)
  assert.equal(html`<p>${html`<b>${'<'}</b>`}</p>`.text, '<p><b>&lt;</b></p>')
  assert.equal(html`${[1, 'a', false, html`<i>`]}${null}${undefined}${0}`.text, '1a<i>0')
})

test('an attribute without quotes does not get by', () => {
  assert.throws(() => html`<p title=${'x onclick=y'}>`, /an attribute needs quotes/)
})

test('the language is the first of the browser that there are texts in', () => {
  for (const [header, language] of [
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['de, fr;q=0.2', 'fr'],
    ['fr;q=0.2, en;q=0.3', 'en'],
    ['fr;q=0, de', 'en'],
    ['*', 'en'],
    ['constructor, __proto__', 'en'],
    [`${'x,'.repeat(100_000)}fr`, 'en'],
  ] as const)
    assert.equal(languageOf(header), language, header?.slice(0, 30))
})

test('pages and API say the same about scopes and refusals', () => {
  assert.deepEqual(en.scopes, SCOPES)
  for (const [code, text] of Object.entries(en.refusals)) assert.equal(REFUSALS[code as keyof typeof REFUSALS], text)
})

/** Everything that a language says, with something in the place of what is put in. */
function* saidIn(texts: unknown): Generator<string> {
  if (typeof texts === 'string') yield texts
  else if (typeof texts === 'function') for (const count of [0, 1, 2]) yield String(texts(count, count))
  else for (const inside of Object.values(texts as object)) yield* saidIn(inside)
}

test('no line of French begins with a colon, a semicolon or the end of a question', async () => {
  const guides = await Promise.all(guideNames.map((name) => readGuide(name, 'fr')))
  const shown = guides.map(({ tokens }) => rendered(tokens).replace(/<(pre|code)[^>]*>.*?<\/\1>|<[^>]*>/gs, ''))
  for (const text of [...saidIn(fr), ...shown]) assert.doesNotMatch(text, /.* [:;?!»]|« .*/)
})

test('a form token belongs to one cookie and one key, and is another each time', () => {
  const [key, other] = [createSecretKey(Buffer.alloc(32, 1)), createSecretKey(Buffer.alloc(32, 2))]
  const token = formToken(key, 'cookie')
  assert.equal(isFormToken(key, 'cookie', token), true)
  assert.notEqual(formToken(key, 'cookie'), token)
  for (const wrong of [isFormToken(key, 'other', token), isFormToken(other, 'cookie', token)])
    assert.equal(wrong, false)
  for (const given of ['', '.', `${token}0`, token.toUpperCase(), undefined, null, 42, [token], { token }])
    assert.equal(isFormToken(key, 'cookie', given), false)
  assert.equal(isFormToken(key, undefined, token), false)
})

test('only paths are paths', () => {
  for (const given of [undefined, null, 42, ['/x'], '', 'x', 'https://intra.test/x'])
    assert.equal(localPath(given), '/')
  assert.equal(localPath('/oauth/authorize?a=b%20c&d=%2F%2Fe'), '/oauth/authorize?a=b%20c&d=%2F%2Fe')
})

/** The pages alone, before a database that does not answer. */
function pagesWithoutDatabase(publicUrl?: string) {
  const fails = async () => {
    throw unavailable()
  }
  const db = { changes: new Changes(), read: fails, transaction: fails } as unknown as Database
  const app = Fastify({ trustProxy: 'loopback' })
  app.setErrorHandler(answerError)
  const [clock, key] = [new Clock(), createSecretKey(Buffer.alloc(32))]
  app.register((scope) => web(scope, { db, clock, key, usage: new Usage(db, clock), publicUrl }))
  return app
}

for (const [how, publicUrl, headers] of [
  ['the public address is https', 'https://intra.example', {}],
  ['a trusted proxy says so', undefined, { 'x-forwarded-proto': 'https' }],
] as const) {
  test(`cookies need https, and no neighbour can plant them, when ${how}`, async () => {
    const answer = await pagesWithoutDatabase(publicUrl).inject({ url: '/users/sign_in', headers })
    assert.match(
      String(answer.headers['set-cookie']),
      /^__Host-openintra_browser=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })
}

test('without https cookies do without, so that a first try on one machine works', async () => {
  const answer = await pagesWithoutDatabase('http://intra.example').inject({ url: '/users/sign_in' })
  assert.match(
    String(answer.headers['set-cookie']),
    /^openintra_browser=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})

test('a database that does not answer is a page that says so', async () => {
  const cookie = `openintra_session=${'0'.repeat(64)}`
  const answer = await pagesWithoutDatabase().inject({ url: '/oauth/authorize', headers: { cookie } })
  assert.equal(answer.statusCode, 503)
  assert.match(answer.headers['content-type'] as string, /^text\/html/)
  assert.match(answer.body, /The database does not answer\./)
  assert.equal(answer.headers['retry-after'], '2')
})

test('a parameter that is no text is a page that says so', async () => {
  const answer = await pagesWithoutDatabase().inject({
    method: 'POST',
    url: '/oauth/authorize',
    payload: { client_id: ['a'] },
  })
  assert.equal(answer.statusCode, 400)
  assert.match(answer.body, /The request could not be read\./)
})
