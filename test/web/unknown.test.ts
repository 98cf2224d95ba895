/** Addresses that nothing stands at: people get a page, programs what the API answers. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage } from './stage.ts'

const { visitor } = await openStage()
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

for (const path of ['/nowhere', '/oauth/nowhere', '/apidoc/nowhere', '/oauth/token', '/assets'])
  test(`somebody who opens ${path} is told what to do, in their language`, async () => {
    const answer = await visitor({ 'accept-language': 'fr' }).get(path, { accept: BROWSER })
    assert.equal(answer.status, 404)
    assert.match(String(answer.headers['content-type']), /^text\/html/)
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/)
    assert.match(answer.text, /<html lang="fr">.*Cette page n’existe pas\..*Vérifiez l’adresse\./s)
  })

test('a program is told what the API tells', async () => {
  for (const [path, accept] of [
    ['/nowhere', '*/*'],
    ['/nowhere', 'application/json'],
    ['/v2/nowhere', BROWSER],
    ['/v2', BROWSER],
  ] as const) {
    const { status, text, headers } = await visitor().get(path, { accept })
    assert.deepEqual([status, headers['content-type'], text], [404, 'application/json; charset=utf-8', '{}'], path)
  }
  const { status, text } = await visitor().post('/nowhere', {}, { accept: BROWSER })
  assert.deepEqual([status, text], [404, '{}'])
})
