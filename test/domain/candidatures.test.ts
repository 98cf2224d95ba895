import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { userCandidatures } from '../../src/resources/people/user_candidatures.ts'
import { type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

test('a user has one candidature', async () => {
  const { id: user_id } = await world.student()
  const apply = () => world.create('user_candidatures', { user_id, birth_date: '2001-02-03' })
  await apply()
  await assert.rejects(apply(), refusing({ user_id: ['has already been taken'] }))
})

test('applicants are at least 13 and at most 99 years old, from their birthday on', async () => {
  const { id: user_id } = await world.student()
  const young = refusing({ birth_date: ['must be at least 13 years ago'] })
  const old = refusing({ birth_date: ['must be at most 99 years ago'] })
  const apply = (birth_date: string) => world.create('user_candidatures', { user_id, birth_date })
  await assert.rejects(apply('2013-03-11'), young)
  await assert.rejects(apply('1927-03-09'), old)
  const id = await apply('2013-03-10')
  const change = (birth_date: string | null) => world.change('user_candidatures', id, { birth_date })
  await change('1927-03-10')
  await assert.rejects(change('2013-03-11'), young)
  await assert.rejects(change('1927-03-09'), old)
  assert.equal((await world.row(userCandidatures, id))!.birth_date, '1927-03-10')
})
