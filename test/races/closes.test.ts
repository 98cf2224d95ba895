/** Accounts that close while something is done for them. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import type { Person } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Evaluations
let race: Racing
let closer: Person
before(async () => {
  world = await evaluated()
  race = await racing(world)
  closer = await world.student()
})
after(() => race.app.close())

const close = ({ id: user_id }: Person) =>
  race.app.send('POST', '/v2/closes', race.root, {
    close: { user_id, closer_id: closer.id, kind: 'other', reason: 'Food' },
  })
const HALF = FIFTY / 2
const bookingsOf = ({ id }: Person) =>
  world.value(
    `select count(*)::int from scale_teams as e where e.user_id = $1
      or exists (select from teams_users as m where m.team_id = e.team_id and m.user_id = $1)`,
    id,
  )

test('an evaluator who is closed while fifty book is left with no booking, and everybody has their points', async () => {
  const [eve, people] = [await world.student(), await world.students(FIFTY)]
  const teams = await Promise.all(people.map((person) => world.team(person)))
  const tokens = await Promise.all(people.map(race.token))
  await world.offer(eve, '2026-03-17T09:00:00Z', '2026-03-18T11:00:00Z')
  const time = (index: number) => new Date(Date.parse('2026-03-17T09:00:00Z') + index * 1_800_000).toISOString()
  race.repeated()
  const answers = await fifty((index) => {
    if (index === HALF) return close(eve)
    const scale_team = { team_id: teams[index]!, scale_id: world.scale, begin_at: time(index) }
    return race.app.send('POST', '/v2/scale_teams', tokens[index]!, { scale_team })
  })
  // What was booked, and called off before it could be shown, is not found.
  assert.ok(
    answers.every(({ status }) => [201, 404, 422].includes(status)),
    JSON.stringify(statuses(answers)),
  )
  assert.equal(answers[HALF]!.status, 201)
  assert.equal(race.repeated(), 0)
  assert.equal(await bookingsOf(eve), 0)
  assert.deepEqual(new Set(await Promise.all(people.map(world.points))), new Set([5]))
})

test('fifty who evaluate each other and are closed at once all are, and nobody waits for whoever waits for them', async () => {
  const people = await world.students(FIFTY)
  const teams = await Promise.all(people.map((person) => world.team(person)))
  for (const [index, team] of teams.entries())
    await world.book(team, { user_id: people[(index + 1) % FIFTY]!.id, begin_at: '2026-03-20T09:00:00Z' })
  race.repeated()
  const answers = await fifty((index) => close(people[index]!))
  assert.deepEqual(statuses(answers), { 201: FIFTY })
  assert.deepEqual(await Promise.all(people.map(bookingsOf)), Array(FIFTY).fill(0))
  assert.deepEqual(new Set(await Promise.all(people.map(world.points))), new Set([5]))
  assert.equal(race.repeated(), 0)
})

test('no token that is asked for while the account closes lets anybody in, neither then nor when it opens again', async () => {
  const ada = await world.student()
  const kept: string[] = []
  await Promise.all(
    Array.from({ length: FIFTY }, async (_, index) => {
      if (index === HALF) return assert.equal((await close(ada)).status, 201)
      const token = await race.token(ada).catch((error) => assert.match(String(error), /closed/))
      if (token) kept.push(token)
    }),
  )
  const seen = () => Promise.all(kept.map(async (token) => (await race.app.get('/v2/me', token)).status))
  assert.deepEqual(new Set(await seen()), new Set(kept.length ? [401] : []))
  const id = await world.value('select id from closes where user_id = $1', ada.id)
  await world.act('closes', 'unclose', { id })
  assert.deepEqual(new Set(await seen()), new Set(kept.length ? [401] : []))
})

test('fifty closes of one account and their ends come one after the other', async () => {
  const ada = await world.student()
  race.repeated()
  const made = await fifty(() => close(ada))
  assert.deepEqual(statuses(made), { 201: FIFTY })
  const isActive = () => world.value('select active from users where id = $1', ada.id)
  assert.equal(await isActive(), false)
  const answers = await fifty((index) => {
    const path = `/v2/closes/${made[index]!.body.id}`
    return index % 3 === 2
      ? race.app.send('DELETE', path, race.root)
      : race.app.send('PATCH', `${path}/unclose`, race.root)
  })
  assert.deepEqual(statuses(answers), { 204: FIFTY })
  assert.deepEqual([await isActive(), race.repeated()], [true, 0])
})

test('closes and uncloses of one account at once leave it closed exactly when one of them is in force', async () => {
  const ada = await world.student()
  const { id } = (await close(ada)).body
  await fifty((index) => race.app.send('PATCH', `/v2/closes/${id}/${index % 2 ? 'close' : 'unclose'}`, race.root))
  const agree = 'select u.active = (c.state <> $2) from users as u join closes as c on c.user_id = u.id where u.id = $1'
  assert.equal(await world.value(agree, ada.id, 'close'), true)
})
