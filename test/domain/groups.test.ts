import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { generateTeams, groupsOf } from '../../src/domain/team-generation.ts'
import { closeOverdueTeams, lockTeam, submitTeam } from '../../src/domain/team-times.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, NOW, type Person, refusing } from '../support/rules.ts'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
let [project, session] = [0, 0]
before(async () => {
  world = await projectLife()
  const made = await world.groupProject('minishell', 2, 3)
  project = made.project
  session = made.session
})
after(() => world.close())

const teamOf = async (person: Person, of = project): Promise<number> =>
  (await world.registration(await world.register(person, of))).current_team_id!
/** A team of these people that may be locked; the first leads. */
async function together(...people: Person[]): Promise<number> {
  const team = await teamOf(people[0]!)
  for (const { id } of people.slice(1))
    await world.create('teams_users', { team_id: team, user_id: id, validated: true })
  return team
}
const change = (team: number, fields: object, as?: Person) => world.change('teams', team, { ...fields }, as)
const lock = (team: number, as: Person) => change(team, { locked_at: NOW }, as)
const status = async (person: Person) => (await world.registrationOf(person, project))!.status

test('a team is locked by its leader once everybody has accepted and they are enough', async () => {
  const [ada, bob, kim] = await world.cadets(3)
  const team = await teamOf(ada)
  await assert.rejects(lock(team, ada), refusing({ users: ['must be between 2 and 3'] }))
  await change(team, { teams_users_attributes: [{ user_id: bob.id }, { user_id: kim.id }] }, ada)
  await assert.rejects(lock(team, ada), refusing({ users: ['have not all accepted'] }))
  for (const { id } of [bob, kim])
    await world.rows(
      'update teams_users set validated = true where team_id = $1 and user_id = $2 returning id',
      team,
      id,
    )
  await assert.rejects(lock(team, bob), denied)
  await lock(team, ada)
  assert.equal((await world.team(team)).status, 'in_progress')
  await assert.rejects(lock(team, ada), refusing({ locked_at: ['is set already'] }))
})

test('a group has as many members as its session wants, and as exactly', async () => {
  const exact = await world.groupProject('pair', 2, 2)
  const ada = await world.cadet()
  const team = await teamOf(ada, exact.project)
  await assert.rejects(lock(team, ada), refusing({ users: ['must be 2'] }))
  const others = (await world.cadets(2)).map(({ id }) => ({ user_id: id }))
  const many = refusing({ users: ['must be at most 2'] })
  await assert.rejects(change(team, { teams_users_attributes: others }, ada), many)
})

test('the registrations of the members stand where their team stands', async () => {
  const people = await world.cadets(2)
  const team = await together(...people)
  const all = async () => [...new Set(await Promise.all(people.map(status)))]
  assert.deepEqual(await all(), ['creating_group'])
  await lock(team, people[0])
  assert.deepEqual(await all(), ['in_progress'])
  await change(team, { closed_at: NOW }, people[0])
  assert.deepEqual(await all(), ['waiting_for_correction'])
})

test('a lock sets the deadline, and handing in the end of the wait, in days of the campus', async () => {
  // The clocks of Paris go forward on 29 March.
  await world.setSession(session, { duration_days: 14, terminating_after: 21 })
  const team = await together(...(await world.cadets(2)))
  await world.run((tx) => lockTeam(tx, team, new Date('2026-03-20T12:00:00Z')))
  assert.equal((await world.team(team)).deadline_at!.toISOString(), '2026-04-03T11:00:00.000Z')
  await world.run((tx) => submitTeam(tx, team, new Date('2026-03-21T12:00:00Z')))
  const closed = await world.team(team)
  assert.deepEqual(
    [closed.status, closed.terminating_at!.toISOString()],
    [...['waiting_for_correction', '2026-04-11T11:00:00.000Z']],
  )
  await world.setSession(session, { duration_days: null, terminating_after: null })
})

test('without days of the session there is neither deadline nor end of the wait', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await together(ada, bob)
  await lock(team, ada)
  await change(team, { closed_at: NOW }, ada)
  const { deadline_at, terminating_at } = await world.team(team)
  assert.deepEqual([deadline_at, terminating_at], [null, null])
})

test('the times that the staff writes bring a deadline and an end of the wait, too, where it names none', async () => {
  const { project: timed } = await world.newProject('timed', {}, { duration_days: 2, terminating_after: 3 })
  const at = '2026-03-11T08:00:00.000Z'
  const team = await world.create('teams', { name: 'Swimmers', project_id: timed, project_session_id: null })
  const own = await world.value('select id from project_sessions where project_id = $1', timed)
  await change(team, { project_session_id: own })
  await change(team, { locked_at: at })
  await change(team, { closed_at: at })
  const { deadline_at, terminating_at } = await world.team(team)
  const expected = ['2026-03-13T08:00:00.000Z', '2026-03-14T08:00:00.000Z']
  assert.deepEqual([deadline_at?.toISOString(), terminating_at?.toISOString()], expected)
  await change(team, { closed_at: at, terminating_at: '2026-05-01T00:00:00Z' })
  assert.equal((await world.team(team)).terminating_at?.toISOString(), '2026-05-01T00:00:00.000Z')
})

