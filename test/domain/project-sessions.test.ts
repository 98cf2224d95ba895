import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { refusing, rules } from '../support/rules.ts'

const world = await rules()
after(() => world.close())

const everybodys = (projectId: number) =>
  world.rows(
    `select minimum_mark, max_people, is_subscriptable from project_sessions
      where project_id = $1 and campus_id is null order by id`,
    projectId,
  )

test('what is sent for a project itself makes the session that is everybody\u2019s', async () => {
  const id = await world.create('projects', { name: 'Sole', repository: 'sole', minimum_mark: 50, max_people: 9 })
  assert.deepEqual(await everybodys(id), [[50, 9, true]])
  await world.change('projects', id, { is_subscriptable: false, minimum_mark: 60 })
  assert.deepEqual(await everybodys(id), [[60, 9, false]])
})

test('a project of which nothing is said has no session, and a session that comes along says all itself', async () => {
  assert.deepEqual(await everybodys(await world.create('projects', { name: 'Bare', repository: 'bare' })), [])
  const fields = { name: 'Own', repository: 'own', minimum_mark: 50, max_people: 9 }
  const session = { minimum_mark: 70, team_behaviour: 'user', created_at: '2020-02-02T00:00:00Z' }
  const id = await world.create('projects', { ...fields, project_sessions_attributes: [session] })
  assert.deepEqual(await everybodys(id), [[70, null, true]])
  const [row] = await world.rows('select id, created_at from project_sessions where project_id = $1', id)
  assert.deepEqual(new Date(row![1] as string), new Date(session.created_at))
  await world.change('projects', id, {
    max_people: 9,
    project_sessions_attributes: [{ id: row![0], minimum_mark: 75, max_people: 3 }],
  })
  assert.deepEqual(await everybodys(id), [[75, 3, true]])
})

test('the session of a campus is not everybody\u2019s', async () => {
  const session = { minimum_mark: 70, team_behaviour: 'user', campus_id: world.paris }
  const fields = { name: 'Local', repository: 'local', project_sessions_attributes: [session] }
  const id = await world.create('projects', fields)
  await world.change('projects', id, { minimum_mark: 10 })
  assert.equal(await world.value('select minimum_mark from project_sessions where project_id = $1', id), 70)
})

test('no session takes fewer than no people', async () => {
  await assert.rejects(
    world.create('projects', { name: 'Less', repository: 'less', max_people: -1, terminating_after: -2 }),
    refusing({
      max_people: ['must be greater than or equal to 0'],
      terminating_after: ['must be greater than or equal to 0'],
    }),
  )
  assert.equal(await world.value(`select count(*)::int from projects where name = 'Less'`), 0)
})

test('papers are written along with a project, and only its own are changed', async () => {
  const language_id = await world.value('select min(id) from languages')
  const subject = { language_id, kind: 'pdf', attachable_attributes: { name: 'en.subject', attachable_type: 'pdf' } }
  const papers = { attachments_attributes: [subject] }
  const [one, other] = [
    await world.create('projects', { name: 'With', repository: 'with', ...papers }),
    await world.create('projects', { name: 'Another', repository: 'another', ...papers }),
  ]
  const paper = await world.value('select id from attachments where project_id = $1', one)
  const change = { attachments_attributes: [{ id: paper, _destroy: true }] }
  await assert.rejects(
    world.change('projects', other, change),
    refusing({ attachments_attributes: [`has no row with the id ${paper}`] }),
  )
  await world.change('projects', one, change)
  assert.equal(await world.value('select id from attachments where project_id = $1', one), undefined)
})
