/**
 * A day of peer learning, told over HTTP: what students do, they do with tokens of their own and the scopes public and
 * projects; the staff only set the stage. Each chapter goes on where the one before ended.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brokenRows } from '../support/doctor.ts'
import { type Stage, type Student, stage } from './stage.ts'

let world: Stage
let ada: Student, bob: Student, cyd: Student, dan: Student, eve: Student, fay: Student
before(async () => {
  world = await stage()
  ada = await world.person('ada', world.blue)
  bob = await world.person('bob', world.red)
  cyd = await world.person('cyd', world.blue)
  dan = await world.person('dan', world.red)
  eve = await world.person('eve')
  fay = await world.person('fay')
})
after(() => world.close())

const NOON = '2026-03-10T12:00:00Z'
const at = async (time: string) => {
  world.clock.set(new Date(time))
  await world.clockwork.runDue()
}
const teams: Record<string, number> = {}
const registration = async (student: Student) => (await student.get(`/v2/users/${student.id}/projects_users`)).body[0]
const teamOf = async (id: number) => (await ada.get(`/v2/teams/${id}`)).body
const offer = (student: Student, begin_at: string, end_at: string) =>
  student.does(201, 'POST', '/v2/slots', { slot: { begin_at, end_at } })
const booking = (team: number, begin_at: string) => ({
  scale_team: { team_id: team, scale_id: world.scale, begin_at },
})
const pointsOf = (...students: Student[]) => Promise.all(students.map((student) => student.points()))
const history = async (student: Student): Promise<string[]> =>
  (await student.get(`/v2/users/${student.id}/correction_point_historics?sort=id`)).body.map(
    (row: { reason: string; sum: number }) => `${row.reason} ${row.sum}`,
  )

/** Registers the first, who asks the second; they lock the team and hand the work in. */
async function handIn(leader: Student, mate: Student): Promise<number> {
  const order = { projects_user: { project_id: world.group } }
  const { body } = await leader.does(201, 'POST', '/v2/projects_users', order)
  assert.equal(body.status, 'creating_group')
  const team = body.current_team_id
  const change = (fields: object) => ({ team: fields })
  await leader.does(204, 'PATCH', `/v2/teams/${team}`, change({ teams_users_attributes: [{ user_id: mate.id }] }))
  await leader.does(422, 'PATCH', `/v2/teams/${team}`, change({ locked_at: NOON }))
  const [asked] = (await mate.get(`/v2/users/${mate.id}/teams_users?filter[validated]=false`)).body
  assert.equal(asked.team_id, team, 'who is asked finds the invitation')
  await mate.does(204, 'PATCH', `/v2/teams_users/${asked.id}`, { teams_user: { validated: true } })
  await mate.does(403, 'PATCH', `/v2/teams/${team}`, change({ locked_at: NOON }))
  await leader.does(204, 'PATCH', `/v2/teams/${team}`, change({ locked_at: NOON }))
  await leader.does(204, 'PATCH', `/v2/teams/${team}`, change({ closed_at: NOON }))
  return team
}

test('in the morning two groups register, find each other, lock their teams and hand them in', async () => {
  teams.ada = await handIn(ada, bob)
  teams.cyd = await handIn(cyd, dan)
  for (const student of [ada, bob, cyd, dan]) {
    const { status, occurrence, final_mark } = await registration(student)
    assert.deepEqual([status, occurrence, final_mark], ['waiting_for_correction', 0, null])
  }
  assert.deepEqual(await pointsOf(ada, bob, cyd, dan, eve), [5, 5, 5, 5, 5])
})

let winners: { team: number; people: Student[] }
let losers: { team: number; people: Student[] }
let first: number

