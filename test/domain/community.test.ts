/** The small rules of the community: dashes, flashes, announcements, patronages. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dashes } from '../../src/resources/community/dashes.ts'
import { flashUsers } from '../../src/resources/community/flash_users.ts'
import { patronages } from '../../src/resources/community/patronages.ts'
import { patronagesReports } from '../../src/resources/community/patronages_reports.ts'
import { NOW, type Person, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
  ;[ada, bob] = await world.students(2)
  await world.db.script(`insert into skills (id, name, slug) overriding system value values (1, 'Unix', 'unix');
    insert into reports (id, name, slug, delay_days) overriding system value values (1, 'Final Debriefing', 'final', 210)`)
})
after(() => world.close())

/** A time so many minutes from now, give or take the seconds of the test. */
const inMinutes = (time: Date | null, minutes: number) =>
  Math.abs(time!.getTime() - NOW.getTime() - minutes * 60_000) < 60_000

test('a dash is planned ahead, and stays ahead', async () => {
  const dash = (begin_at: string) =>
    world.create('dashes', {
      ...{ name: 'Sort it', description: 'Fast', nbr_xp: '20', duration: '20', begin_at },
      ...{ campus_id: world.paris, cursus_id: world.cursus, skill_id: 1 },
    })
  const past = refusing({ begin_at: ['must be in the future'] })
  await assert.rejects(dash('2026-03-10 11:00:00 UTC'), past)
  const id = await dash('2026-03-11 11:00:00 UTC')
  assert.deepEqual((await world.row(dashes, id))!.begin_at, new Date('2026-03-11T11:00:00Z'))
  await assert.rejects(world.change('dashes', id, { begin_at: '2026-03-09T11:00:00Z' }), past)
  await world.change('dashes', id, { description: 'Faster' })
})

const flash = (more: object = {}) =>
  world.create('flashes', { title: 'Almost', content: 'One of us leaves', identifier: 'end', duration: 90, ...more })

test('a flash is shown so many minutes, and is unseen at first', async () => {
  const id = await world.create('flash_users', { flash_id: await flash(), user_id: ada.id })
  const { end_at, seen } = (await world.row(flashUsers, id))!
  assert.ok(inMinutes(end_at, 90))
  assert.equal(seen, false)
})

test('a flash with an end of its own is shown until then', async () => {
  const end_at = '2026-03-10T18:40:57.031Z'
  const id = await world.create('flash_users', { flash_id: await flash(), user_id: ada.id, end_at })
  assert.deepEqual((await world.row(flashUsers, id))!.end_at, new Date(end_at))
})

test('an announcement is for the cursus below which it is made, and for those that it names', async () => {
  const news = { author: 'The staff', title: 'News', text: 'Read on', expire_at: '2026-04-01' }
  const below = { cursus_id: world.cursus }
  const other = await world.create('cursus', { name: 'C Piscine' })
  const id = await world.create('announcements', { ...news, cursus_ids: [other] }, world.staff, below)
  const heard = 'select cursus_id from announcements_cursus where announcement_id = $1 order by 1'
  assert.deepEqual(await world.rows(heard, id), [[world.cursus], [other]])
})

const report = (patronage_id: number, more: object = {}) =>
  world.create('patronages_reports', { patronage_id, report_id: 1, ...more })
const reported = async (id: number) => (await world.row(patronagesReports, id))!
const patronage = () => world.create('patronages', { user_id: ada.id, godfather_id: bob.id })

test('a patronage goes on until the staff say otherwise', async () => {
  const id = await patronage()
  assert.equal((await world.row(patronages, id))!.ongoing, true)
  await world.change('patronages', id, { ongoing: false })
  assert.equal((await world.row(patronages, id))!.ongoing, false)
})

test('the godfather writes a report, so many days after the patronage began', async () => {
  const { user_id, begin_at } = await reported(await report(await patronage()))
  assert.equal(user_id, bob.id)
  assert.ok(inMinutes(begin_at, 210 * 24 * 60))
})

test('a report that names its author and its time is theirs, then', async () => {
  const given = { user_id: ada.id, begin_at: '2026-05-01T10:00:00Z' }
  const { user_id, begin_at } = await reported(await report(await patronage(), given))
  assert.deepEqual([user_id, begin_at], [ada.id, new Date(given.begin_at)])
})

test('a report keeps its answers, one a question', async () => {
  const answers_attributes = [{ question_id: 1, value: 4, answer: 'Well' }]
  const id = await report(await patronage(), { answers_attributes })
  const kept = 'select question_id, value, answer from patronages_answers where patronages_report_id = $1'
  assert.deepEqual(await world.rows(kept, id), [[1, 4, 'Well']])
})
