import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled } from '../../src/domain/compilations.ts'

const MARKS = [100, 30, 50, 75, 75]

test('without a rule of the session the mean of its evaluations counts', () => {
  assert.deepEqual(compiled(MARKS), [330, 5])
  assert.deepEqual(compiled(MARKS, 'MeanMark'), [330, 5])
})

test('a rule of the session may take the best, the worst or the middle one', () => {
  assert.deepEqual(compiled(MARKS, 'BestMark'), [100, 1])
  assert.deepEqual(compiled(MARKS, 'WorstMark'), [30, 1])
  assert.deepEqual(compiled(MARKS, 'MedianMark'), [150, 2])
  assert.deepEqual(compiled([0, 100, 51, 30], 'MedianMark'), [81, 2])
})
