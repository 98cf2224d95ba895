/** What webhooks say of evaluations, registrations, teams, closes and whatever else: bodies as receivers know them. */
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type Evaluations, evaluated } from '../domain/support/evaluations.ts'
import { type Racing, racing } from '../races/support.ts'

interface Told {
  event: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every form
  body: any
}

let world: Evaluations
let served: Racing
let receiver: Server
let heard: Told[] = []
before(async () => {
  world = await evaluated()
  served = await racing(world)
  receiver = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const { 'x-model': model, 'x-event': event } = request.headers
      heard.push({ event: `${model} ${event}`, body: JSON.parse(Buffer.concat(parts).toString()) })
      response.end()
    })
  })
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  for (const [model, ...events] of [
    ['scale_team', 'create', 'update', 'destroy'],
    ['projects_user', 'update'],
    ['team', 'marked'],
    ['close', 'update'],
    ['tag', 'create', 'update', 'destroy'],
  ])
    for (const event of events) {
      const order = { model, event, url, secret: 'hush' }
      assert.equal((await served.app.send('POST', '/_sandbox/webhooks', undefined, order)).status, 201)
    }
})
after(async () => {
  receiver.close()
  await served.app.close()
})

/** What was told since the last call, in the order of the words. */
async function told(): Promise<Told[]> {
  heard = []
  await served.app.clockwork.runDue()
  return heard.sort((a, b) => (a.event < b.event ? -1 : 1))
}
const events = (all: Told[]) => all.map(({ event }) => event)
const one = (all: Told[], event: string) => all.find((candidate) => candidate.event === event)!.body
const keys = (body: object) => Object.keys(body).sort()

test('an evaluation is told from booking to its end: the whole team, the evaluator, the scale in quarters of an hour', async () => {
  const [ada, bob, eve] = [await world.student('ada'), await world.student('bob'), await world.student('eve')]
  const team = await world.team(ada)
  await told()
  const evaluation = await world.book(team, { user_id: bob.id, begin_at: '2026-03-11T14:00:00Z' })
  const created = one(await told(), 'scale_team create')
  assert.deepEqual(keys(created), [
    ...[
      'begin_at',
      'comment',
      'created_at',
      'feedback_rating',
      'filled_at',
      'final_mark',
      'flag',
      'id',
      'old_feedback',
    ],
    ...['project', 'scale', 'team', 'truant', 'updated_at', 'user'],
  ])
  assert.deepEqual(
    [created.id, created.begin_at, created.comment, created.filled_at, created.final_mark, created.truant],
    [evaluation, '2026-03-11T14:00:00.000Z', null, null, null, {}],
  )
  assert.deepEqual(created.scale, { id: world.scale, name: 'Libft', correction_number: 2, duration: 2 })
  assert.deepEqual([created.user.login, created.flag.name, created.project.slug], ['bob', 'Ok', 'libft'])
  assert.deepEqual(
    [created.team.id, created.team.project_id, created.team.project_session_id, created.team.closed_at],
    [team, world.project, world.session, '2026-03-10T11:00:00.000Z'],
  )

  await world.change('scale_teams', evaluation, { comment: 'Fine', final_mark: 100 })
  const updated = one(await told(), 'scale_team update')
  assert.deepEqual([updated.comment, updated.final_mark, typeof updated.filled_at], ['Fine', 100, 'string'])

  const second = await world.book(team, { user_id: eve.id, begin_at: '2026-03-11T16:00:00Z' })
  await told()
  await world.change('scale_teams', second, { comment: 'Good', final_mark: 80 })
  const settled = await told()
  assert.deepEqual(events(settled), ['projects_user update', 'scale_team update', 'team marked'])
  const marked = one(settled, 'team marked')
  assert.deepEqual(keys(marked), [
    ...['deadline_at', 'final_mark', 'id', 'leader', 'name', 'primary_campus_id', 'project', 'repo_url', 'repo_uuid'],
    ...['terminating_at', 'users'],
  ])
  assert.deepEqual(
    [marked.id, marked.final_mark, marked.primary_campus_id, marked.leader.login, marked.users.length],
    [team, 90, world.paris, 'ada', 1],
  )
  const registration = one(settled, 'projects_user update')
  assert.deepEqual(keys(registration), [
    ...['created_at', 'current_team_id', 'final_mark', 'id', 'marked_at', 'occurrence', 'project_id', 'retriable_at'],
    ...['status', 'updated_at', 'user_id', 'validated?'],
  ])
  assert.deepEqual(
    [registration.user_id, registration.final_mark, registration.status, registration['validated?']],
    [ada.id, 90, 'finished', true],
  )

  await world.remove('scale_teams', evaluation)
  const destroyed = one(await told(), 'scale_team destroy')
  assert.deepEqual([destroyed.id, destroyed.team.id, destroyed.user.login], [evaluation, team, 'bob'])
})

test('an evaluation that nobody came to has no evaluator', async () => {
  const lou = await world.student('lou')
  const team = await world.team(lou)
  await world.db.script(`insert into scale_teams (team_id, scale_id, flag_id, comment, final_mark, filled_at)
    values (${team}, ${world.scale}, 1, 'Nobody came', 0, now())`)
  assert.equal(one(await told(), 'scale_team create').user, null)
})

test('a close that is lifted is told as changed', async () => {
  const kim = await world.student('kim')
  const id = await world.create('closes', { user_id: kim.id, closer_id: kim.id, kind: 'other', reason: 'Food' })
  assert.deepEqual(events(await told()), [])
  await world.act('closes', 'unclose', { id })
  const lifted = one(await told(), 'close update')
  assert.deepEqual([lifted.id, lifted.state, lifted.user.login, lifted.community_services], [id, 'unclose', 'kim', []])
})

test('every other model has create, update and destroy, with its plain columns', async () => {
  const id = await world.create('tags', { name: 'Legend' })
  const created = one(await told(), 'tag create')
  assert.deepEqual([created.id, created.name, created.kind, created.pinner_id], [id, 'Legend', 'general', null])
  await world.change('tags', id, { name: 'Myth' })
  assert.equal(one(await told(), 'tag update').name, 'Myth')
  await world.remove('tags', id)
  assert.equal(one(await told(), 'tag destroy').name, 'Myth')
})
