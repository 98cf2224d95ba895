import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import type { Database } from '../../src/db/database.ts'
import { Usage } from '../../src/http/usage.ts'
import { apps } from '../../src/resources/platform/apps.ts'
import { copied, openPortal } from './portal-stage.ts'

const { app, call, create, db, hire, pass, register, signedIn, token } = await openPortal()
await hire('norminet')
const clock = app.clock

test('the page of an application shows its limits and what it used this hour and today', async () => {
  const person = await signedIn('norminet')
  const address = (await create(person)).location!
  const page = await person.get(address)
  assert.match(page.words, /2 requests a second, 1,200 an hour.*0 of 1,200 requests/)
  const held = await token(copied(page, 'uid')!, copied(page, 'secret')!)
  const statuses: number[] = []
  // The third within a second is refused; on a slow machine three may take longer.
  while (!statuses.includes(429)) statuses.push(...(await Promise.all([call(held), call(held), call(held)])))
  const [passed, refused] = [200, 429].map((one) => statuses.filter((status) => status === one).length)
  assert.equal(passed! + refused!, statuses.length)
  assert.ok(
    (await person.get(address)).words.includes(
      `${passed} of 1,200 requests ${refused} refused for a limit Today ${passed} requests ${refused} refused`,
    ),
  )
  pass(3600)
  await new Promise((resume) => setTimeout(resume, 1100))
  assert.equal(await call(held), 200)
  assert.ok((await person.get(address)).words.includes(`This hour 1 of 1,200 requests Today ${passed! + 1} requests`))
  pass(86_400)
  assert.match((await person.get(address)).words, /This hour 0 of 1,200 requests Today 0 requests/)
})

test('what several processes count adds up, however often and at once they write', async () => {
  const { id } = await register()
  const processes = Array.from({ length: 4 }, () => new Usage(db, clock))
  await Promise.all(
    processes.map(async (usage) => {
      for (let i = 0; i < 10; i++) {
        usage.count(id, i % 5 === 0)
        usage.count(id, false)
        await Promise.all([usage.flush(), usage.flush()])
      }
    }),
  )
  assert.deepEqual((await processes[0]!.of(id)).today, { requests: 72, refused: 8 })
})

test('days are told apart, and the oldest are forgotten', async () => {
  const { id } = await register()
  const usage = new Usage(db, clock)
  for (const days of [0, 1, 12, 80]) {
    pass(days * 86_400)
    usage.count(id, false)
    await usage.flush()
  }
  const { days } = await usage.of(id)
  assert.deepEqual([days.length, days.at(-1)!.requests, days.reduce((sum, one) => sum + one.requests, 0)], [14, 1, 1])
  const [row] = await db.read({
    text: 'select count(*)::integer from app_usages where application_id = $1',
    values: [id],
  })
  assert.equal(row![0], 2, 'the first two are older than 90 days')
})

test('counts wait for a database that is away, and forget applications that are gone', async () => {
  const [kept, gone] = [await register(), await register()]
  let away = true
  const database: Database = {
    ...db,
    transaction: (work) => (away ? Promise.reject(new Error('away')) : db.transaction(work)),
  }
  const usage = new Usage(database, clock)
  for (const { id } of [kept, gone, kept]) usage.count(id, false)
  await assert.rejects(usage.flush(), /away/)
  usage.count(kept.id, false)
  await db.transaction((tx) => tx.delete(apps).where(eq(apps.id, gone.id)))
  away = false
  assert.equal((await usage.of(kept.id)).hour.requests, 3)
  assert.equal((await usage.of(gone.id)).hour.requests, 0)
})
