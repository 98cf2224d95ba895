import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { denied, NOW, refusing } from '../support/rules.ts'
import { later, type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
  await world.rule(world.session, 'retriable', 'InDays', ['3'])
})
after(() => world.close())

const tooEarly = refusing({ retriable_at: ['is not reached yet'] })
/** Minutes from a mark to the next try, for each of the first tries. */
async function delays(project: number, tries: number): Promise<number[]> {
  const { id } = await world.begin(project)
  const minutes: number[] = []
  for (let day = 0; day < tries; day++) {
    if (day > 0) await world.retry(id, later(day))
    await world.mark(id, 10, later(day))
    const { retriable_at } = await world.registration(id)
    minutes.push((retriable_at!.getTime() - later(day).getTime()) / 60_000)
  }
  return minutes
}

test('a mark says from when on the project may be tried again, also a good one', async () => {
  for (const mark of [20, 100]) {
    const { id } = await world.begin()
    await world.mark(id, mark)
    assert.deepEqual((await world.registration(id)).retriable_at, later(3))
    await assert.rejects(world.retry(id, new Date(later(3).getTime() - 1)), tooEarly)
    await world.retry(id, later(3))
  }
})

test('a retry makes a new team, counts one more, and keeps the row and its mark', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 80)
  const first = await world.registration(id)
  await world.retry(id, later(3))
  const row = await world.registration(id)
  assert.deepEqual(
    [row.status, row.final_mark, row.validated, row.marked_at, row.occurrence],
    ['in_progress', 80, true, NOW, 1],
  )
  const [one, two] = [await world.team(first.current_team_id!), await world.team(row.current_team_id!)]
  assert.deepEqual([one.name, two.name], [`${person.login}'s group`, `${person.login}'s group-1`])
  assert.notEqual(one.repo_uuid, two.repo_uuid)
  const occurrences = 'select occurrence from teams_users where projects_user_id = $1 order by team_id'
  assert.deepEqual((await world.rows(occurrences, id)).flat(), [0, 1])
})

test('the best mark stays, and a validated project stays so', async () => {
  const { id } = await world.begin()
  await world.mark(id, 100)
  await world.retry(id, later(3))
  await world.mark(id, 20, later(4))
  const { final_mark, validated, occurrence, retriable_at } = await world.registration(id)
  assert.deepEqual([final_mark, validated, occurrence, retriable_at], [100, true, 1, later(7)])
})

test('a retry waits for the present try, also when it is forced', async () => {
  const { id } = await world.begin()
  const open = refusing({ status: ['must be finished before the next try'] })
  await assert.rejects(world.retry(id, NOW, { bound: false, force: true }), open)
})

test('a retry holds the retry rules of the session', async () => {
  const { project, session } = await world.newProject('once')
  await world.rule(session, 'retriable', 'InDays', ['0'])
  await world.rule(session, 'retry_inscription', 'ProjectsValidated', ['libft'])
  const { person, id } = await world.begin(project)
  await world.mark(id, 10)
  const broken = refusing({ project_id: ['is not open: ProjectsValidated libft'] })
  await assert.rejects(world.retry(id, later(1)), broken)
  await world.validate(person, world.project)
  await world.retry(id, later(1))
})

test('without a rule there is no retry', async () => {
  const { id } = await world.begin((await world.newProject('rush')).project)
  await world.mark(id, 10)
  assert.equal((await world.registration(id)).retriable_at, null)
  await assert.rejects(world.retry(id, later(1000)), tooEarly)
})

test('a delay may be none, and may grow with each try; the last one holds for all that follow', async () => {
  const exam = await world.newProject('exam-rank')
  await world.rule(exam.session, 'retriable', 'InDays', ['0'])
  assert.deepEqual(await delays(exam.project, 2), [0, 0])
  const piscine = await world.newProject('c-00')
  await world.rule(piscine.session, 'retriable', 'InMinutesByOccurrence', ['20 40 60 120 240'])
  assert.deepEqual(await delays(piscine.project, 6), [20, 40, 60, 120, 240, 240])
})

test('the staff says when a project may be tried again, or forces it; users do neither', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 50)
  const retry = (fields: object, as = person.actor) =>
    world.act('projects_users', 'retry', { id, fields: { ...fields }, as })
  await assert.rejects(retry({ force: true }), tooEarly)
  await assert.rejects(retry({}, world.staff), tooEarly)
  await retry({ force: 'true' }, world.holding('Advanced tutor'))
  await world.mark(id, 60)
  await world.change('projects_users', id, { retriable_at: '2026-03-09T00:00:00Z' })
  await retry({})
  assert.equal((await world.registration(id)).occurrence, 2)
})

test('users try again by the project, too, and nobody tries for others', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 50)
  await world.change('projects_users', id, { retriable_at: '2026-03-09T00:00:00Z' })
  await assert.rejects(world.act('projects_users', 'retry', { id, as: await world.student() }), denied)
  await world.act('projects', 'retry', { id: world.project, as: person })
  assert.equal((await world.registration(id)).occurrence, 1)
})

test('a closed account does not try again', async () => {
  const { person, id } = await world.begin()
  await world.mark(id, 50)
  await world.db.script(`update users set active = false where id = ${person.id}`)
  await assert.rejects(world.retry(id, later(3)), /is closed/)
})
