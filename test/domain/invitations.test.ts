import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acceptInvitation, invite, leaveTeam } from '../../src/domain/invitations.ts'
import { teams } from '../../src/resources/people/teams.ts'
import { denied, NOW, type Person, refusing, type Who } from '../support/rules.ts'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
let project = 0
before(async () => {
  world = await projectLife()
  project = (await world.groupProject('minishell', 2, 3)).project
})
after(() => world.close())

/** A team that forms, led by the first; the others are asked to join. */
async function forming(leader: Person, ...asked: Person[]): Promise<number> {
  const team = (await world.registration(await world.register(leader, project, leader))).current_team_id!
  if (asked.length > 0) await ask(team, leader, ...asked)
  return team
}
const ask = (team: number, by: Person, ...asked: Person[]) =>
  world.change('teams', team, { teams_users_attributes: asked.map(({ id }) => ({ user_id: id })) }, by)
const rowOf = (team: number, { id }: Person): Promise<number> =>
  world.value('select id from teams_users where team_id = $1 and user_id = $2', team, id)
const answer = (row: number, as: Who, fields: object = { validated: true }) =>
  world.change('teams_users', row, { ...fields }, as)
const leave = (row: number, as: Who) => world.remove('teams_users', row, as)
const lock = (team: number, as: Person) => world.change('teams', team, { locked_at: NOW }, as)
const stay = refusing({ team_id: ['is locked: its members stay'] })

test('who is asked accepts, and is registered by that; the team with which they began gives way', async () => {
  const [ada, bob, eve] = await world.cadets(3)
  const own = await forming(eve)
  const team = await forming(ada, bob, eve)
  assert.deepEqual(await world.members(team), [`${ada.login}*`, `${bob.login}?`, `${eve.login}?`])
  for (const person of [bob, eve]) await answer(await rowOf(team, person), person)
  const { current_team_id, status } = (await world.registrationOf(bob, project))!
  assert.deepEqual([current_team_id, status], [team, 'creating_group'])
  assert.equal(await world.row(teams, own), undefined)
  await lock(team, ada)
})

test('only the leader asks, and no more than the group may have', async () => {
  const [ada, bob, kim, zoe] = await world.cadets(4)
  const team = await forming(ada, bob)
  const asks = (by: Person, person: Person) => world.run((tx) => invite(tx, team, by.id, person.id, NOW))
  await assert.rejects(asks(bob, kim), denied)
  await assert.rejects(ask(team, bob, kim), denied)
  await asks(ada, kim)
  await assert.rejects(asks(ada, zoe), refusing({ users: ['must be at most 3'] }))
  await assert.rejects(ask(team, ada, zoe), refusing({ users: ['must be at most 3'] }))
  const accept = world.run((tx) => acceptInvitation(tx, team, zoe.id, NOW))
  await assert.rejects(accept, refusing({ user_id: ['is not invited'] }))
})

test('nobody answers for somebody else; a tutor\u2019s application does, for whom nobody answers', async () => {
  const [ada, bob, eve] = await world.cadets(3)
  const row = await rowOf(await forming(ada, bob), bob)
  for (const other of [ada, eve])
    for (const refused of [answer, leave]) await assert.rejects(refused(row, other), denied)
  await answer(row, world.holding('Tutor'))
  await leave(row, world.holding('Tutor'))
})

test('to answer takes the scope projects', async () => {
  const [ada, bob] = await world.cadets(2)
  const row = await rowOf(await forming(ada, bob), bob)
  const narrow = { ...bob.actor, scopes: ['public'] }
  for (const refused of [answer, leave]) await assert.rejects(refused(row, narrow), denied)
})

test('an answer says yes, and nothing else of the row', async () => {
  const [ada, bob, eve] = await world.cadets(3)
  const [team, other] = [await forming(ada, bob), await forming(eve)]
  const row = await rowOf(team, bob)
  for (const fields of [
    { validated: true, leader: true },
    { validated: true, occurrence: 3 },
    { validated: true, team_id: other },
    { validated: true, user_id: eve.id },
    { validated: false },
  ])
    await assert.rejects(answer(row, bob, fields), denied, JSON.stringify(fields))
  await answer(row, bob, { validated: true, team_id: team, user_id: bob.id })
})

test('who is asked declines, and who joined leaves and begins alone again', async () => {
  const [ada, bob, eve] = await world.cadets(3)
  const team = await forming(ada, bob, eve)
  await leave(await rowOf(team, bob), bob)
  assert.equal(await world.registrationOf(bob, project), undefined, 'who declines was never registered')
  await answer(await rowOf(team, eve), eve)
  await leave(await rowOf(team, eve), eve)
  const { current_team_id, status } = (await world.registrationOf(eve, project))!
  assert.notEqual(current_team_id, team)
  assert.equal(status, 'creating_group')
})

test('once the team is locked its members stay, and nobody joins', async () => {
  const [ada, bob, zoe] = await world.cadets(3)
  const team = await forming(ada, bob)
  await answer(await rowOf(team, bob), bob)
  await lock(team, ada)
  await assert.rejects(leave(await rowOf(team, bob), bob), stay)
  await assert.rejects(
    world.run((tx) => leaveTeam(tx, team, ada.id, NOW)),
    stay,
  )
  await assert.rejects(world.create('teams_users', { team_id: team, user_id: zoe.id }, world.holding('Tutor')), stay)
  await assert.rejects(ask(team, ada, zoe), refusing({ users: ['stay as they are: the team is locked'] }))
})

test('an answer keeps to the rules of the session, and to the retry', async () => {
  const strict = await world.groupProject('strict', 2, 3)
  const [ada, bob, eve] = await world.cadets(3)
  const team = (await world.registration(await world.register(ada, strict.project))).current_team_id!
  await world.validate(eve, strict.project, 20)
  await ask(team, ada, bob, eve)
  const finished = refusing({ user_id: ['has finished the project: a retry comes first'] })
  await assert.rejects(answer(await rowOf(team, eve), eve), finished)
  await world.rule(strict.session, 'inscription', 'LevelMin', ['3'])
  const broken = refusing({ project_id: ['is not open: LevelMin 3'] })
  await assert.rejects(answer(await rowOf(team, bob), bob), broken)
})

test('who leads and leaves hands the team to the next', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await forming(ada, bob)
  await answer(await rowOf(team, bob), bob)
  await leave(await rowOf(team, ada), ada)
  assert.deepEqual(await world.members(team), [`${bob.login}*`])
  assert.notEqual((await world.registrationOf(ada, project))!.current_team_id, team)
})

test('nobody is made a member by others who leave: a team that only asked people is gone', async () => {
  const [ada, bob] = await world.cadets(2)
  const team = await forming(ada, bob)
  await world.register(bob, project, bob)
  await leave(await rowOf(team, ada), ada)
  assert.equal(await world.row(teams, team), undefined)
})
