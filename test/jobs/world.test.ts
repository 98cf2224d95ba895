/** The sample world is one in which the clockwork was always wound. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkRows } from '../../src/doctor/rows.ts'
import { checkSchema } from '../../src/doctor/schema.ts'
import { type TestApp, testApp } from '../support/app.ts'
import { demoWorld, TODAY } from '../support/world.ts'

let app: TestApp
before(async () => {
  app = await testApp(await demoWorld(), TODAY)
})
after(() => app.close())

const rows = async (text: string) => (await app.db.read({ text, values: [] })).flat()

test('nothing but its future is due in a fresh world', async () => {
  const [closes] = await rows(`select count(*)::int from closes`)
  const users = () => rows(`select id from users where active order by id`)
  const active = await users()
  // Applications are registered, as anywhere.
  await app.db.script('delete from outbox')
  await app.clockwork.runDue()
  assert.deepEqual(await rows(`select model || ' ' || event || ' ' || count(*) from outbox group by model, event`), [])
  assert.deepEqual([await rows(`select count(*)::int from closes`), await users()], [[closes], active])
})

test('a year later the doctor has no complaint', async () => {
  app.clock.set(new Date(TODAY.getTime() + 365 * 86_400_000))
  assert.ok((await app.clockwork.runDue()) > 0)
  assert.deepEqual(await checkSchema(app.db, app.registry.tables), [])
  const closed = (await checkRows(app.db, app.registry.tables)).filter(({ what }) => /close|black hole/.test(what))
  assert.deepEqual(closed, [])
})
