import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { acceptInvitation, invite, leaveTeam } from '../../src/domain/invitations.ts'
import { generateTeams, groupsOf } from '../../src/domain/team-generation.ts'
import { closeOverdueTeams, lockTeam, submitTeam } from '../../src/domain/team-times.ts'
import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { ALL_SCOPES } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'
import { NOW } from '../support/scene.ts'

let world: Curriculum
let [project, session] = [0, 0]
let [ada, bob, kim, zoe] = [0, 0, 0, 0]
before(async () => {
  world = await curriculum()
  const made = await world.newProject('minishell')
  project = made.project
  session = made.session
  await world.rule(session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '3'])
  ada = await world.cadet('ada')
  bob = await world.cadet('bob')
  kim = await world.cadet('kim')
  zoe = await world.cadet('zoe')
})
after(() => world.close())

const teamOf = async (user: number, of = project): Promise<number> =>
  (await world.register(user, of)).body.current_team_id
const row = async (id: number) => (await world.db.orm.select().from(teams).where(eq(teams.id, id)))[0]!
const registration = async (login: string) =>
  (await world.get(`/v2/users/${login}/projects_users?filter[project_id]=${project}`, world.root)).body[0]
const tokenOf = (login: string) => world.token({ login, scopes: ALL_SCOPES })
const change = (values: Partial<typeof projectSessions.$inferInsert>) =>
  world.db.orm.update(projectSessions).set(values).where(eq(projectSessions.id, session))

test('a team is locked by its leader once everybody has accepted and they are enough', async () => {
  const team = await teamOf(ada)
  const own = await teamOf(bob)
  await assert.rejects(
    world.run((tx) => lockTeam(tx, team, NOW)),
    /must be between 2 and 3/,
  )
  await world.run((tx) => invite(tx, team, ada, bob, NOW))
  await world.run((tx) => invite(tx, team, ada, kim, NOW))
  await assert.rejects(
    world.run((tx) => invite(tx, team, ada, zoe, NOW)),
    /must be at most 3/,
  )
  await assert.rejects(
    world.run((tx) => invite(tx, team, bob, zoe, NOW)),
    /Access Denied/,
  )
  await assert.rejects(
    world.run((tx) => lockTeam(tx, team, NOW)),
    /have not all accepted/,
  )
  await world.run((tx) => acceptInvitation(tx, team, bob, NOW))
  await world.run((tx) => acceptInvitation(tx, team, kim, NOW))
  assert.equal(await row(own), undefined, 'the team that bob began with gives way')
  assert.equal((await registration('kim')).current_team_id, team, 'who accepts is registered')
  const [ofAda, ofBob] = [await tokenOf('ada'), await tokenOf('bob')]
  const lock = (token: string) =>
    world.send('PATCH', `/v2/teams/${team}`, token, { team: { locked_at: NOW.toISOString() } })
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => lock(i % 2 ? ofBob : ofAda)))
  const statuses = answers.map((answer) => answer.status).sort()
  assert.deepEqual(statuses, [204, ...Array(25).fill(403), ...Array(24).fill(422)], 'one of fifty locks it')
  const told = await world.rows(
    `select id from outbox where model = 'teams' and event = 'lock' and record_id = ${team}`,
  )
  assert.equal(told.length, 1)
  for (const login of ['ada', 'bob', 'kim']) assert.equal((await registration(login)).status, 'in_progress')
})

test('who is in a locked team stays, and nobody joins', async () => {
  const { current_team_id: team } = await registration('ada')
  await assert.rejects(
    world.run((tx) => leaveTeam(tx, team, kim, NOW)),
    /its members stay/,
  )
  await assert.rejects(
    world.run((tx) => invite(tx, team, ada, zoe, NOW)),
    /its members stay/,
  )
  const tutor = await world.token({ roles: ['Tutor'], scopes: ALL_SCOPES })
  const join = { teams_user: { team_id: team, user_id: zoe } }
  assert.equal((await world.send('POST', '/v2/teams_users', tutor, join)).status, 422)
})

test('a member leaves a team that is still forming, and begins alone again', async () => {
  const team = await teamOf(zoe)
  const eve = await world.cadet('eve')
  await world.run((tx) => invite(tx, team, zoe, eve, NOW))
  await world.run((tx) => acceptInvitation(tx, team, eve, NOW))
  await world.run((tx) => leaveTeam(tx, team, zoe, NOW))
  const [left] = await world.rows<{ user_id: number }>(
    `select user_id from teams_users where team_id = ${team} and leader`,
  )
  assert.equal(left!.user_id, eve, 'the next one leads')
  const after = await registration('zoe')
  assert.notEqual(after.current_team_id, team)
  assert.equal(after.status, 'creating_group')
})

test('nobody takes part in two unfinished teams of a project, whoever writes at the same moment', async () => {
  const max = await world.cadet('max')
  const form = () =>
    world.send('POST', '/v2/teams', world.root, {
      team: { project_id: project, teams_users_attributes: [{ user_id: max }] },
    })
  const answers = await Promise.all(Array.from({ length: 12 }, form))
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
  for (const { status, body } of answers) if (status !== 201) assert.equal(status, 422, JSON.stringify(body))
  const [open] = await world.rows<{ n: number }>(`select count(*)::int as n from teams_users where user_id = ${max}`)
  assert.equal(open!.n, 1)
})