test('both want the same half hour of eve; one gets it, and only who got it has paid', async () => {
  await offer(eve, '2026-03-11T09:00:00Z', '2026-03-11T09:30:00Z')
  const sides = [
    { team: teams.ada!, people: [ada, bob] },
    { team: teams.cyd!, people: [cyd, dan] },
  ]
  const tokens = await Promise.all(sides.map(({ people }) => people[0]!.token()))
  const answers = await Promise.all(
    sides.map(({ team }, i) => world.send('POST', '/v2/scale_teams', tokens[i], booking(team, '2026-03-11T09:00:00Z'))),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 422])
  const won = answers.findIndex(({ status }) => status === 201)
  winners = sides[won]!
  losers = sides[1 - won]!
  first = answers[won]!.body.id
  assert.deepEqual(answers[1 - won]!.body, { errors: { begin_at: ['is offered by nobody'] } })
  assert.deepEqual(await pointsOf(...winners.people, ...losers.people), [4, 4, 5, 5])
  assert.deepEqual(await history(winners.people[1]!), ['Creation 5', 'Defense plannification -1'])
})

test('who meets stays hidden from both sides until a quarter of an hour before', async () => {
  const [theirs, hers] = [winners.people[0]!, eve]
  const seen = async () => [
    (await theirs.get(`/v2/scale_teams/${first}`)).body.corrector,
    (await hers.get(`/v2/scale_teams/${first}`)).body.correcteds,
  ]
  assert.deepEqual(await seen(), ['invisible', 'invisible'])
  const early = { scale_team: { comment: 'Early', final_mark: 100 } }
  await eve.does(422, 'PATCH', `/v2/scale_teams/${first}`, early)
  await at('2026-03-11T08:46:00Z')
  const [corrector, correcteds] = await seen()
  assert.deepEqual(
    [corrector.login, correcteds.map(({ login }: Student) => login)],
    ['eve', winners.people.map(({ login }) => login)],
  )
})

test('eve evaluates and is paid; of the points of the two, one is hers and one the pool\u2019s', async () => {
  await at('2026-03-11T09:00:00Z')
  const path = `/v2/scale_teams/${first}`
  const filling = { scale_team: { comment: 'Pipes hold.', final_mark: 100, flag_id: 1 } }
  await winners.people[0]!.does(403, 'PATCH', path, filling)
  await eve.does(204, 'PATCH', path, filling)
  await eve.does(422, 'PATCH', path, filling)
  assert.deepEqual(await history(eve), ['Creation 5', 'Earning after defense 1'])
  assert.equal(await world.inPool(), 1)
  assert.equal((await teamOf(winners.team)).status, 'waiting_for_correction', 'one evaluation of two')
})

test('the evaluated say how it was, each once, and the evaluation keeps it', async () => {
  const path = `/v2/scale_teams/${first}/feedbacks`
  const details = ['nice', 'rigorous', 'interested', 'punctuality'].map((kind) => ({ kind, rate: 4 }))
  const feedback = { comment: 'She read every line.', feedback_details_attributes: details }
  const { body } = await winners.people[0]!.does(201, 'POST', path, { feedback })
  assert.equal(body.rating, 5, 'the details make the rating')
  await winners.people[0]!.does(422, 'POST', path, { feedback })
  await winners.people[1]!.does(201, 'POST', path, { feedback: { comment: 'Good talk.', rating: 4 } })
  for (const stranger of [losers.people[0]!, eve]) await stranger.does(403, 'POST', path, { feedback })
  assert.equal((await ada.get(`/v2/scale_teams/${first}`)).body.feedback, 'Good talk.')
})

test('the loser books another time, and who lost nothing in the race pays now', async () => {
  await offer(fay, '2026-03-11T10:00:00Z', '2026-03-11T11:00:00Z')
  const [leader] = losers.people
  const { body } = await leader!.does(201, 'POST', '/v2/scale_teams', booking(losers.team, '2026-03-11T10:00:00Z'))
  assert.equal(body.team.id, losers.team)
  assert.deepEqual(await pointsOf(...losers.people), [4, 4])
})

