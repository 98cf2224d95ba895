import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digest } from '../../src/oauth/keys.ts'
import { lapseAfter, newSecret, newUid, validUntil } from '../../src/oauth/secrets.ts'

const now = new Date('2026-03-02T10:00:00Z')
const [soon, later] = [lapseAfter(now, 7), lapseAfter(now, 28)]
const stored = {
  secret_digest: digest('old'),
  secret_valid_until: soon,
  next_secret_digest: digest('new'),
  next_secret_valid_until: later,
}

test('identifiers and secrets have the form of the intranet and never repeat', () => {
  assert.match(newUid(), /^u-s4t2ud-[0-9a-f]{64}$/)
  assert.match(newSecret(), /^s-s4t2ud-[0-9a-f]{64}$/)
  assert.notEqual(newSecret(), newSecret())
})

test('while both live, the old and the next secret are good, each until its own day', () => {
  assert.deepEqual(validUntil(stored, 'old', now), soon)
  assert.deepEqual(validUntil(stored, 'new', now), later)
  assert.equal(validUntil(stored, 'other', now), undefined)
})

test('the old secret lapses at its moment, the next one stays', () => {
  assert.equal(validUntil(stored, 'old', soon), undefined)
  assert.deepEqual(validUntil(stored, 'new', soon), later)
  assert.equal(validUntil(stored, 'new', later), undefined)
})

test('an application without a next secret knows one alone', () => {
  const alone = { ...stored, next_secret_digest: null, next_secret_valid_until: null }
  assert.deepEqual(validUntil(alone, 'old', now), soon)
  assert.equal(validUntil(alone, 'new', now), undefined)
  assert.equal(validUntil(alone, '', now), undefined)
})