test('work is handed in once, by a team that is locked', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await together(ada, bob)
  await assert.rejects(change(team, { closed_at: NOW }, ada), refusing({ closed_at: ['wants a locked team'] }))
  await lock(team, ada)
  await change(team, { closed_at: NOW }, ada)
  await assert.rejects(change(team, { closed_at: NOW }, ada), refusing({ closed_at: ['is set already'] }))
})

test('past its deadline a team is closed as it stands, once', async () => {
  const ada = await world.cadet()
  const team = await teamOf(ada, (await world.newProject('late')).project)
  await change(team, { deadline_at: '2026-03-12T12:00:00Z' })
  const at = (time: string) => world.run((tx) => closeOverdueTeams(tx, new Date(time)))
  const closed = [await at('2026-03-12T11:59:59Z'), await at('2026-03-12T12:00:00Z'), await at('2026-03-12T12:01:00Z')]
  assert.deepEqual(closed, [0, 1, 0])
  const { status, closed_at } = await world.team(team)
  assert.deepEqual([status, closed_at!.toISOString()], ['waiting_for_correction', '2026-03-12T12:00:00.000Z'])
})

test('an exam is handed in by nobody: its system marks it', async () => {
  const exam = await world.newProject('exam-rank-02', { exam: true })
  const { person, id } = await world.begin(exam.project)
  const { current_team_id: team } = await world.registration(id)
  await assert.rejects(change(team!, { closed_at: NOW }, person), refusing({ closed_at: ['is up to the exam'] }))
  await world.change('projects_users', id, { final_mark: 100 })
  const { status, repo_url } = await world.team(team!)
  assert.deepEqual([status, repo_url], ['finished', null])
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
  const rush = await world.groupProject('rush-00', 2, 3, { team_behaviour: 'by_rule' })
  const people = await world.cadets(4)
  for (const person of people) await world.register(person, rush.project)
  const generate = () => world.run((tx) => generateTeams(tx, NOW))
  assert.equal(await generate(), 0, 'no rule says so')
  await world.rule(rush.session, 'team_generation', 'RandomTeams')
  assert.deepEqual([await generate(), await generate()], [2, 0])
  const found = await world.rows(
    `select count(*)::int from teams_users as m join teams as t on t.id = m.team_id and t.locked_at is not null
      join projects_users as r on r.current_team_id = t.id and r.user_id = m.user_id and r.status = 'in_progress'
      where t.project_id = $1 group by t.id`,
    rush.project,
  )
  assert.deepEqual(found, [[2], [2]])
})

test('users form a team with others instead of the one that their registration made, and no second try', async () => {
  const [rob, sue] = await world.cadets(2)
  const first = await teamOf(rob)
  const form = (...members: object[]) =>
    world.create('teams', { project_id: project, teams_users_attributes: members }, rob)
  await assert.rejects(form({ user_id: rob.id }, { user_id: sue.id, validated: true }), denied)
  const team = await form({ user_id: rob.id }, { user_id: sue.id })
  const { status, project_session_id } = await world.team(team)
  assert.deepEqual([status, project_session_id], ['creating_group', session])
  assert.equal(await world.row(teams, first), undefined)
  assert.equal((await world.registrationOf(rob, project))!.current_team_id, team)
  await change(team, { final_mark: 100 })
  const finished = refusing({ project_id: ['is finished: a retry begins the next team'] })
  await assert.rejects(form({ user_id: rob.id }), finished)
})

test('nobody takes part in two unfinished teams of a project', async () => {
  const max = await world.cadet()
  const form = () => world.create('teams', { project_id: project, teams_users_attributes: [{ user_id: max.id }] })
  const team = await form()
  const taken = refusing({ user_id: [`has an unfinished team of this project already (${max.login})`] })
  await assert.rejects(form(), taken)
  await change(team, { final_mark: 0 })
  await form()
})

test('a team that is dissolved takes its mark along, and its members begin anew; its leader dissolves it until it is handed in', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await together(ada, bob)
  await assert.rejects(world.remove('teams', team, bob), denied)
  await lock(team, ada)
  await world.remove('teams', team, ada)
  for (const person of [ada, bob]) assert.equal(await status(person), 'creating_group')
  const next = (await world.registrationOf(ada, project))!.current_team_id!
  await change(next, { final_mark: 100 })
  await assert.rejects(world.remove('teams', next, ada), denied)
  await world.remove('teams', next)
  const { final_mark, occurrence } = (await world.registrationOf(ada, project))!
  assert.deepEqual([final_mark, occurrence, (await world.study(ada)).level], [null, 0, 0])
})
