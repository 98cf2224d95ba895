import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answered, markOfAnswers } from '../../src/domain/answer-marks.ts'

const yes = (value: number | null): Answered => ({ kind: 'standard', rating: 'bool', value })
const multi = (value: number, kind: Answered['kind'] = 'standard'): Answered => ({ kind, rating: 'multi', value })
const text: Answered = { kind: 'standard', rating: 'text', value: null }

test('standard questions make a hundred together, by equal parts, and nothing answered is nothing earned', () => {
  assert.equal(markOfAnswers([yes(1), multi(5)]), 100)
  assert.equal(markOfAnswers([yes(1), yes(0), multi(5)]), 66)
  assert.equal(markOfAnswers([yes(1), yes(null), multi(3)]), 53)
})

test('a question of yes or no gives all of its part or none, one of several steps so many fifths', () => {
  assert.deepEqual(
    [yes(1), yes(0)].map((answer) => markOfAnswers([answer])),
    [100, 0],
  )
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((value) => markOfAnswers([multi(value)])),
    [0, 20, 40, 60, 80, 100],
  )
})

test('bonus questions give up to 25 more, once the rest is perfect', () => {
  assert.equal(markOfAnswers([yes(1), multi(5, 'bonus')]), 125)
  assert.equal(markOfAnswers([yes(1), multi(2, 'bonus')]), 110)
  assert.equal(markOfAnswers([yes(1), multi(4), multi(5, 'bonus')]), 90)
})

test('words give no mark, and where nothing else is asked the evaluator says it', () => {
  assert.equal(markOfAnswers([yes(1), text]), 100)
  assert.equal(markOfAnswers([text]), undefined)
  assert.equal(markOfAnswers([multi(5, 'bonus')]), undefined)
})
