import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { scaleTeams } from '../../src/resources/evaluation/scale_teams.ts'
import { denied, type Person, refusing } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

const counting = (team: number) => world.value('select count(*)::int from scale_teams where team_id = $1', team)
const bookedOf = async ({ id }: Person) =>
  (await world.rows('select scale_team_id is not null from slots where user_id = $1 order by begin_at', id)).flat()

test('every member pays a point when an evaluation is booked, and the history names it', async () => {
  const [ada, bob, eve] = await world.students(3)
  const team = await world.team(ada, bob)
  await world.offer(eve, '2026-03-11T09:00:00Z', '2026-03-11T09:30:00Z')
  const id = await world.book(team, { begin_at: '2026-03-11T09:00:00Z' }, bob)
  assert.equal((await world.row(scaleTeams, id))!.user_id, eve.id)
  assert.deepEqual([await world.points(ada), await world.points(bob), await world.points(eve)], [4, 4, 5])
  const historic = await world.rows(
    'select reason, sum, total, scale_team_id from correction_point_historics where user_data_id = $1 order by id',
    ada.id,
  )
  assert.deepEqual(historic.at(-1), ['Defense plannification', -1, 4, id])
})

test('nobody books without a point in every pocket, and nothing is left of the try', async () => {
  const [ada, bob, eve] = await world.students(3)
  const team = await world.team(ada, bob)
  await world.give(bob, -5)
  await world.offer(eve, '2026-03-11T10:00:00Z', '2026-03-11T10:30:00Z')
  await assert.rejects(
    world.book(team, { begin_at: '2026-03-11T10:00:00Z' }, ada),
    refusing({ team_id: ['has a member without evaluation points'] }),
  )
  assert.deepEqual([await world.points(ada), await counting(team)], [5, 0])
  assert.deepEqual(await bookedOf(eve), [false, false])
})

test('a free scale costs nothing', async () => {
  const ada = await world.student()
  const team = await world.team(ada)
  await world.change('scales', world.scale, { free: true })
  await world.book(team)
  await world.change('scales', world.scale, { free: false })
  assert.equal(await world.points(ada), 5)
})

test('a student books half an hour ahead or more, on a quarter, for the whole length of the scale', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  await world.offer(eve, '2026-03-10T12:15:00Z', '2026-03-10T13:15:00Z')
  const book = (begin_at: string) => world.book(team, { begin_at }, ada)
  await assert.rejects(book('2026-03-10T12:15:00Z'), refusing({ begin_at: ['must be at least 30 minutes from now'] }))
  await assert.rejects(book('2026-03-10T12:35:00Z'), refusing({ begin_at: ['must lie on a quarter of an hour'] }))
  await assert.rejects(book('2026-03-10T13:00:00Z'), refusing({ begin_at: ['is offered by nobody'] }))
  await book('2026-03-10T12:45:00Z')
  assert.deepEqual(await bookedOf(eve), [false, false, true, true])
})

test('a student books by a scale of their own session that peers fill', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  const elsewhere = { name: 'Elsewhere', guidelines_md: '-', correction_number: 1, duration: 900 }
  const order = { begin_at: '2026-03-11T11:00:00Z', scale_id: await world.create('scales', elsewhere) }
  await world.offer(eve, '2026-03-11T11:00:00Z', '2026-03-11T11:30:00Z')
  await assert.rejects(world.book(team, order, ada), refusing({ scale_id: ['is not offered for this team'] }))
  await world.book(team, order)
  assert.equal(await counting(team), 1)
})

test('scales that a company fills, or that are given out by hand, are not offered to students', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  const evaluation_id = await world.value('select evaluation_id from scales where id = $1', world.scale)
  await world.offer(eve, '2026-03-11T12:00:00Z', '2026-03-11T12:30:00Z')
  for (const more of [{ is_external: true }, { manual_subscription: true }]) {
    const facts = { name: Object.keys(more)[0], guidelines_md: '-', correction_number: 1, duration: 900, evaluation_id }
    const order = { begin_at: '2026-03-11T12:00:00Z', scale_id: await world.create('scales', { ...facts, ...more }) }
    await assert.rejects(world.book(team, order, ada), refusing({ scale_id: ['is not offered for this team'] }))
  }
})

test('a student books where somebody else offers all of the time, and for a team of their own that was submitted', async () => {
  const [ada, lee] = await world.students(2)
  const team = await world.team(ada)
  const book = (as: Person) => world.book(team, { begin_at: '2026-03-12T14:00:00Z' }, as)
  const nobody = refusing({ begin_at: ['is offered by nobody'] })
  await assert.rejects(book(ada), nobody)
  await world.offer(ada, '2026-03-12T14:00:00Z', '2026-03-12T14:30:00Z')
  await assert.rejects(book(ada), nobody)
  await world.offer(lee, '2026-03-12T14:00:00Z', '2026-03-12T14:15:00Z')
  await assert.rejects(book(ada), nobody)
  await world.offer(lee, '2026-03-12T14:15:00Z', '2026-03-12T14:30:00Z')
  await assert.rejects(book(lee), denied)
  await world.change('teams', team, { closed_at: null })
  await assert.rejects(book(ada), refusing({ team_id: ['is not waiting for an evaluation'] }))
  await world.change('teams', team, { closed_at: '2026-03-10T11:00:00Z' })
  await book(ada)
})

test('a student names no evaluator: whoever offers the time comes', async () => {
  const [ada, eve, friend] = await world.students(3)
  await world.offer(eve, '2026-03-12T16:00:00Z', '2026-03-12T16:30:00Z')
  const order = { begin_at: '2026-03-12T16:00:00Z', user_id: friend.id, final_mark: 125, comment: 'Perfect' }
  const id = await world.book(await world.team(ada), order, ada)
  const { user_id, final_mark, comment } = (await world.row(scaleTeams, id))!
  assert.deepEqual([user_id, final_mark, comment], [eve.id, null, null])
})

