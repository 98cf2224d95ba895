/**
 * What must hold for the rows holds after every step of any sequence of legal and illegal actions; a refused action
 * changes nothing, and none is answered with an error of the server. `INVARIANTS_RUNS` sequences (3 without it) of
 * `INVARIANTS_STEPS` steps (200); what failed is run again with `INVARIANTS_SEED`.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brokenRows } from '../support/doctor.ts'
import { LIFE } from './life.ts'
import type { Actions, Picks } from './picks.ts'
import { RIVALRY } from './rivalry.ts'
import { type Outcome, type School, school } from './school.ts'
import { WORK } from './work.ts'

const { INVARIANTS_RUNS: runs = '3', INVARIANTS_STEPS: steps = '200', INVARIANTS_SEED: seed } = process.env

const ACTIONS: Actions = { ...LIFE, ...RIVALRY, ...WORK }
/** So often as the others: what stories are made of, and time, without which nothing begins or ends. */
const OFTEN: Readonly<Record<string, number>> = {
  ...{ wait: 8, register: 5, invite: 4, accept: 6, lock: 4, submit: 5, retry: 3 },
  ...{ offer: 3, book: 10, fill: 10, cancel: 4, truant: 4 },
  ...{ subscribe: 3, unsubscribe: 2, buy: 2, settleClose: 2 },
}

interface Step extends Picks {
  name: string
}
const weighted = Object.keys(ACTIONS).map((name) => ({
  arbitrary: fc.constant(name),
  weight: OFTEN[name] ?? 1,
}))
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof(...weighted),
  by: fc.nat(47),
  one: fc.nat(419),
  two: fc.nat(419),
  number: fc.nat(60),
})

/** Does one step, and says what is wrong afterwards. */
async function take({ name, ...picks }: Step, place: School): Promise<[Outcome | undefined, string[]]> {
  const before = await place.digest()
  const outcome = await ACTIONS[name]!(place, picks)
  if (!outcome) return [undefined, []]
  const wrong = await brokenRows(place.db, place.clock.now())
  if (outcome.status >= 500) wrong.push(`an error of the server: ${outcome.text}`)
  if (outcome.status >= 400 && (await place.digest()) !== before) wrong.push('a refused action changed something')
  return [outcome, wrong]
}

test('every rule holds after whatever anybody does', async () => {
  const told = new Map<string, [number, number]>()
  const sequence = fc.array(step, { minLength: Number(steps), maxLength: Number(steps), size: 'max' })
  const holds = async (list: Step[]) => {
    const place = await school()
    const done: string[] = []
    try {
      for (const one of list) {
        const [outcome, wrong] = await take(one, place)
        if (!outcome) continue
        done.push(
          `${place.clock.now().toISOString()} ${JSON.stringify(one)} ${outcome.status} ${outcome.text.slice(0, 120)}`,
        )
        const counts = told.get(one.name) ?? [0, 0]
        counts[outcome.status < 400 ? 0 : 1]++
        told.set(one.name, counts)
        assert.deepEqual(wrong, [], `after\n${done.slice(-40).join('\n')}`)
      }
    } finally {
      await place.close()
    }
  }
  const given = seed === undefined ? {} : { seed: Number(seed) }
  // A sequence takes seconds, and a shorter one that fails too would be looked for with hundreds.
  await fc.assert(fc.asyncProperty(sequence, holds), { ...given, numRuns: Number(runs), endOnFailure: true })
  for (const [name, [well, refused]] of [...told].sort()) console.log(`${name}: ${well} done, ${refused} refused`)
})
