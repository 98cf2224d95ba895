import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freeze as applyFreeze } from '../../src/domain/freezes.ts'
import type { ApiError } from '../../src/errors.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
})
after(() => world.close())

/** A cadet whose black hole lies on the first of June. */
async function cadet(login: string): Promise<number> {
  const id = await world.student(login)
  const { body } = await world.make('/v2/cursus_users', {
    cursus_user: { user_id: id, cursus_id: world.cursus, begin_at: '2026-01-01', skip_begin_validation: 'true' },
  })
  await world.db.script(`update cursus_users set blackholed_at = '2026-06-01T09:42:00Z' where id = ${body.id}`)
  return id
}
const blackHole = async (login: string): Promise<string> =>
  (await world.get(`/v2/users/${login}/cursus_users`, world.root)).body[0].blackholed_at.slice(0, 10)
const isActive = async (login: string): Promise<boolean> =>
  (await world.get(`/v2/users/${login}`, world.root)).body['active?']
const freeze = (user_id: number, expected_end_date: string, more: object = {}) =>
  world.send('POST', '/v2/anti_grav_units_users', world.root, {
    anti_grav_units_user: { user_id, expected_end_date, ...more },
  })

test('a freeze begins today without a begin, closes the account, and moves the black hole by its days', async () => {
  const ada = await cadet('ada')
  const { status, body } = await freeze(ada, '2026-03-20', { reason: 'Travel' })
  assert.equal(status, 201)
  const row = body.anti_grav_units_user
  assert.deepEqual([row.begin_date, row.is_free, row.reason], ['2026-03-10', false, 'Travel'])
  assert.equal(await blackHole('ada'), '2026-06-11')
  assert.equal(await isActive('ada'), false)
  const close = await world.get(`/v2/closes/${row.close_id}`, world.root)
  assert.deepEqual([close.body.kind, close.body.end_at], ['agu', '2026-03-20T00:00:00.000Z'])
})

test('a freeze that is still to come closes nothing yet', async () => {
  const bob = await cadet('bob')
  await freeze(bob, '2026-05-01', { begin_date: '2026-04-01' })
  assert.deepEqual([await isActive('bob'), await blackHole('bob')], [true, '2026-07-01'])
  const active = await world.get('/v2/users/bob/anti_grav_units_users?filter[active]=true', world.root)
  assert.deepEqual(active.body, [])
})

test('a freeze that becomes longer moves the black hole farther', async () => {
  const eve = await cadet('eve')
  const { body } = await freeze(eve, '2026-03-20')
  const path = `/v2/anti_grav_units_users/${body.anti_grav_units_user.id}`
  const order = { anti_grav_units_user: { expected_end_date: '2026-03-30' } }
  assert.equal((await world.send('PATCH', path, world.root, order)).status, 204)
  assert.equal(await blackHole('eve'), '2026-06-21')
})

test('unfreeze ends the freeze today, takes the rest of its days back, and opens the account', async () => {
  const kim = await cadet('kim')
  await freeze(kim, '2026-03-20', { begin_date: '2026-03-06' })
  assert.deepEqual([await isActive('kim'), await blackHole('kim')], [false, '2026-06-15'])
  assert.equal((await world.send('POST', '/v2/users/kim/unfreeze', world.root)).status, 204)
  assert.deepEqual([await isActive('kim'), await blackHole('kim')], [true, '2026-06-05'])
})

test('a user has three freezes that do not overlap; free ones are not counted', async () => {
  const max = await cadet('max')
  for (const month of ['04', '05', '06'])
    assert.equal((await freeze(max, `2026-${month}-20`, { begin_date: `2026-${month}-01` })).status, 201)
  const fourth = await freeze(max, '2026-07-20', { begin_date: '2026-07-01' })
  assert.deepEqual([fourth.status, fourth.body], [422, { errors: { user_id: ['has taken 3 freezes already'] } }])
  assert.equal((await freeze(max, '2026-04-15', { begin_date: '2026-04-02', is_free: true })).status, 201)
  const zoe = await cadet('zoe')
  await freeze(zoe, '2026-04-20')
  const over = await freeze(zoe, '2026-05-01', { begin_date: '2026-04-10' })
  assert.deepEqual(over.body, { errors: { begin_date: ['overlaps another freeze'] } })
})

test('a freeze ends after it begins', async () => {
  const { status, body } = await freeze(await cadet('lou'), '2026-03-10')
  assert.deepEqual([status, body], [422, { errors: { expected_end_date: ['must be after begin_date'] } }])
})

test('ten freezes at once are three at most', async () => {
  const tim = await cadet('tim')
  const asked = Array.from({ length: 10 }, (_, i) =>
    freeze(tim, `2027-${10 + (i % 3)}-2${i % 10}`, {
      begin_date: `20${30 + i}-01-01`,
      expected_end_date: `20${30 + i}-01-11`,
    }),
  )
  const statuses = (await Promise.all(asked)).map((answer) => answer.status)
  assert.equal(statuses.filter((status) => status === 201).length, 3)
  assert.equal(await blackHole('tim'), '2026-07-01')
})

test('where the frozen days are limited, all freezes together keep to it', async () => {
  const pat = await cadet('pat')
  await freeze(pat, '2026-04-20', { begin_date: '2026-04-01' })
  const call = (expected_end_date: string, settings: { freezeDays: number }) =>
    world.db.transaction((tx) => {
      const input = { user_id: pat, begin_date: '2026-05-01', expected_end_date }
      const none = () => Promise.reject(new Error('not written'))
      const actor = { applicationId: 1, roles: [], scopes: [], staff: true } as never
      const call = {
        tx,
        input,
        actor,
        now: NOW,
        settings,
        id: 0,
        parents: {},
        change: none,
        insert: none,
        seal: String,
      }
      return applyFreeze(call)
    })
  await assert.rejects(call('2026-05-13', { freezeDays: 30 }), (error: ApiError) => {
    assert.deepEqual(error.body, { errors: { expected_end_date: ['leads to more than 30 frozen days'] } })
    return true
  })
  await assert.rejects(call('2026-05-12', { freezeDays: 30 }), /not written/)
  await assert.rejects(call('2027-05-12', { freezeDays: 0 }), /not written/)
})
