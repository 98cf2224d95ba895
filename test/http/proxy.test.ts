import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baseUrlOf } from '../../src/http/base-url.ts'
import { bearer, type Options, serverFor } from './support/server.ts'

const FORWARDED = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'intra.example.org', host: '127.0.0.1:4242' }

const CASES: readonly (readonly [
  what: string,
  env: Record<string, string>,
  headers: Record<string, string>,
  base: string,
])[] = [
  ['the host that was asked', {}, { host: 'intra.test:4242' }, 'http://intra.test:4242'],
  ['the host that was asked, whatever a client says was forwarded', {}, FORWARDED, 'http://127.0.0.1:4242'],
  ['the forwarded host of a trusted proxy', { TRUST_PROXY: '127.0.0.1' }, FORWARDED, 'https://intra.example.org'],
  [
    'the forwarded host of a trusted network',
    { TRUST_PROXY: '10.0.0.0/8,loopback' },
    FORWARDED,
    'https://intra.example.org',
  ],
  [
    'the host that was asked, of a proxy that is not trusted',
    { TRUST_PROXY: '10.0.0.7' },
    FORWARDED,
    'http://127.0.0.1:4242',
  ],
  ['the public address', { PUBLIC_URL: 'https://intra.example.org/api/' }, {}, 'https://intra.example.org/api'],
  [
    'the public address before what a proxy says',
    { PUBLIC_URL: 'https://a.example', TRUST_PROXY: 'loopback' },
    FORWARDED,
    'https://a.example',
  ],
]

for (const [what, env, headers, base] of CASES)
  test(`URLs in answers begin with ${what}`, async (t) => {
    const options: Options = { env }
    const app = await serverFor(t, options)
    const answer = await app.inject({ url: '/v2/things/1/base', headers: { ...bearer(), ...headers } })
    assert.deepEqual(answer.json(), { base })
  })

test('a host that is none is not repeated in answers', () => {
  const base = baseUrlOf(undefined)
  assert.equal(base({ protocol: 'http', host: '[::1]:4242' }), 'http://[::1]:4242')
  for (const host of ['', 'a"b', 'a b', 'evil/path', 'a\r\nx: y', '<script>', 'a:b', 'user@host'])
    assert.equal(base({ protocol: 'http', host }), 'http://localhost', host)
  assert.equal(base({ protocol: 'javascript', host: 'a' }), 'http://a')
})
