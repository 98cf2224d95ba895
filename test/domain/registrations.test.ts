import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { admit } from '../../src/domain/registrations.ts'
import { sessionFor } from '../../src/domain/sessions.ts'
import { startWaitingTeams } from '../../src/domain/team-times.ts'
import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { ALL_SCOPES } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'
import { NOW } from '../support/scene.ts'

let world: Curriculum
before(async () => {
  world = await curriculum()
})
after(() => world.close())

const tokenOf = (login: string) => world.token({ login, scopes: ALL_SCOPES })
const change = (session: number, values: Partial<typeof projectSessions.$inferInsert>) =>
  world.db.orm.update(projectSessions).set(values).where(eq(projectSessions.id, session))
const errorsOf = (answer: { status: number; body: { errors?: unknown } }) => [answer.status, answer.body.errors]

test("the session of one's campus goes before the one for everybody", async () => {
  const { project, session } = await world.newProject('place')
  const ada = await world.student('ada')
  const lea = await world.student('lea', world.lyon)
  const [lyon] = await world.db.orm
    .insert(projectSessions)
    .values({ project_id: project, campus_id: world.lyon })
    .returning({ id: projectSessions.id })
  const found = (user: number) => world.run((tx) => sessionFor(tx, project, user))
  assert.deepEqual([(await found(ada))?.id, (await found(lea))?.id], [session, lyon!.id])
})

test('without a session, or with one that takes nobody, users are refused and the staff is not', async () => {
  const { project, session } = await world.newProject('closed')
  const bob = await world.student('bob')
  const ofBob = await tokenOf('bob')
  await change(session, { is_subscriptable: false })
  assert.deepEqual(errorsOf(await world.register(bob, project, ofBob)), [
    422,
    { project_id: ['takes no registrations'] },
  ])
  assert.equal((await world.register(bob, project)).status, 201)
  const { project: bare, session: gone } = await world.newProject('bare')
  await world.db.orm.delete(projectSessions).where(eq(projectSessions.id, gone))
  assert.deepEqual(errorsOf(await world.register(bob, bare, ofBob)), [
    422,
    { project_id: ['has no session for this user'] },
  ])
})

test('the inscription rules bind users, and applications that do not skip the checks', async () => {
  const { project, session } = await world.newProject('ruled')
  await world.rule(session, 'inscription', 'FirstNameStartingBy', ['X'])
  const zoe = await world.student('zoe')
  const refused = [422, { project_id: ['is not open: FirstNameStartingBy X'] }]
  assert.deepEqual(errorsOf(await world.register(zoe, project, await tokenOf('zoe'))), refused)
  const tutor = await world.token({ roles: ['Advanced tutor'], scopes: ALL_SCOPES })
  assert.deepEqual(errorsOf(await world.register(zoe, project, tutor)), refused)
  const skipping = await world.send('POST', '/v2/projects_users', tutor, {
    projects_user: { project_id: project, user_id: zoe, skip_check_permission: 'true' },
  })
  assert.equal(skipping.status, 201)
})

test('users skip no checks, and write nothing about how they did', async () => {
  const { project, session } = await world.newProject('judged')
  const own = await tokenOf('bob')
  const bob = (await world.get('/v2/users/bob', world.root)).body.id
  const post = (more: object) =>
    world.send('POST', '/v2/projects_users', own, { projects_user: { project_id: project, ...more } })
  for (const more of [{ final_mark: 125 }, { status: 'finished' }, { retriable_at: NOW.toISOString() }])
    assert.equal((await post(more)).status, 403)
  await change(session, { is_subscriptable: false })
  assert.equal((await post({ skip_check_permission: '1' })).status, 422)
  await change(session, { is_subscriptable: true })
  const { body } = await post({})
  const ask = { user_id: bob, project_id: project }
  assert.equal((await world.send('PATCH', '/v2/projects_users/scale', own, { ...ask, scale: 125 })).status, 403)
  assert.equal((await world.send('PATCH', `/v2/projects_users/${body.id}/retry`, own, { force: true })).status, 422)
})