test('what is booked has the flag Ok, and neither mark, comment, feedback nor truant', async () => {
  const { id } = await world.meeting()
  const row = (await world.row(scaleTeams, id))!
  const { flag_id, final_mark, comment, old_feedback, filled_at, truant_id } = row
  assert.deepEqual(
    [flag_id, final_mark, comment, old_feedback, filled_at, truant_id],
    [1, null, null, null, null, null],
  )
})

test('who evaluates a team does not join it', async () => {
  const { eve, team } = await world.meeting()
  const join = { team_id: team, user_id: eve.id, validated: true }
  const refused = refusing({ user_id: [`evaluates this team (${eve.login})`] })
  await assert.rejects(world.create('teams_users', join), refused)
})

test('nobody evaluates the same try twice', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  await world.offer(eve, '2026-03-12T09:00:00Z', '2026-03-12T10:00:00Z')
  await world.book(team, { begin_at: '2026-03-12T09:00:00Z' }, ada)
  await assert.rejects(
    world.book(team, { begin_at: '2026-03-12T09:30:00Z' }, ada),
    refusing({ begin_at: ['is offered by nobody'] }),
  )
})

test('evaluations that count are never more than the scale asks for, truants left out', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  const first = await world.book(team, { user_id: eve.id, begin_at: '2026-03-10T10:00:00Z' })
  await world.book(team)
  await assert.rejects(world.book(team), refusing({ team_id: ['has all its evaluations'] }))
  await world.change('scale_teams', first, { truant_id: eve.id })
  await world.book(team)
  assert.equal(await counting(team), 3)
})

test('the staff names evaluators outside the team, for submitted work, at any time', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  await assert.rejects(world.book(team, { user_id: ada.id }), refusing({ user_id: ['is a member of the team'] }))
  await world.offer(eve, '2026-03-13T09:00:00Z', '2026-03-13T10:00:00Z')
  await world.book(team, { user_id: eve.id, begin_at: '2026-03-13T09:00:00Z' })
  assert.deepEqual(await bookedOf(eve), [true, true, false, false])
  await world.change('teams', team, { closed_at: null })
  await assert.rejects(world.book(team), refusing({ team_id: ['has not been submitted'] }))
  await world.change('teams', team, { closed_at: '2026-03-10T11:00:00Z' })
  await world.db.script(`update teams set status = 'parent' where id = ${team}`)
  await assert.rejects(world.book(team), refusing({ team_id: ['is not waiting for an evaluation'] }))
})

test('what a company fills shows the supervisor, where the staff names nobody else', async () => {
  const facts = { name: 'Internship', guidelines_md: '-', correction_number: 3, duration: 900, is_external: true }
  const order = { scale_id: await world.create('scales', facts) }
  const [team, eve] = [await world.team(await world.student()), await world.student()]
  const evaluatorOf = async (more: object) =>
    (await world.row(scaleTeams, await world.book(team, { ...order, ...more })))!.user_id
  assert.equal(await evaluatorOf({}), null)
  const { id } = await world.student('supervisor')
  assert.deepEqual([await evaluatorOf({}), await evaluatorOf({ user_id: eve.id })], [id, eve.id])
})

test('a booking of the staff costs the same points', async () => {
  const [ada, bob] = await world.students(2)
  const team = await world.team(ada, bob)
  await world.book(team)
  assert.deepEqual([await world.points(ada), await world.points(bob)], [4, 4])
  await world.give(bob, -4)
  await assert.rejects(world.book(team), refusing({ team_id: ['has a member without evaluation points'] }))
})

test('below a session, only teams of it are booked for', async () => {
  const team = await world.team(await world.student())
  const book = (project_session_id: number) =>
    world.create('scale_teams', { team_id: team, scale_id: world.scale }, world.staff, { project_session_id })
  await assert.rejects(book(world.session + 1), refusing({ team_id: ['is not of this session'] }))
  await book(world.session)
})

test('several are booked by the primary scale where none is named, all or nothing', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  const book = (...scale_teams: object[]) => world.act('scale_teams', 'multiple_create', { fields: { scale_teams } })
  await assert.rejects(book(), refusing({ scale_teams: ["can't be blank"] }))
  await assert.rejects(book({ team_id: team }, { team_id: 2_000_000_000 }), refusing({ team_id: ['must exist'] }))
  assert.equal(await counting(team), 0)
  await book({ team_id: team, user_id: eve.id, begin_at: '2026-03-01 09:00:00 UTC' })
  const booked = 'select scale_id, user_id from scale_teams where team_id = $1'
  assert.deepEqual(await world.rows(booked, team), [[world.scale, eve.id]])
})

test('several booked at once cost the sum, and each is told to the world', async () => {
  const [ada, eve] = await world.students(2)
  const team = await world.team(ada)
  await world.give(ada, -4)
  const scale_teams = [{ team_id: team, user_id: eve.id, begin_at: '2026-03-01T09:00:00Z' }, { team_id: team }]
  const book = () => world.act('scale_teams', 'multiple_create', { fields: { scale_teams } })
  await assert.rejects(book(), refusing({ team_id: ['has a member without evaluation points'] }))
  assert.equal(await world.points(ada), 1)
  await world.give(ada, 1)
  const made = (await book()) as { showAll: number[] }
  assert.equal(await world.points(ada), 0)
  const told = `select record_id from outbox where model = 'scale_teams' and event = 'create' order by id desc limit 2`
  assert.deepEqual((await world.rows(told)).flat().reverse(), made.showAll)
})
