import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRegistered } from '../../src/oauth/authorize/redirect-uri.ts'
import { faultOf } from '../../src/oauth/authorize/registrable.ts'
import { digest } from '../../src/oauth/keys.ts'
import { type Draft, faultsOf, fieldsOf } from '../../src/oauth/registration.ts'
import { inForce } from '../../src/oauth/secrets.ts'

for (const address of [
  'https://finder.example/callback',
  'HTTPS://Finder.Example:8443/callback?next=1',
  'http://localhost:3000/callback',
  'http://127.0.0.1:3000/callback',
  'http://[::1]:3000/callback',
  'http://map.localhost/callback',
  'com.example.app://oauth2redirect',
  'com.example.app:/oauth2redirect',
  'finder://callback',
  'urn:ietf:wg:oauth:2.0:oob',
])
  test(`${address} can be registered, and is recognised then`, () => {
    assert.equal(faultOf(address), undefined)
    assert.equal(isRegistered([address], address), true)
  })

for (const [address, fault] of [
  ['/callback', 'relative'],
  ['finder.example/callback', 'relative'],
  ['//finder.example/callback', 'relative'],
  ['localhost:3000/callback', 'relative'],
  ['finder.example:3000/callback', 'relative'],
  ['https:/callback', 'relative'],
  ['https:///callback', 'relative'],
  ['javascript:alert(1)', 'relative'],
  ['urn:ietf:wg:oauth:2.0:oob:auto', 'relative'],
  ['https://finder.example/#', 'fragment'],
  ['https://finder.example/#top', 'fragment'],
  ['https://finder.example/a b', 'invalid'],
  ['https://finder.example/é', 'invalid'],
  ['https://finder.example:99999/', 'invalid'],
  ['https://finder.example/<script>', 'invalid'],
  ['javascript://finder.example/%0aalert(1)', 'invalid'],
  ['data://text/html', 'invalid'],
  [`https://finder.example/${'x'.repeat(2000)}`, 'invalid'],
  ['http://finder.example/callback', 'insecure'],
  ['http://localhost.finder.example/', 'insecure'],
  ['http://127.0.0.1.finder.example/', 'insecure'],
  ['http://localhost@finder.example/', 'insecure'],
  ['http://0.0.0.0:3000/', 'insecure'],
] as const)
  test(`${address.slice(0, 60)} cannot be registered: ${fault}`, () => assert.equal(faultOf(address), fault))

test('whatever can be registered is recognised, and leads nowhere that runs or shows it', () => {
  const piece = fc.constantFrom(
    'https:',
    'http:',
    'data:',
    'a.b:',
    '/',
    '//',
    '\\',
    '@',
    '#',
    '?',
    'x',
    'localhost',
    '.',
  )
  const address = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 9 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        address,
        address.map((text) => `https://${text}`),
      ),
      (given) => {
        if (faultOf(given) !== undefined) return
        assert.ok(isRegistered([given], given), given)
        assert.doesNotMatch(given, /^(javascript|data|file|blob)|[\s#\\]/i)
      },
    ),
    { numRuns: 20_000 },
  )
})

const draft: Draft = {
  name: ' Peer finder ',
  description: ' ',
  website: '',
  image: '',
  redirectUris: '',
  scopes: ['projects', 'public'],
  public: false,
  confidential: true,
  allowedOrigins: '',
}

test('blanks around what is typed are left out, what is blank is null, and the same line twice is one', () => {
  const typed = { ...draft, redirectUris: ' https://a.example/ \r\n\r\nhttps://a.example/\rfinder://b ' }
  assert.deepEqual(faultsOf(typed), {})
  const fields = fieldsOf(typed)
  assert.deepEqual([fields.name, fields.description], ['Peer finder', null])
  assert.deepEqual(fields.redirectUris, ['https://a.example/', 'finder://b'])
  assert.deepEqual(fields.scopes, ['public', 'projects'])
})

test('a form that is made to be endless has few faults', () => {
  const endless = faultsOf({ ...draft, redirectUris: 'x\n'.repeat(100_000), name: '\0'.repeat(100_000) })
  assert.deepEqual(endless.redirectUris, [{ why: 'relative', what: 'x' }])
  const lines = Array.from({ length: 60 }, (_, i) => `http://a${i}.example`).join('\n')
  const { redirectUris } = faultsOf({ ...draft, redirectUris: lines })
  assert.equal(redirectUris!.length, 11)
  assert.deepEqual(redirectUris!.at(-1), { why: 'many', what: '50' })
})

test('names of other languages, and halves of characters', () => {
  assert.deepEqual(faultsOf({ ...draft, name: 'Каталог 🎓' }), {})
  assert.deepEqual(faultsOf({ ...draft, name: '\ud800' }).name, [{ why: 'characters' }])
})

test('the next secret is the one in force from the moment the present one lapses', () => {
  const [lapse, later] = [new Date('2026-03-02T10:00:00Z'), new Date('2026-04-02T10:00:00Z')]
  const stored = {
    secret_digest: digest('old'),
    secret_valid_until: lapse,
    next_secret_digest: digest('new'),
    next_secret_valid_until: later,
  }
  assert.equal(inForce(stored, new Date(lapse.getTime() - 1)), stored)
  assert.deepEqual(inForce(stored, lapse), {
    secret_digest: digest('new'),
    secret_valid_until: later,
    next_secret_digest: null,
    next_secret_valid_until: null,
  })
  const alone = { ...stored, next_secret_digest: null, next_secret_valid_until: null }
  assert.equal(inForce(alone, later), alone)
})
