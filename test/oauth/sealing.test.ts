import assert from 'node:assert/strict'
import { createSecretKey, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { seal, unseal } from '../../src/oauth/sealing.ts'

const key = () => createSecretKey(randomBytes(32))

test('a sealed credential is read with the key that it was sealed under, and with no other', () => {
  const own = key()
  const sealed = seal(own, 'very sécret')
  assert.equal(unseal(own, sealed), 'very sécret')
  assert.throws(() => unseal(key(), sealed), /sealed under another secret key/)
  assert.doesNotMatch(sealed, /very/)
  assert.throws(() => unseal(own, `sealed:${sealed.slice('sealed:'.length).split('').reverse().join('')}`), /sealed/)
})

test('one credential is sealed in another way each time', () => {
  const own = key()
  assert.notEqual(seal(own, 'x'), seal(own, 'x'))
})

test('a credential from before credentials were sealed is read as it is', () => {
  assert.equal(unseal(key(), 'plain'), 'plain')
})
