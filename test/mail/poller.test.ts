import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startPoller } from '../../src/mail/poller.ts'

const onError = () => {}

test('work is done at once, again when there is something to do, and never twice at a time', async () => {
  let [turns, running, most] = [0, 0, 0]
  const work = async () => {
    turns++
    most = Math.max(most, ++running)
    await pause(20)
    running--
  }
  const poller = startPoller({ work, every: 60_000, onError })
  await pause(5)
  for (let i = 0; i < 50; i++) poller.poke()
  await pause(100)
  assert.deepEqual([turns, most], [2, 1])
  poller.poke()
  await pause(50)
  assert.equal(turns, 3)
  await poller.stop()
})

test('work is done every so often, whatever became of it', async () => {
  const errors: unknown[] = []
  const work = async () => {
    throw new Error('no')
  }
  const poller = startPoller({ work, every: 5, onError: (error) => void errors.push(error) })
  await pause(100)
  await poller.stop()
  assert.ok(errors.length > 2)
})

test('the end waits for the turn that runs, and nothing begins after it', async () => {
  let [turns, done, told] = [0, false, false]
  const work = async (isStopping: () => boolean) => {
    turns++
    await pause(50)
    told = isStopping()
    done = true
  }
  const poller = startPoller({ work, every: 1, onError })
  await pause(10)
  poller.poke()
  await poller.stop()
  poller.poke()
  await pause(30)
  assert.deepEqual([turns, done, told], [1, true, true])
})
