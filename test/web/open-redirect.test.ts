import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRegistered, withAnswer } from '../../src/oauth/authorize/redirect-uri.ts'
import { localPath } from '../../src/web/local-path.ts'
import { authorize, CALLBACK, openStage, PASSWORD } from './stage.ts'

const { hire, register, signedIn, visitor } = await openStage()
await hire('norminet')
const finder = await register()

/** What attackers put into addresses. */
const pieces = fc.constantFrom(
  ...['/', '//', '\\', '/\\', '@', ':', '#', '?', '%', '%2f', '%5c', '%00', '%0d%0a', '..', '/../', '.', ';', '&', '='],
  ...[
    'evil.example',
    'https:',
    'http://',
    'javascript:',
    'data:',
    '\t',
    '\n',
    '\r',
    '\0',
    ' ',
    '\u00a0',
    '。',
    '／',
    'é',
  ],
  ...['code=1', 'finder.example', 'callback', 'CALLBACK', '443', '[::1]', '\u202e', '~', '`', '|', '<', '"'],
)

/** An address with something put in, taken out or written over. */
const mutated = (own: string) =>
  fc
    .array(fc.tuple(fc.nat(own.length + 20), fc.nat(4), fc.oneof(pieces, fc.string({ maxLength: 3 }))), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => changes.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), own))

const OWN = new URL(CALLBACK)

/** Whether a browser that follows this ends at the application. */
function leadsHome(location: string): boolean {
  const url = URL.parse(location, 'https://intra.test')
  return url !== null && url.origin === OWN.origin && url.pathname === OWN.pathname && url.hash === '' && !url.username
}

test('no change of a registered address is taken for it and leads elsewhere', () => {
  let taken = 0
  fc.assert(
    fc.property(mutated(CALLBACK), (given) => {
      if (!isRegistered([CALLBACK], given)) return
      taken++
      const answer = withAnswer(given, { code: 'THE-CODE', state: 'THE-STATE' })
      assert.ok(leadsHome(answer), answer)
      assert.deepEqual(new URL(answer).searchParams.getAll('code'), ['THE-CODE'])
      assert.deepEqual(new URL(answer).searchParams.getAll('state'), ['THE-STATE'])
      assert.match(answer, /^[\x21-\x7e]+$/)
    }),
    { numRuns: 50_000 },
  )
  assert.ok(taken > 100, `${taken} were taken`)
})

test('whatever redirect_uri says, the pages send nobody elsewhere', async () => {
  const person = await signedIn('norminet')
  const consent = await person.get(authorize(finder.uid))
  await fc.assert(
    fc.asyncProperty(mutated(CALLBACK), async (given) => {
      for (const button of ['Authorize', 'Deny']) {
        const answer = await person.press(consent, button, { redirect_uri: given })
        if (answer.location !== undefined) assert.ok(leadsHome(answer.location), answer.location)
        else assert.match(answer.words, /An error has occurred/)
      }
      const asked = await person.get(authorize(finder.uid, { redirect_uri: given }))
      if (asked.location !== undefined) assert.ok(leadsHome(asked.location), asked.location)
    }),
    { numRuns: 150 },
  )
})

test('whatever comes after a log-in is a page of this server', () => {
  fc.assert(
    fc.property(fc.oneof(mutated('/oauth/authorize?x=1'), mutated('//evil.example'), fc.string()), (given) => {
      const path = localPath(given)
      assert.match(path, /^\/(?![/\\])[\x21-\x7e]*$/)
      assert.equal(new URL(path, 'https://intra.test').origin, 'https://intra.test')
      assert.equal(localPath(path), path)
    }),
    { numRuns: 50_000 },
  )
})

for (const evil of [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  '/%0d%0aLocation:https://evil.example',
]) {
  test(`redirect_to=${JSON.stringify(evil)} stays here, in all its ways`, async () => {
    const address = `/users/sign_in?${new URLSearchParams({ redirect_to: evil })}`
    const home = (location?: string) =>
      assert.equal(new URL(location ?? '', 'https://intra.test').origin, 'https://intra.test')
    const person = visitor()
    const page = await person.get(address)
    home((await person.press(page, 'Log in', { login: 'norminet', password: PASSWORD, redirect_to: evil })).location)
    home((await person.get(address)).location)
    const start = await person.get('/')
    home((await person.press(start, 'Log out', { redirect_to: evil })).location)
  })
}
