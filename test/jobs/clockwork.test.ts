/** Jobs may run late, twice and on two machines at once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'drizzle-orm'
import { eachRow } from '../../src/domain/batch.ts'
import { due, type Job } from '../../src/jobs/job.ts'
import { testClockwork } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let staff: number
before(async () => {
  world = await scene()
  staff = await world.student('staffer')
})
after(() => world.close())

const rows = async (text: string) => (await world.db.read({ text, values: [] })).flat()

test('two servers that find the same things due do each of them once', async () => {
  const [count] = await rows(`with made as (insert into users (login, email, first_name, last_name, kind)
      select 'due' || n, 'due' || n || '@example.org', 'Jo', 'Due', 'external' from generate_series(1, 60) as n returning id),
    closed as (insert into closes (user_id, closer_id, reason, kind, end_at)
      select id, ${staff}, 'Food', 'other', '2026-03-10T11:00:00Z' from made returning id),
    studies as (insert into cursus_users (user_id, cursus_id, begin_at, blackholed_at)
      select id, ${world.cursus}, '2026-01-01', '2026-03-09' from made returning id)
    select count(*)::int from studies`)
  assert.equal(count, 60)
  await world.db.script(`update users set active = false where login like 'due%'`)
  const servers = [world.clockwork, testClockwork(world.db, world.clock), testClockwork(world.db, world.clock)]
  await Promise.all(servers.map((server) => server.runDue()))
  const kinds =
    await rows(`select c.kind || ' ' || c.state || ' ' || count(*) from closes as c join users as u on u.id = c.user_id
    where u.login like 'due%' group by c.kind, c.state order by 1`)
  assert.deepEqual(kinds, ['black_hole close 60', 'other unclose 60'])
  const told = await rows(
    `select count(*)::int from outbox where model = 'closes' and event = 'create' group by record_id having count(*) > 1`,
  )
  assert.deepEqual(told, [])
  assert.equal(await servers[1]!.runDue(), 0)
})

test('a job that another server is at is left to it, unless somebody waits for the result', async () => {
  let running = 0
  let most = 0
  let left = 3
  const slow = due('slow', async (tx) => {
    running++
    most = Math.max(most, running)
    await tx.execute(sql`select 1`)
    await new Promise((resume) => setTimeout(resume, 50))
    running--
    return left-- > 0 ? 1 : 0
  })
  const servers = [testClockwork(world.db, world.clock, [slow]), testClockwork(world.db, world.clock, [slow])]
  const done = await Promise.all(servers.map((server) => server.runDue()))
  assert.equal(done[0]! + done[1]!, 3)
  assert.equal(most, 1)
})

test('a job that fails keeps the others from nothing, and is counted', async () => {
  const log: string[] = []
  const bad: Job = { name: 'bad', run: () => Promise.reject(new Error('no')) }
  const good: Job = { name: 'good', run: async () => (log.push('good') < 2 ? 1 : 0) }
  const clockwork = testClockwork(world.db, world.clock, [bad, good])
  assert.equal(await clockwork.runDue(), 1)
  const metrics = await clockwork.metrics.metrics()
  assert.match(metrics, /job_failures_total\{job="bad"\} 2/)
  assert.match(metrics, /job_rows_total\{job="good"\} 1/)
  assert.match((await world.get('/metrics')).text, /job_duration_seconds_count\{job="lift_closes"\}/)
})

test('a row that cannot be done keeps the other rows from nothing', async () => {
  const done = await world.db.transaction((tx) =>
    eachRow(tx, ['a', 'b', 'c'], async (inner, word) => {
      await inner.execute(sql`insert into cursus (name, slug, kind) values (${word}, ${word}, 'main')`)
      if (word === 'b') await inner.execute(sql`select 1 / 0`)
    }),
  )
  assert.equal(done, 2)
  assert.deepEqual(await rows(`select name from cursus where name in ('a', 'b', 'c') order by 1`), ['a', 'c'])
})

test('a server looks by itself, soon after a write and at each interval, and stops when it is told to', async () => {
  const looks: string[] = []
  const job = (name: string, promptAfter?: 'outbox'): Job => ({
    ...{ name, promptAfter },
    run: async () => looks.push(name) * 0,
  })
  const clockwork = testClockwork(world.db, world.clock, [job('soon', 'outbox'), job('later')])
  clockwork.start()
  await new Promise((resume) => setTimeout(resume, 50))
  assert.deepEqual(looks.splice(0), ['soon', 'later'])
  await world.student('someone')
  await new Promise((resume) => setTimeout(resume, 500))
  assert.ok(looks.includes('soon') && !looks.includes('later'), looks.join())
  await clockwork.stop()
  looks.length = 0
  await world.student('somebody')
  await new Promise((resume) => setTimeout(resume, 500))
  assert.deepEqual(looks, [])
})

test('what happened is kept for some weeks', async () => {
  await world.db.script(
    `update outbox set created_at = '2025-11-01' where id in (select id from outbox order by id limit 5)`,
  )
  await world.clockwork.runDue()
  assert.deepEqual(await rows(`select id from outbox where created_at < '2025-12-10'`), [])
  assert.notDeepEqual(await rows('select id from outbox limit 1'), [])
})
