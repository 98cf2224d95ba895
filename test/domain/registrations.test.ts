import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openProjects } from '../../src/domain/open-projects.ts'
import { sessionFor } from '../../src/domain/sessions.ts'
import { startWaitingTeams } from '../../src/domain/team-times.ts'
import { projectsUsers } from '../../src/resources/people/projects_users.ts'
import { teamsUsers } from '../../src/resources/people/teams.ts'
import { denied, NOW, refusing } from '../support/rules.ts'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
})
after(() => world.close())

const refused = (message: string) => refusing({ project_id: [message] })
/** Of a registration and its team. */
const standing = async (id: number) => {
  const { status, current_team_id } = await world.registration(id)
  const team = await world.team(current_team_id!)
  return [status, team.status, team.locked_at !== null, team.closed_at !== null]
}

test('registering makes the first team, with the user as its leader', async () => {
  const ada = await world.student('ada')
  const row = await world.registration(await world.register(ada))
  assert.deepEqual([row.status, row.occurrence, row.marked_at, row.validated], ['in_progress', 0, null, null])
  const { name, repo_uuid, repo_url } = await world.team(row.current_team_id!)
  assert.deepEqual([name, repo_url], ["ada's group", null])
  assert.match(repo_uuid, new RegExp(`^intra-uuid-[0-9a-f-]{36}-${row.current_team_id}-ada$`))
  const [member] = await world.rows('select id from teams_users where team_id = $1', row.current_team_id)
  const { leader, validated, occurrence, projects_user_id } = (await world.row(teamsUsers, member![0] as number))!
  assert.deepEqual([leader, validated, occurrence, projects_user_id], [true, true, 0, row.id])
})

test('users register themselves, and nobody else', async () => {
  const [eve, bob] = await world.students(2)
  await assert.rejects(world.register(bob, world.project, eve), denied)
  const own = await world.create('projects_users', { project_id: world.project }, eve)
  assert.equal((await world.registration(own)).user_id, eve.id)
})

test("the session of one's campus goes before the one for everybody", async () => {
  const { project, session } = await world.newProject('place')
  const [ada, lea] = [await world.student(), await world.student('lea', world.lyon)]
  const lyon = await world.value(
    'insert into project_sessions (project_id, campus_id) values ($1, $2) returning id',
    project,
    world.lyon,
  )
  const found = async (user: number) => (await world.run((tx) => sessionFor(tx, project, user)))?.id
  assert.deepEqual([await found(ada.id), await found(lea.id)], [session, lyon])
})

test("of two sessions the one of one's cursus goes before that of every cursus", async () => {
  const { project, session } = await world.newProject('for-all')
  const [ada, bob] = [await world.cadet(), await world.student()]
  const own = await world.value(
    'insert into project_sessions (project_id, cursus_id) values ($1, $2) returning id',
    project,
    world.cursus,
  )
  const found = async (user: number) => (await world.run((tx) => sessionFor(tx, project, user)))?.id
  assert.deepEqual([await found(ada.id), await found(bob.id)], [own, session])
})

test('without a session, or with one that takes nobody or is over, users are refused and the staff is not', async () => {
  const bob = await world.student()
  const closed = await world.newProject('closed', {}, { is_subscriptable: false })
  await assert.rejects(world.register(bob, closed.project, bob), refused('takes no registrations'))
  await world.register(bob, closed.project)
  const bare = await world.newProject('bare')
  await world.rows('delete from project_sessions where id = $1 returning id', bare.session)
  await assert.rejects(world.register(bob, bare.project, bob), refused('has no session for this user'))
  const past = await world.newProject('past', {}, { end_at: '2026-03-10T11:00:00Z' })
  await assert.rejects(world.register(bob, past.project, bob), refused('is over'))
})

