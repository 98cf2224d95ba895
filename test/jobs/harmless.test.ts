/** Every job of the list may run twice, late, and on several machines at once: what it does is done once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pino from 'pino'
import type { Job } from '../../src/jobs/job.ts'
import { JOBS } from '../../src/jobs/list.ts'
import { JOB_SETTINGS } from '../support/app.ts'
import { TEST_KEY } from '../support/keys.ts'
import { NOW } from '../support/rules.ts'
import { type Stage, stage } from './due.ts'

const THINGS = 3
/** Weeks after what is due. */
const LATE = new Date('2026-03-30T12:00:00Z')

let scene: Stage
let names: string[]
before(async () => {
  scene = await stage()
  const tables = `select table_name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
  names = (await scene.world.rows(tables)).flat() as string[]
})
after(() => scene.close())

/** A machine that does the job until there is nothing left to do; answers for how many things. */
async function machine(job: Job, now = NOW): Promise<number> {
  const { world, send } = scene
  const signal = new AbortController().signal
  const facts = { key: TEST_KEY, settings: JOB_SETTINGS, log: pino({ level: 'silent' }), send, signal }
  let sum = 0
  for (;;) {
    const done = await job.run({ ...facts, db: world.db, now, patient: true })
    if (done === 0) return sum
    sum += done
  }
}
const inEach = (what: (table: string) => string) =>
  scene.world.rows(names.map((name) => `select '${name}', ${what(`"${name}"`)}`).join(' union all '))
/** How many rows each table has. */
const counts = async () =>
  new Map((await inEach((table) => `(select count(*)::int from ${table})`)) as [string, number][])
/** What stands in each table. */
const contents = () =>
  inEach((table) => `(select md5(string_agg(md5(t::text), '' order by md5(t::text))) from ${table} as t)`)

/** What the work changed: rows more or fewer by table, and what left the house. */
async function changedBy(work: () => Promise<unknown>) {
  const { letters, told } = scene
  const [before, mails, posts] = [await counts(), letters.length, told.length]
  await work()
  const rows = [...(await counts())].map(([name, count]) => [name, count - before.get(name)!] as const)
  const changed = Object.fromEntries(rows.filter(([, more]) => more !== 0))
  return { ...changed, letters: letters.length - mails, told: told.length - posts }
}

test('each job of the list is made to have something to do', () => {
  assert.deepEqual(Object.keys(scene.due).sort(), JOBS.map(({ name }) => name).sort())
})

for (const job of JOBS)
  test(`${job.name} does once what is due, on time, again, on three machines at once, and late`, async () => {
    const { make, late = THINGS } = scene.due[job.name]!
    await machine(job)
    await make(THINGS)
    const once = await changedBy(async () => assert.equal(await machine(job), THINGS, 'each thing is done'))
    const left = await contents()
    assert.equal(await machine(job), 0, 'and not again')
    assert.deepEqual(await contents(), left)

    await make(THINGS)
    const atOnce = await changedBy(async () => {
      const done = await Promise.all([machine(job), machine(job), machine(job)])
      assert.equal(
        done.reduce((a, b) => a + b),
        THINGS,
        'by one machine each',
      )
    })
    assert.deepEqual(atOnce, once)

    await machine(job, LATE)
    await make(THINGS)
    const afterwards = await changedBy(async () => assert.equal(await machine(job, LATE), late, 'also weeks later'))
    if (late === THINGS) assert.deepEqual(afterwards, once)
    assert.equal(await machine(job, LATE), 0)
  })