test('a closed account does not register', async () => {
  const kim = await world.student('kim')
  await world.db.script(`update users set active = false where id = ${kim}`)
  await assert.rejects(
    world.run((tx) => admit(tx, world.project, kim, NOW, true)),
    /is closed/,
  )
})

test('the last place is given once, whoever asks at the same moment', async () => {
  const { project, session } = await world.newProject('full')
  await change(session, { max_people: 3 })
  const tutor = await world.token({ roles: ['Advanced tutor'], scopes: ALL_SCOPES })
  const people = await Promise.all(Array.from({ length: 12 }, (_, n) => world.student(`guest${n}`)))
  const answers = await Promise.all(people.map((user) => world.register(user, project, tutor)))
  assert.equal(answers.filter(({ status }) => status === 201).length, 3)
  const refused = answers.find(({ status }) => status === 422)!
  assert.deepEqual(refused.body.errors, { project_id: ['has no place left'] })
})

test('who is alone begins at once, a group looks for itself, by a rule it is looked for, and before the begin all wait', async () => {
  const begins = async (slug: string, facts: object, group?: [string, string]) => {
    const { project, session } = await world.newProject(slug)
    await change(session, { solo: false, ...facts })
    if (group) await world.rule(session, 'group_validation', 'GroupSizeBetweenNAndM', group)
    const { body } = await world.register(await world.student(`of-${slug}`), project)
    return [body.status, body.teams[0].status, body.teams[0]['locked?'], body.teams[0]['closed?']]
  }
  assert.deepEqual(await begins('alone', {}), ['in_progress', 'in_progress', true, false])
  assert.deepEqual(await begins('group', {}, ['2', '3']), ['creating_group', 'creating_group', false, false])
  assert.deepEqual(await begins('rush', { team_behaviour: 'by_rule' }, ['2', '3']), [
    ...['searching_a_group', 'searching_a_group'],
    ...[false, false],
  ])
  const soon = new Date('2026-03-11T09:00:00Z')
  assert.deepEqual(await begins('soon', { begin_at: soon }), ['waiting_to_start', 'waiting_to_start', false, false])
  assert.equal(await world.run((tx) => startWaitingTeams(tx, NOW)), 0)
  assert.equal(await world.run((tx) => startWaitingTeams(tx, soon)), 1)
  assert.equal(await world.run((tx) => startWaitingTeams(tx, soon)), 0)
  const [row] = (await world.get('/v2/users/of-soon/projects_users', world.root)).body
  assert.deepEqual([row.status, row.teams[0]['locked?']], ['in_progress', true])
})

test('a parent is locked and closed at once', async () => {
  const parent = await world.newProject('piscine')
  await world.newProject('piscine-day', { parent_id: parent.project })
  const { body } = await world.register(await world.student('swimmer'), parent.project)
  assert.deepEqual(
    [body.status, body.teams[0].status, body.teams[0]['locked?'], body.teams[0]['closed?']],
    ['parent', 'parent', true, true],
  )
})

test('the projects that are open to somebody are those whose rules hold and that they did not begin', async () => {
  const ivy = await world.cadet('ivy')
  const [open, ruled] = [await world.newProject('open'), await world.newProject('not-open')]
  await world.rule(ruled.session, 'inscription', 'ProjectsValidated', ['open'])
  const slugs = async () =>
    (await world.get('/v2/users/ivy/projects_users/registration', world.root)).body.map(
      (project: { slug: string }) => project.slug,
    )
  const before = await slugs()
  assert.ok(before.includes('open') && !before.includes('not-open') && !before.includes('closed'))
  assert.ok(!before.includes('full'), 'there is no place left')
  await world.register(ivy, open.project)
  assert.ok(!(await slugs()).includes('open'))
  await world.send('PATCH', '/v2/projects_users/scale', world.root, {
    ...{ user_id: ivy, project_id: open.project, scale: 100 },
  })
  assert.ok((await slugs()).includes('not-open'))
})
