/** A private application is known to its owner alone, by whatever way one asks. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

const DIARY = 901
const CLOCK = 902
let world: Scene
let ada: string
let eve: string
let plain: string
before(async () => {
  world = await scene()
  const [owner] = [await world.student('ada'), await world.student('eve')]
  await world.db.script(`insert into apps (id, name, uid, secret_digest, secret_valid_until, public, owner_id) values
    (${DIARY}, 'Diary', 'diary', 'x', '2027-01-01', false, ${owner}), (${CLOCK}, 'Clock', 'clock', 'y', '2027-01-01', true, ${owner})`)
  const { id } = (await world.make('/v2/roles', { role: { name: 'Beta', description: 'Tries things' } })).body
  for (const [row, entity_id] of [DIARY, CLOCK].entries())
    await world.db.script(
      `insert into roles_entities (id, role_id, entity_id, expires_at) values (${901 + row}, ${id}, ${entity_id}, '2026-04-01')`,
    )
  ada = await world.token({ login: 'ada' })
  eve = await world.token({ login: 'eve' })
  plain = await world.token()
})
after(() => world.close())

const names = async (path: string, token: string) =>
  (await world.get(path, token)).body.map(
    (row: { name?: string; entity?: { name: string } }) => row.name ?? row.entity!.name,
  )
const status = async (path: string, token: string) => (await world.get(path, token)).status

test('the list of applications has the public ones, and for their owner the others, too', async () => {
  for (const path of ['/v2/apps', '/v2/users/ada/apps', '/v2/apps?user_id=ada']) {
    assert.deepEqual(await names(path, eve), ['Clock'], path)
    assert.deepEqual(await names(path, ada), ['Clock', 'Diary'], path)
  }
  assert.deepEqual([await status(`/v2/apps/${DIARY}`, eve), await status(`/v2/apps/${DIARY}`, ada)], [404, 200])
  assert.deepEqual(await names('/v2/apps?filter[uid]=diary', plain), [], 'nor is one found by what it is called with')
  const [row] = (await world.get('/v2/apps', plain)).text.match(/"owner":\{[^}]*\}/) ?? []
  assert.match(row!, /^"owner":\{"id":\d+,"login":"ada","url":"http:\/\/intra\.test\/v2\/users\/ada"\}$/)
})

test('roles tell of the applications that one may know, and of all to those who give roles', async () => {
  for (const path of ['/v2/roles_entities?filter[entity_id]=901,902', `/v2/roles_entities?range[entity_id]=901,902`]) {
    assert.deepEqual(await names(path, eve), ['Clock'], path)
    assert.deepEqual(await names(path, ada), ['Clock', 'Diary'], path)
    assert.deepEqual(await names(path, await world.token({ roles: ['Advanced staff'] })), ['Clock', 'Diary'], path)
  }
  const answers = [await status('/v2/roles_entities/901', plain), await status('/v2/roles_entities/901', ada)]
  assert.deepEqual([...answers, await status('/v2/roles_entities/902', plain)], [404, 200, 200])
  const counted = async (token: string) =>
    (await world.get('/v2/roles_entities/graph/on/expires_at/by/day', token)).body['2026-04-01']
  assert.deepEqual([await counted(plain), await counted(ada)], [1, 2])
})
