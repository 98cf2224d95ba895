/** What shows that somebody was there is written down as it happens: registrations, evaluations, days of internships. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { enterInternshipDays, journalSpan } from '../../src/domain/journals.ts'
import { NOW, type Person } from '../support/rules.ts'
import { type Evaluations, evaluated } from './support/evaluations.ts'
import { internship } from './support/internships.ts'

let world: Evaluations
before(async () => {
  world = await evaluated()
})
after(() => world.close())

/** Students who follow the cursus: nobody else has a journal. */
async function cadets(count: number): Promise<Person[]> {
  const people = await world.students(count)
  for (const { id: user_id } of people)
    await world.create('cursus_users', { user_id, cursus_id: world.cursus, begin_at: '2026-01-01' })
  return people
}
const journal = ({ id }: Person) =>
  world.rows('select item_type, item_id, reason from journals where user_id = $1 order by id', id)
const reasons = async (person: Person) => (await journal(person)).map((row) => row[2])
const days = async ({ id }: Person) =>
  (
    await world.rows(
      `select to_char(event_at at time zone 'utc', 'MM-DD HH24') from journals where user_id = $1
      order by event_at`,
      id,
    )
  ).flat()
const enter = (now: string) => world.run((tx) => enterInternshipDays(tx, new Date(now)))

test('who registers to a project was there, in the cursus of the project and at the own campus', async () => {
  const [ada] = await cadets(1)
  const id = await world.create('projects_users', { project_id: world.project, user_id: ada!.id })
  assert.deepEqual(await journal(ada!), [['ProjectsUser', id, 'Subscribed to a project']])
  const facts = 'select cursus_id, campus_id, alumni, closed from journals where user_id = $1'
  assert.deepEqual(await world.rows(facts, ada!.id), [[world.cursus, world.paris, false, false]])
})

test('an evaluation is written down for who gave it and for everybody in the team, once it is filled', async () => {
  const [ada, bob, eve] = await cadets(3)
  const team = await world.team(ada!, bob!)
  const id = await world.book(team, { user_id: eve!.id, begin_at: '2026-03-10T11:00:00Z' })
  assert.deepEqual(await journal(eve!), [])
  await world.change('scale_teams', id, { comment: 'Fine', final_mark: 90 })
  await world.change('scale_teams', id, { final_mark: 95 })
  assert.deepEqual(await journal(eve!), [['ScaleTeam', id, 'Gave an evaluation']])
  for (const member of [ada!, bob!])
    assert.deepEqual((await journal(member)).at(-1), ['ScaleTeam', id, 'Received an evaluation'])
  assert.deepEqual(await days(eve!), ['03-10 11'], 'when it took place')
})

test('nobody was there where somebody was absent, or where an evaluation is called off', async () => {
  const [ada, eve] = await cadets(2)
  const id = await world.book(await world.team(ada!), { user_id: eve!.id, begin_at: NOW.toISOString() })
  await world.change('scale_teams', id, { truant_id: eve!.id })
  const other = await world.book(await world.team((await cadets(1))[0]!), {
    user_id: eve!.id,
    begin_at: NOW.toISOString(),
  })
  await world.remove('scale_teams', other)
  assert.deepEqual([await reasons(eve!), await reasons(ada!)], [[], ['Subscribed to a project']])
})

test('a project that is finished and one that is tried again are written down, each time', async () => {
  const [ada] = await cadets(1)
  const id = await world.create('projects_users', { project_id: world.project, user_id: ada!.id, final_mark: 50 })
  await world.act('projects_users', 'retry', { id, fields: { force: true } })
  assert.deepEqual(await reasons(ada!), ['Subscribed to a project', 'Finished a project', 'Retried a project'])
})

test('what happened stays written down when its record goes', async () => {
  const [ada] = await cadets(1)
  const id = await world.create('projects_users', { project_id: world.project, user_id: ada!.id })
  await world.remove('projects_users', id)
  assert.deepEqual(await reasons(ada!), ['Subscribed to a project'])
})

test('who follows no cursus has no journal', async () => {
  const ada = await world.student()
  await world.create('projects_users', { project_id: world.project, user_id: ada.id })
  assert.deepEqual(await journal(ada), [])
})

test('each day of an internship is written down in the night after it, by the clocks of the campus, once', async () => {
  const [ada] = await cadets(1)
  await internship(world, ada!, { state: 'uploaded', start_at: '2026-03-08T08:00:00Z' })
  // Paris is an hour ahead: its day ends while it is 23 o'clock in Greenwich.
  assert.equal(await enter('2026-03-08T22:59:59Z'), 0)
  assert.equal(await enter('2026-03-08T23:00:00Z'), 1)
  assert.equal(await enter('2026-03-09T12:00:00Z'), 0)
  assert.equal(await enter('2026-03-10T23:30:00Z'), 2)
  assert.deepEqual(await days(ada!), ['03-07 23', '03-08 23', '03-09 23'])
  assert.deepEqual(new Set(await reasons(ada!)), new Set(['Currently doing internship']))
})

test('a server that stood still makes up for a month of an internship, up to its end', async () => {
  const [ada, bob] = await cadets(2)
  await internship(world, ada!, { state: 'ended', start_at: '2025-02-01', end_at: '2026-05-20T10:00:00Z' })
  await internship(world, bob!, { state: 'uploaded', start_at: '2025-02-01', end_at: '2026-04-20' })
  await enter('2026-05-31T12:00:00Z')
  assert.deepEqual([(await days(ada!))[0], (await days(ada!)).at(-1)], ['04-29 22', '05-19 22'])
  assert.deepEqual(await days(bob!), [])
})

test('an internship that is not signed, or broken, is no presence', async () => {
  const [ada, bob] = await cadets(2)
  await internship(world, ada!, { state: 'generated' })
  await internship(world, bob!, { state: 'broke', breach_at: '2026-03-06T12:00:00Z' })
  await enter('2026-03-09T12:00:00Z')
  assert.deepEqual([await days(ada!), (await days(bob!)).at(-1)], [[], '03-05 23'])
})

test('journals are asked for 124 days at a time', () => {
  const ask = (begin: string, end: string) => journalSpan({ begin_at: new Date(begin), end_at: new Date(end) })
  assert.deepEqual(ask('2026-01-01', '2026-01-01'), {})
  assert.deepEqual(ask('2026-01-01', '2026-05-05'), {})
  assert.deepEqual(ask('2026-01-01', '2026-05-06'), { end_at: ['must be at most 124 days after begin_at'] })
  assert.deepEqual(ask('2026-01-02', '2026-01-01'), { end_at: ['must be on or after begin_at'] })
})