test('the inscription rules bind users, and applications that do not skip the checks', async () => {
  const { project, session } = await world.newProject('ruled')
  await world.rule(session, 'inscription', 'FirstNameStartingBy', ['X'])
  const [zoe, kim] = await world.students(2)
  const broken = refused('is not open: FirstNameStartingBy X')
  await assert.rejects(world.register(zoe, project, zoe), broken)
  const tutor = world.holding('Advanced tutor')
  await assert.rejects(world.register(zoe, project, tutor), broken)
  const skipping = (said: string) => ({ project_id: project, user_id: zoe.id, skip_check_permission: said })
  await assert.rejects(world.create('projects_users', skipping('false'), tutor), broken)
  await world.create('projects_users', skipping('true'), tutor)
  await world.register(kim, project, world.holding('Advanced staff'))
})

test('rules that are required hold all, and of the others one is enough', async () => {
  const { project, session } = await world.newProject('choice')
  await world.rule(session, 'inscription', 'FirstNameStartingBy', ['J'])
  await world.rule(session, 'inscription', 'ProjectsValidated', ['nothing'], false)
  const [ada, bob] = await world.students(2)
  await assert.rejects(world.register(ada, project, ada), refused('is not open: ProjectsValidated nothing'))
  await world.rule(session, 'inscription', 'LevelMin', ['0'], false)
  await world.register(ada, project, ada)
  await world.rule(session, 'inscription', 'LevelMin', ['1'])
  await assert.rejects(world.register(bob, project, bob), refused('is not open: LevelMin 1'))
})

test('a rule of a name that nobody knows holds for everybody', async () => {
  const { project, session } = await world.newProject('strange')
  await world.rule(session, 'inscription', 'MoonIsFull', ['now'])
  const ada = await world.student()
  await world.register(ada, project, ada)
})

test('users skip no checks, and write nothing about how they did', async () => {
  const { project, session } = await world.newProject('judged')
  const bob = await world.student()
  const post = (more: object) => world.create('projects_users', { project_id: project, ...more }, bob)
  for (const more of [{ final_mark: 125 }, { status: 'finished' }, { retriable_at: NOW }, { occurrence: 3 }])
    await assert.rejects(post(more), denied, JSON.stringify(more))
  await world.setSession(session, { is_subscriptable: false })
  await assert.rejects(post({ skip_check_permission: '1' }), refused('takes no registrations'))
  await world.setSession(session, { is_subscriptable: true })
  await post({})
  const ask = { user_id: bob.id, project_id: project, scale: 125 }
  await assert.rejects(world.act('projects_users', 'scale', { fields: ask, as: bob }), denied)
})

test('a closed account does not register', async () => {
  const kim = await world.student()
  await world.db.script(`update users set active = false where id = ${kim.id}`)
  await assert.rejects(world.register(kim, world.project, kim), /is closed/)
})

test('a session takes as many people as it says', async () => {
  const { project } = await world.newProject('small', {}, { max_people: 2 })
  const [ada, bob, eve] = await world.students(3)
  for (const person of [ada, bob]) await world.register(person, project, person)
  await assert.rejects(world.register(eve, project, eve), refused('has no place left'))
})

test('who is alone begins at once, a group looks for itself, and by a rule it is looked for', async () => {
  const begins = async ({ project }: { project: number }) => standing((await world.begin(project)).id)
  assert.deepEqual(await begins(await world.newProject('alone')), ['in_progress', 'in_progress', true, false])
  const group = await world.groupProject('group', 2, 3)
  assert.deepEqual(await begins(group), ['creating_group', 'creating_group', false, false])
  const rush = await world.groupProject('rush', 2, 3, { team_behaviour: 'by_rule' })
  assert.deepEqual(await begins(rush), ['searching_a_group', 'searching_a_group', false, false])
  const solo = await world.groupProject('solo', 2, 3, { solo: true })
  assert.deepEqual(await begins(solo), ['in_progress', 'in_progress', true, false])
})