test('a lock sets the deadline, and handing in the end of the wait, in days of the campus', async () => {
  // The clocks of Paris go forward on 29 March.
  await change({ duration_days: 14, terminating_after: 21 })
  const lou = await world.cadet('lou')
  const team = await teamOf(lou)
  const mia = await world.cadet('mia')
  await world.run((tx) => invite(tx, team, lou, mia, NOW))
  await world.run((tx) => acceptInvitation(tx, team, mia, NOW))
  await world.run((tx) => lockTeam(tx, team, new Date('2026-03-20T12:00:00Z')))
  assert.equal((await row(team)).deadline_at!.toISOString(), '2026-04-03T11:00:00.000Z')
  await world.run((tx) => submitTeam(tx, team, new Date('2026-03-21T12:00:00Z')))
  const { status, terminating_at } = await row(team)
  assert.deepEqual([status, terminating_at!.toISOString()], ['waiting_for_correction', '2026-04-11T11:00:00.000Z'])
  assert.equal((await registration('mia')).status, 'waiting_for_correction')
  await assert.rejects(
    world.run((tx) => submitTeam(tx, team, NOW)),
    /is set already/,
  )
})

test('past its deadline a team is closed as it stands, once', async () => {
  const solo = await world.newProject('late')
  const team = await teamOf(ada, solo.project)
  await world.db.orm
    .update(teams)
    .set({ deadline_at: new Date('2026-03-12T12:00:00Z') })
    .where(eq(teams.id, team))
  const at = (time: string) => world.run((tx) => closeOverdueTeams(tx, new Date(time)))
  assert.deepEqual(
    [await at('2026-03-12T11:59:59Z'), await at('2026-03-12T12:00:00Z'), await at('2026-03-12T12:01:00Z')],
    [0, 1, 0],
  )
  const { status, closed_at } = await row(team)
  assert.deepEqual([status, closed_at!.toISOString()], ['waiting_for_correction', '2026-03-12T12:00:00.000Z'])
})

test('an exam is not handed in', async () => {
  const exam = await world.newProject('exam-rank-02', { exam: true })
  const team = await teamOf(bob, exam.project)
  await assert.rejects(
    world.run((tx) => submitTeam(tx, team, NOW)),
    /is up to the exam/,
  )
})

test('groups of nearly the same size are formed, and who would be too few is left out', () => {
  const sizes = (people: number, least: number, most: number) =>
    groupsOf(Array.from({ length: people }), least, most).map((group) => group.length)
  assert.deepEqual(sizes(7, 2, 3), [3, 2, 2])
  assert.deepEqual(sizes(1, 2, 3), [])
  assert.deepEqual(sizes(5, 3, 3), [3])
  assert.deepEqual(sizes(6, 1, 3), [3, 3])
})

test('a rule forms the teams of a rush, once', async () => {
  const rush = await world.newProject('rush-00')
  await world.db.orm
    .update(projectSessions)
    .set({ team_behaviour: 'by_rule' })
    .where(eq(projectSessions.id, rush.session))
  await world.rule(rush.session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '3'])
  await world.rule(rush.session, 'team_generation', 'RandomTeams')
  for (const user of [ada, bob, kim, zoe]) await world.register(user, rush.project)
  assert.equal(await world.run((tx) => generateTeams(tx, NOW)), 2)
  assert.equal(await world.run((tx) => generateTeams(tx, NOW)), 0)
  const found = await world.rows<{ n: number }>(
    `select count(*)::int as n from teams_users as m join teams as t on t.id = m.team_id and t.locked_at is not null
      join projects_users as r on r.current_team_id = t.id and r.user_id = m.user_id and r.status = 'in_progress'
      where t.project_id = ${rush.project} group by t.id`,
  )
  assert.deepEqual(found, [{ n: 2 }, { n: 2 }])
})

test('users form a team with others instead of the one that their registration made, and no second try', async () => {
  const [rob, sue] = [await world.cadet('rob'), await world.cadet('sue')]
  const own = await world.token({ login: 'rob', scopes: ALL_SCOPES })
  const first = await teamOf(rob)
  const form = (...members: object[]) =>
    world.send('POST', '/v2/teams', own, { team: { project_id: project, teams_users_attributes: members } })
  assert.equal((await form({ user_id: rob }, { user_id: sue, validated: true })).status, 403)
  const { status, body } = await form({ user_id: rob }, { user_id: sue })
  assert.deepEqual([status, body.status, body.project_session_id], [201, 'creating_group', session])
  assert.equal(await row(first), undefined)
  assert.equal((await registration('rob')).current_team_id, body.id)
  await world.run((tx) => acceptInvitation(tx, body.id, sue, NOW))
  await world.run((tx) => lockTeam(tx, body.id, NOW))
  assert.equal((await form({ user_id: rob })).status, 422)
  await world.send('PATCH', `/v2/teams/${body.id}`, world.root, { team: { final_mark: 100 } })
  assert.deepEqual((await form({ user_id: rob })).body.errors, {
    project_id: ['is finished: a retry begins the next team'],
  })
})

test('who joins a marked team has its mark, and who is taken out of it loses it', async () => {
  const [tim, uli] = [await world.cadet('tim'), await world.cadet('uli')]
  const { body: team } = await world.make('/v2/teams', {
    team: { project_id: project, final_mark: 90, teams_users_attributes: [{ user_id: tim }] },
  })
  const { body: member } = await world.make('/v2/teams_users', {
    teams_user: { team_id: team.id, user_id: uli, validated: true },
  })
  assert.deepEqual([(await registration('uli')).final_mark, (await registration('uli')).status], [90, 'finished'])
  const level = async () => (await world.get('/v2/users/uli/cursus_users', world.root)).body[0].level
  assert.ok((await level()) > 1)
  assert.equal((await world.send('DELETE', `/v2/teams_users/${member.id}`, world.root)).status, 204)
  const after = await registration('uli')
  assert.deepEqual([after.final_mark, after.marked, after.status, await level()], [null, false, 'creating_group', 0])
})
