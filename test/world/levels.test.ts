import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projects } from '../../src/world/data/projects/index.ts'
import { daysWon, levelOf, skillShares, xpOf } from '../../src/world/levels.ts'

test('levels follow the table of 42cursus and are cut to two decimals', () => {
  assert.equal(levelOf(0, 21), 0)
  assert.equal(levelOf(462, 21), 1)
  assert.equal(levelOf(462 + 1113, 21), 1.5)
  assert.equal(levelOf(2687, 21), 1.99)
  assert.equal(levelOf(95_000, 21), 10)
  assert.equal(levelOf(2_000_000, 21), 30)
})

test('piscines count in the levels of the cursus 42, other cursus in those of 42cursus', () => {
  assert.equal(levelOf(950, 9), 6)
  assert.equal(levelOf(950, 1), 6)
  assert.equal(levelOf(950, 3), levelOf(950, 21))
})

test('a Libft with bonus is worth a quarter more, in whole points', () => {
  const libft = projects.find((project) => project.id === 1314)!
  assert.equal(xpOf(libft, 100), 462)
  assert.equal(xpOf(libft, 125), 578)
})

test('every project of a cursus with skills parts its whole XP over them', () => {
  for (const project of projects.filter((one) => one.cursus_ids.includes(21))) {
    const shares = skillShares(project, 21)
    assert.equal(
      shares.reduce((sum, [, percent]) => sum + percent, 0),
      100,
      project.slug,
    )
    assert.equal(new Set(shares.map(([skill]) => skill)).size, shares.length, project.slug)
  }
})

test('XP wins days before the black hole, the first XP the most', () => {
  assert.equal(daysWon(0, 462), 58)
  assert.ok(daysWon(0, 1000) > daysWon(1000, 2000))
  assert.equal(daysWon(78_880, 200_000), 0)
})
