/** The small rules of the community: dashes, flashes, announcements, reports, achievements. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
})
after(() => world.close())

test('a dash is planned ahead, and ends so many minutes after it begins', async () => {
  await world.db.script(`insert into skills (id, name, slug) values (1, 'Unix', 'unix')`)
  const dash = (begin_at: string) => ({
    dash: {
      ...{ name: 'Sort it', description: 'Fast', nbr_xp: '20', duration: '20', begin_at },
      ...{ campus_id: world.paris, cursus_id: world.cursus, skill_id: 1 },
    },
  })
  const late = await world.send('POST', '/v2/dashes', world.root, dash('2026-03-10 11:00:00 UTC'))
  assert.deepEqual(late.body, { errors: { begin_at: ['must be in the future'] } })
  const { body } = await world.make('/v2/dashes', dash('2026-03-11 11:00:00 UTC'))
  assert.deepEqual([body.slug, body.nbr_xp, body.end_at], ['sort-it', '20', '2026-03-11T11:20:00.000Z'])
})

test('a flash is shown as long as it says, unless an end is given', async () => {
  const flash = { title: 'Almost the end!', content: 'One of us leaves', identifier: 'the_end', duration: 90 }
  const { id } = (await world.make('/v2/flashes', { flash })).body
  const own = await world.make('/v2/flash_users', { flash_user: { flash_id: id, user_id: ada } })
  assert.deepEqual([own.body.end_at.slice(0, 16), own.body.seen], ['2026-03-10T13:30', false])
  const asked = { user_id: ada, end_at: '2026-03-10T18:40:57.031Z' }
  const given = await world.make(`/v2/flashes/${id}/flash_users`, { flash_user: asked })
  assert.equal(given.body.end_at, asked.end_at)
})

test('an announcement below a cursus is for that cursus', async () => {
  const announcement = { author: 'The staff', title: 'News', text: 'Read on', expire_at: '2026-04-01' }
  const { id } = (await world.make(`/v2/cursus/${world.cursus}/announcements`, { announcement })).body
  const rows = await world.db.read({
    text: `select cursus_id from announcements_cursus where announcement_id = ${id}`,
    values: [],
  })
  assert.deepEqual(rows, [[world.cursus]])
})

test('the godfather writes a report, so many days after the patronage began', async () => {
  await world.db.script(`insert into reports (id, name, slug, delay_days) values (1, 'Final Debriefing', 'final', 210)`)
  const godfather = await world.student('bob')
  const patronage = { user_id: ada, godfather_id: godfather }
  const { id } = (await world.make('/v2/patronages', { patronage })).body
  const answers_attributes = [{ question_id: 1, value: 4, answer: 'Well' }]
  const report = { patronage_id: id, report_id: 1, answers_attributes }
  const { body } = await world.make('/v2/patronages_reports', { patronages_report: report })
  assert.deepEqual([body.user.login, body.begin_at.slice(0, 16)], ['bob', '2026-10-06T12:00'])
  assert.deepEqual(
    body.answers.map((answer: { question_id: number; value: number }) => [answer.question_id, answer.value]),
    [[1, 4]],
  )
})

test('a hidden achievement is seen by the staff, and by those who reached it', async () => {
  const achievement = { name: 'Night owl', internal_name: 'owl', kind: 'social', tier: 'none', description: 'Awake' }
  const { id } = (await world.make('/v2/achievements', { achievement })).body
  const sees = async (token: string) => (await world.get(`/v2/achievements/${id}`, token)).status
  const [plain, person] = [await world.token(), await world.token({ login: 'ada' })]
  assert.deepEqual([await sees(plain), await sees(person), await sees(world.root)], [404, 404, 200])
  const next = { ...achievement, internal_name: 'owl-2', description: 'Wide awake', visible: true, parent_id: id }
  const step = (await world.make('/v2/achievements', { achievement: next })).body.id
  const last = { ...achievement, internal_name: 'owl-3', name: 'Bat', parent_id: step }
  await world.make('/v2/achievements', { achievement: last })
  const tells = async (token: string) => {
    const { parent, achievements } = (await world.get(`/v2/achievements/${step}`, token)).body
    return [parent?.id ?? null, achievements]
  }
  assert.deepEqual(await tells(plain), [null, []], 'nor do its neighbours tell of it')
  assert.deepEqual(await tells(world.root), [id, ['Bat']])
  await world.make('/v2/achievements_users', { achievements_user: { achievement_id: id, user_id: ada } })
  assert.deepEqual([await sees(plain), await sees(person)], [404, 200])
  assert.deepEqual(await tells(person), [id, []])
})
