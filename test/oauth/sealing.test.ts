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
  const changed = Buffer.from(sealed.slice(9), 'base64')
  changed[15]! ^= 1
  assert.throws(() => unseal(own, `sealed:1:${changed.toString('base64')}`), /sealed/)
})

test('one credential is sealed in another way each time', () => {
  const own = key()
  assert.notEqual(seal(own, 'x'), seal(own, 'x'))
})

test('a credential from before credentials were sealed is read as it is', () => {
  assert.equal(unseal(key(), 'plain'), 'plain')
})