test('before the session begins all wait for it', async () => {
  const soon = new Date('2026-03-11T09:00:00Z')
  const { project } = await world.newProject('soon', {}, { begin_at: soon.toISOString() })
  const { person, id } = await world.begin(project)
  assert.deepEqual(await standing(id), ['waiting_to_start', 'waiting_to_start', false, false])
  const early = world.change('teams', (await world.registration(id)).current_team_id!, { locked_at: NOW }, person)
  await assert.rejects(early, refusing({ locked_at: ['lies before the begin of the session'] }))
  const start = (now: Date) => world.run((tx) => startWaitingTeams(tx, now))
  assert.deepEqual([await start(NOW), await start(soon), await start(soon)], [0, 1, 0])
  assert.deepEqual(await standing(id), ['in_progress', 'in_progress', true, false])
})

test('a parent is locked and closed at once', async () => {
  const parent = await world.newProject('piscine')
  await world.newProject('piscine-day', { parent_id: parent.project })
  assert.deepEqual(await standing((await world.begin(parent.project)).id), ['parent', 'parent', true, true])
})

test('a status that the staff writes is that of the present team, whose times follow', async () => {
  const { project } = await world.groupProject('moved', 2, 3)
  const user_id = (await world.cadet()).id
  const id = await world.create('projects_users', { project_id: project, user_id, status: 'waiting_for_correction' })
  assert.deepEqual(await standing(id), ['waiting_for_correction', 'waiting_for_correction', true, true])
  const write = (fields: object) => world.change('projects_users', id, { ...fields })
  await write({ status: 'in_progress' })
  assert.deepEqual(await standing(id), ['in_progress', 'in_progress', true, false])
  await write({ status: 'unknown' })
  await write({ status: 'creating_group' })
  assert.deepEqual(await standing(id), ['creating_group', 'creating_group', false, false])
  await assert.rejects(write({ status: 'finished' }), refusing({ status: ['comes with a mark'] }))
  await assert.rejects(write({ status: 'on_the_moon' }), refusing({ status: ['is not included in the list'] }))
  await assert.rejects(write({ status: 'parent' }), refusing({ status: ['is for projects with children'] }))
  await write({ status: 'finished', final_mark: 90 })
  assert.deepEqual(await standing(id), ['finished', 'finished', true, true])
  await assert.rejects(write({ status: 'in_progress' }), refusing({ status: ['stays finished while there is a mark'] }))
})

test('a registration has a time of its mark exactly when it has one', async () => {
  const { id } = await world.begin()
  const marked = async () => (await world.row(projectsUsers, id))!.marked_at?.toISOString()
  await world.change('projects_users', id, { marked_at: '2026-03-01T00:00:00Z' })
  assert.equal(await marked(), undefined)
  await world.change('projects_users', id, { final_mark: 80, marked_at: '2026-03-01T00:00:00Z' })
  await world.change('projects_users', id, { marked_at: null })
  assert.equal(await marked(), '2026-03-01T00:00:00.000Z')
})

test('the projects that are open to somebody are those whose rules hold and that they did not begin', async () => {
  const ivy = await world.cadet()
  const open = await world.newProject('open')
  const ruled = await world.newProject('not-open')
  await world.newProject('nobodys', { visible: false })
  await world.newProject('over', {}, { end_at: NOW.toISOString() })
  await world.newProject('full', {}, { max_people: 0 })
  await world.rule(ruled.session, 'inscription', 'ProjectsValidated', ['open'])
  const slugs = async ({ id } = ivy) => {
    const said = await openProjects({ db: world.db, id, now: NOW })
    return JSON.parse(said).map(({ slug }: { slug: string }) => slug) as string[]
  }
  const asked = ['open', 'not-open', 'nobodys', 'over', 'full', 'closed']
  const offered = async () => (await slugs()).filter((slug) => asked.includes(slug))
  assert.deepEqual(await offered(), ['open'])
  await world.validate(ivy, open.project)
  assert.deepEqual(await offered(), ['not-open'])
  assert.deepEqual(await slugs(await world.student()), [], 'who is in no cursus has none to choose from')
})
