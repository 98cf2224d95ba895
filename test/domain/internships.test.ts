import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { amendments } from '../../src/resources/career/amendments.ts'
import { internships } from '../../src/resources/career/internships.ts'
import { INTERNSHIP } from '../support/internships.ts'
import { type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let ada: Person
before(async () => {
  world = await rules()
  ada = await world.student('ada')
})
after(() => world.close())

const begin = (more: object = {}) => world.create('internships', { ...INTERNSHIP, user_id: ada.id, ...more })
const amend = (internship_id: number, kind: string, more: object = {}) =>
  world.create('amendments', { internship_id, kind, effective_date: '2026-05-01T00:00:00.000Z', ...more })
const facts = async (id: number) => {
  const { end_at, salary, currency, state, breach_at } = (await world.row(internships, id))!
  return [end_at.toISOString().slice(0, 10), salary, currency, state, breach_at?.toISOString().slice(0, 10)]
}
const refused = (message: string) => refusing({ end_at: [message] })

test('an internship ends after it begins, and nothing is done for it yet', async () => {
  await assert.rejects(begin({ end_at: '2026-01-31' }), refused('must be after start_at'))
  assert.deepEqual(await facts(await begin()), ['2026-07-31', 50000, 'eur', 'none', undefined])
})

test('an amendment belongs to the user whose internship it changes', async () => {
  const id = await amend(await begin(), 'other')
  assert.equal((await world.row(amendments, id))!.user_id, ada.id)
  await assert.rejects(amend(4242, 'other'), refusing({ internship_id: ['must exist'] }))
})

test('a prolongation ends the internship later, and a shortening earlier, after its begin', async () => {
  const id = await begin()
  for (const end_at of ['2026-07-31', '2026-07-01'])
    await assert.rejects(amend(id, 'prolongation', { end_at }), refused('must be after the end of the internship'))
  await amend(id, 'prolongation', { end_at: '2026-09-30' })
  assert.equal((await facts(id))[0], '2026-09-30')
  const late = refused('must be before the end of the internship')
  await assert.rejects(amend(id, 'shortening', { end_at: '2026-10-01' }), late)
  const early = refused('must be after the begin of the internship')
  await assert.rejects(amend(id, 'shortening', { end_at: '2026-02-01' }), early)
  await amend(id, 'shortening', { end_at: '2026-06-30' })
  assert.equal((await facts(id))[0], '2026-06-30')
})

test('a change of the pay is one where it says an amount and a currency that there are', async () => {
  const id = await begin()
  await amend(id, 'salary_change', { salary: '60000', currency: 'chf' })
  await amend(id, 'salary_change', { salary: 'a bit more', currency: 'shells' })
  assert.deepEqual((await facts(id)).slice(1, 3), [60000, 'chf'])
})

test('a breach ends it on its day, and any other amendment changes nothing', async () => {
  const id = await begin()
  const before = await facts(id)
  await amend(id, 'other', { end_at: '2027-01-01' })
  assert.deepEqual(await facts(id), before)
  await amend(id, 'breach')
  assert.deepEqual((await facts(id)).slice(3), ['broke', '2026-05-01'])
})
