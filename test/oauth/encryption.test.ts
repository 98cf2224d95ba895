import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { test } from 'node:test'
import { decrypt, encrypt } from '../../src/oauth/encryption.ts'

const [key, other] = [createSecretKey(Buffer.alloc(32, 1)), createSecretKey(Buffer.alloc(32, 2))]

test('an encrypted text can be read again, is another each time, and does not show what it says', () => {
  for (const text of ['', 'JBSWY3DPEHPK3PXP', 'été 🐟'.repeat(10_000)]) {
    const [one, two] = [encrypt(key, text, 'a'), encrypt(key, text, 'a')]
    assert.equal(decrypt(key, one, 'a'), text)
    assert.notEqual(one, two)
    assert.match(one, /^v1\.[\w-]+$/)
  }
})

test('it cannot be read under another key, for something else, or once it was changed', () => {
  const encrypted = encrypt(key, 'JBSWY3DPEHPK3PXP', 'user 1')
  assert.equal(decrypt(other, encrypted, 'user 1'), undefined)
  assert.equal(decrypt(key, encrypted, 'user 2'), undefined)
  const [, body = ''] = encrypted.split('.')
  for (let i = 0; i < body.length - 1; i++) {
    const letter = body[i] === 'A' ? 'B' : 'A'
    assert.equal(decrypt(key, `v1.${body.slice(0, i)}${letter}${body.slice(i + 1)}`, 'user 1'), undefined, String(i))
  }
})

test('what never was encrypted is nothing', () => {
  for (const text of ['', 'v1', 'v1.', 'v1.AAAA', 'v2.AAAA', 'JBSWY3DPEHPK3PXP', 'v1.é', `v1.${'A'.repeat(37)}`])
    assert.equal(decrypt(key, text, 'user 1'), undefined, text)
})
