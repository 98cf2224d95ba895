/** What happens is recorded in the transaction that does it: which record, what, when, and who did it. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { endSeasons } from '../../src/domain/seasons.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { due } from '../../src/jobs/job.ts'
import { testClockwork } from '../support/app.ts'
import { type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())
beforeEach(() => world.db.script('delete from outbox'))

/** What was recorded, as `model event id application user`. */
const recorded = async () =>
  (
    await world.rows('select model, event, record_id, application_id, user_id from outbox order by model, event, id')
  ).map((row) => row.join(' '))
const facts = async (model: string) => world.value('select facts from outbox where model = $1', model)

test('every resource is recorded when a row is made, changed and deleted, whoever writes', async () => {
  const { resources } = await loadRegistry()
  const triggers = await world.rows(
    `select distinct event_object_table, event_manipulation from information_schema.triggers
      where trigger_name like 'record\\_%'`,
  )
  const known = new Set(triggers.map((row) => row.join(' ')))
  const tables = [...resources.values()].map(({ name }) => name)
  assert.ok(tables.length > 90)
  const missing = tables.flatMap((name) =>
    ['INSERT', 'UPDATE', 'DELETE'].map((event) => `${name} ${event}`).filter((one) => !known.has(one)),
  )
  assert.deepEqual(missing, [])
})

test('all that a rule writes is recorded as done by whom it was done for', async () => {
  const [ada, eve] = await world.students(2)
  const staff = { ...world.staff, applicationId: 7, userId: eve.id }
  await world.db.script('delete from outbox')
  const close = { user_id: ada.id, closer_id: eve.id, kind: 'other', reason: 'Food' }
  const id = await world.create('closes', close, staff)
  assert.deepEqual(await recorded(), [`closes create ${id} 7 ${eve.id}`, `users update ${ada.id} 7 ${eve.id}`])
})

test('what is refused leaves no record, whatever was written before', async () => {
  const ada = await world.student()
  await world.db.script(`insert into blocs (id, campus_id, cursus_id) overriding system value
      values (1, ${world.paris}, ${world.cursus});
    insert into coalitions (id, bloc_id, name, slug) overriding system value values (1, 1, 'Red', 'red'), (2, 1, 'Blue', 'blue')`)
  const join = (coalition_id: number) => world.create('coalitions_users', { user_id: ada.id, coalition_id })
  await join(1)
  await world.db.script('delete from outbox')
  await assert.rejects(join(2), refusing({ user_id: ['has already been taken'] }))
  assert.deepEqual(await recorded(), [])
})

test('a record that changes twice in one transaction is recorded once, from the first to the last', async () => {
  const id = await world.create('tags', { name: 'Legend' })
  await world.db.script('delete from outbox')
  await world.run(async (tx) => {
    for (const name of ['Tale', 'Myth']) await tx.execute(`update tags set name = '${name}' where id = ${id}`)
  })
  assert.equal((await recorded()).length, 1)
  const { old, new: now } = await facts('tags')
  assert.deepEqual([old.name, now.name], ['Legend', 'Myth'])
})

test('what is deleted is recorded with what it was, and no credential ever is', async () => {
  const id = await world.create('endpoints', { url: 'https://campus.test/users', secret: 'hush' })
  await world.change('endpoints', id, { description: 'Users' })
  await world.remove('endpoints', id)
  assert.deepEqual(
    (await recorded()).map((line) => line.split(' ')[1]),
    ['create', 'destroy', 'update'],
  )
  const all = await world.rows('select facts::text from outbox')
  assert.doesNotMatch(JSON.stringify(all), /hush|secret|sealed/)
  assert.match(JSON.stringify(all), /campus\.test/)
})

test('what the clock does is recorded as nobody\u2019s, with the rule\u2019s own word', async () => {
  const season = `insert into bloc_deadlines (bloc_id, begin_at, end_at) values (1, '2026-01-01', '2026-02-01') returning id`
  const id = await world.value(season)
  await world.db.script('delete from outbox')
  const machine = testClockwork(world.db, world.clock, [due('end_seasons', endSeasons)])
  assert.equal(await machine.runDue(), 1)
  assert.deepEqual(await recorded(), [`bloc_deadlines end ${id}  `, `bloc_deadlines update ${id}  `])
  const at = await world.value(`select min(created_at) from outbox`)
  assert.equal(new Date(at).toISOString().slice(0, 16), world.clock.now().toISOString().slice(0, 16))
})
