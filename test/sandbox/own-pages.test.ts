import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage } from '../web/stage.ts'

const { app } = await openStage()
const moveClock = (headers: Record<string, string>) =>
  app.send('PUT', '/_sandbox/clock', undefined, { now: '2027-01-01T00:00:00Z' }, headers)
const time = async () => (await app.get('/_sandbox/clock')).body.now as string

for (const [who, headers] of [
  ['a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a page on another port', { 'sec-fetch-site': 'same-site', origin: 'http://intra.test:3000' }],
  ['an older browser', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
] as const)
  test(`the sandbox does nothing for ${who}`, async () => {
    const before = await time()
    const { status, body } = await moveClock(headers)
    assert.deepEqual([status, body.error], [403, 'Forbidden'])
    assert.equal((await time()).slice(0, 16), before.slice(0, 16))
  })

for (const [who, headers] of [
  ['programs', {}],
  ['its own pages', { 'sec-fetch-site': 'same-origin', origin: 'http://intra.test' }],
  ['its own pages in an older browser', { origin: 'http://intra.test' }],
  ['who types its address', { 'sec-fetch-site': 'none' }],
] as const)
  test(`the sandbox answers ${who}`, async () => {
    assert.equal((await moveClock(headers)).status, 200)
  })
