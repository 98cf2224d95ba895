import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { digest, loadKey, sameText, tokenOf } from '../../src/oauth/keys.ts'

const home = () => mkdtemp(join(tmpdir(), 'openintra-keys-'))

test('the key is made once, for the owner of the home folder alone, and found again', async () => {
  const folder = join(await home(), 'data')
  const key = await loadKey(folder)
  assert.equal((await stat(join(folder, 'secret.key'))).mode & 0o777, 0o600)
  assert.match(await readFile(join(folder, 'secret.key'), 'utf8'), /^[0-9a-f]{64}\n$/)
  assert.ok(key.equals(await loadKey(folder)))
})

test('ten processes that start at once use the same key and leave nothing behind', async () => {
  const folder = await home()
  const keys = await Promise.all(Array.from({ length: 10 }, () => loadKey(folder)))
  for (const key of keys) assert.ok(key.equals(keys[0]!))
  assert.deepEqual(await readdir(folder), ['secret.key'])
})

test('a key given in the settings is used, and nothing is written', async () => {
  const folder = await home()
  const given = 'a1'.repeat(32)
  assert.equal((await loadKey(folder, given)).export().toString('hex'), given)
  assert.deepEqual(await readdir(folder), [])
})

test('a key that is too short is refused with the way to make a good one', async () => {
  const folder = await home()
  await assert.rejects(loadKey(folder, 'hunter2'), /must be 64 hex digits; "openssl rand -hex 32" makes some/)
  await writeFile(join(folder, 'secret.key'), '')
  await assert.rejects(loadKey(folder), /secret\.key must be 64 hex digits/)
})

test('a token is 64 hex digits that follow from key, nonce and purpose', async () => {
  const [key, other] = [await loadKey('', 'a1'.repeat(32)), await loadKey('', 'b2'.repeat(32))]
  const token = tokenOf(key, 'n', 'access')
  assert.match(token, /^[0-9a-f]{64}$/)
  assert.equal(tokenOf(key, 'n', 'access'), token)
  const others = [tokenOf(other, 'n', 'access'), tokenOf(key, 'm', 'access'), tokenOf(key, 'n', 'refresh')]
  assert.equal(new Set([token, ...others]).size, 4)
})

test('a key does not show its bytes when it is printed', async () => {
  const key = await loadKey('', 'a1'.repeat(32))
  assert.doesNotMatch(inspect({ key }, { depth: 9, showHidden: true }) + JSON.stringify({ key }), /a1a1/)
})

test('texts are the same only when each character is', () => {
  assert.ok(sameText(digest('one'), digest('one')))
  assert.ok(!sameText(digest('one'), digest('two')))
  assert.ok(!sameText('short', 'longer'))
})