test('after the second evaluation the project is validated, and gives what it is worth', async () => {
  const [leader] = winners.people
  const order = booking(winners.team, '2026-03-11T10:30:00Z')
  const { body } = await leader!.does(201, 'POST', '/v2/scale_teams', order)
  await at('2026-03-11T10:30:00Z')
  await fay.does(204, 'PATCH', `/v2/scale_teams/${body.id}`, {
    scale_team: { comment: 'Leaks a bit.', final_mark: 91 },
  })
  const { status, final_mark } = await teamOf(winners.team)
  assert.deepEqual([status, final_mark], ['finished', 95], 'the floor of the mean')
  for (const student of winners.people) {
    const row = await registration(student)
    assert.deepEqual([row.status, row.final_mark, row['validated?']], ['finished', 95, true])
    assert.equal(row.retriable_at.slice(0, 16), '2026-03-14T10:30')
    const [study] = (await student.get(`/v2/users/${student.id}/cursus_users`)).body
    assert.equal(study.level, 1.21, '950 points: past 462, on the way to 2688')
    const quests = (await student.get(`/v2/users/${student.id}/quests_users`)).body
    assert.deepEqual(
      quests.map((one: { quest: { slug: string }; validated_at: string }) => [
        one.quest.slug,
        one.validated_at.slice(0, 16),
      ]),
      [['rank-03', '2026-03-11T10:30']],
    )
    const me = (await student.get('/v2/me')).body
    assert.deepEqual([me.wallet, me.achievements.length, me.titles.length], [50, 1, 1])
    assert.deepEqual([me.correction_point, (await history(student)).length], [3, 3])
  }
  assert.deepEqual([await eve.points(), await fay.points()], [6, 6])
})

test('each coalition has its points for what its member did', async () => {
  for (const id of [world.blue, world.red]) {
    assert.equal((await ada.get(`/v2/coalitions/${id}`)).body.score, 7, '7 points for a mark of 100, rounded')
    const members = (await ada.get(`/v2/coalitions/${id}/coalitions_users`)).body
    const scores = Object.fromEntries(
      members.map((row: { user_id: number; score: number }) => [row.user_id, row.score]),
    )
    for (const { id: user } of winners.people) if (user in scores) assert.equal(scores[user], 7)
    for (const { id: user } of losers.people) if (user in scores) assert.equal(scores[user], 0)
  }
})

test('the others meet fay, who marks them too, and once more somebody else; cheating ends it', async () => {
  const mine = await fay.get('/v2/me/scale_teams/as_corrector?filter[filled]=false')
  assert.equal(mine.body.length, 1)
  await fay.does(204, 'PATCH', `/v2/scale_teams/${mine.body[0].id}`, {
    scale_team: { comment: 'Fine', final_mark: 100 },
  })
  await offer(eve, '2026-03-11T12:00:00Z', '2026-03-11T12:30:00Z')
  const { body } = await losers.people[1]!.does(
    201,
    'POST',
    '/v2/scale_teams',
    booking(losers.team, '2026-03-11T12:00:00Z'),
  )
  await at('2026-03-11T12:00:00Z')
  await eve.does(204, 'PATCH', `/v2/scale_teams/${body.id}`, { scale_team: { comment: 'Copied.', flag_id: 2 } })
  for (const student of losers.people) {
    const row = await registration(student)
    assert.deepEqual([row.final_mark, row['validated?'], row.status], [-42, false, 'finished'])
    assert.equal((await student.get('/v2/me')).body.wallet, 0)
  }
})

test('they try again when they may, each with a new team', async () => {
  const [leader] = losers.people
  const { id, current_team_id } = await registration(leader!)
  await leader!.does(422, 'PATCH', `/v2/projects_users/${id}/retry`)
  await at('2026-03-14T12:30:00Z')
  await leader!.does(204, 'PATCH', `/v2/projects_users/${id}/retry`)
  const row = await registration(leader!)
  assert.deepEqual([row.occurrence, row.status, row.final_mark], [1, 'creating_group', -42])
  assert.notEqual(row.current_team_id, current_team_id)
})

test('when the day is over every row is as it should be', async () => {
  assert.deepEqual(await brokenRows(world.db, world.clock.now()), [])
})
