import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysWon, levelAt, partsOf, skillLevelAt, xpOf } from '../../src/domain/level-table.ts'
import { coreLevels as levels } from '../../src/world/data/levels.ts'

const steps = [...levels].sort((a, b) => a.xp - b.xp)

test('a level is its number and the part of the way to the next one, cut to two decimals', () => {
  assert.equal(levelAt(steps, 0), 0)
  assert.equal(levelAt(steps, 461), 0.99)
  assert.equal(levelAt(steps, 462), 1)
  assert.equal(levelAt(steps, 2687), 1.99)
  assert.equal(levelAt(steps, 9_999_999), 30)
  assert.equal(levelAt([], 1000), 0)
})

test('levels keep the binary tails of the original', () => {
  // 94 hundredths of the way from level 5 to level 6.
  assert.equal(levelAt(steps, 29_217 + 16_017), 5.9399999999999995)
})

test('less than nothing is level 0', () => assert.equal(levelAt(steps, -5), 0))

test('a skill has the level of three times its experience', () => {
  for (const xp of [0, 154, 1000, 25_000]) assert.equal(skillLevelAt(steps, xp), levelAt(steps, 3 * xp))
})

test('the experience of a mark is its percents of the difficulty, in whole points', () => {
  assert.deepEqual([xpOf(462, 100), xpOf(462, 125), xpOf(462, 80), xpOf(462, -42)], [462, 578, 370, 0])
  assert.deepEqual([xpOf(null, 100), xpOf(0, 100)], [0, 0])
})

test('parts are whole, and make the whole; what the percents leave has no skill', () => {
  const shares = [
    { skill_id: 3, percent: 50 },
    { skill_id: 5, percent: 30 },
    { skill_id: 7, percent: 20 },
  ]
  for (const total of [1, 2, 3, 577, 578, 9999]) {
    const parts = partsOf(total, shares)
    assert.equal(
      parts.reduce((sum, part) => sum + part.xp, 0),
      total,
    )
    assert.ok(parts.every((part) => part.skill_id !== null && Number.isInteger(part.xp)))
  }
  assert.deepEqual(partsOf(100, shares.slice(0, 2)).at(-1), { skill_id: null, xp: 20 })
  assert.deepEqual(partsOf(7, []), [{ skill_id: null, xp: 7 }])
  assert.deepEqual(partsOf(0, shares), [])
})

test('experience wins days before the black hole, the first the most, and never more than 670 with the first 77', () => {
  assert.equal(daysWon(0, 462), 58)
  assert.ok(daysWon(0, 1000) > daysWon(1000, 2000))
  assert.equal(daysWon(78_880, 200_000), 0)
  assert.equal(daysWon(0, 200_000), 593)
  let days = 0
  for (let xp = 0; xp < 80_000; xp += 500) days += daysWon(xp, xp + 500)
  assert.ok(days <= 593)
})
