import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Random } from '../../src/world/random.ts'

const numbers = (text: string) => {
  const random = new Random(text)
  return Array.from({ length: 5 }, () => random.next())
}

test('the same text gives the same chance, another text another', () => {
  assert.deepEqual(numbers('42/people'), numbers('42/people'))
  assert.notDeepEqual(numbers('42/people'), numbers('42/people '))
  assert.notDeepEqual(numbers('42/people'), numbers('43/people'))
})

test('numbers spread evenly, also over the first ones of neighbouring texts', () => {
  const firsts = Array.from({ length: 10_000 }, (_, index) => new Random(`student/${index}`).next())
  const bins = Array.from({ length: 10 }, (_, bin) => firsts.filter((n) => Math.floor(n * 10) === bin).length)
  for (const bin of bins) assert.ok(Math.abs(bin - 1000) < 150, bins.join(' '))
})

test('a whole number reaches both of its ends', () => {
  const random = new Random('ends')
  const seen = new Set(Array.from({ length: 200 }, () => random.whole(-1, 2)))
  assert.deepEqual([...seen].sort(), [-1, 0, 1, 2])
})

test('some of a list are each there once', () => {
  const chosen = new Random('some').some([1, 2, 3, 4, 5], 3)
  assert.equal(new Set(chosen).size, 3)
})

test('a UUID says that it was made by chance', () => {
  assert.match(new Random('uuid').uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
