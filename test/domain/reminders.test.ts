/** A quarter of an hour before an evaluation, when the names are shown, both sides are reminded by mail. */
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { testClockwork } from '../support/app.ts'
import { type Evaluated, evaluatedScene } from '../support/evaluated.ts'
import { NOW } from '../support/scene.ts'

let world: Evaluated
before(async () => {
  world = await evaluatedScene()
})
after(() => world.close())
afterEach(() => world.clock.set(NOW))

interface Sent {
  subject: string
  text: string
}

let people = 0
const BEGIN = '2026-03-10T14:00:00Z'

/** An evaluation of two by a third; answers its id and the three logins. */
async function meeting(begin_at = BEGIN) {
  const logins = ['leader', 'member', 'evaluator'].map((name) => `${name}${++people}`)
  const [leader, member, evaluator] = await Promise.all(logins.map((login) => world.student(login)))
  const team = await world.team(leader!, member!)
  const { status, body } = await world.book(team, { begin_at, user_id: evaluator })
  assert.equal(status, 201)
  return { id: body.id as number, leader: logins[0]!, member: logins[1]!, evaluator: logins[2]! }
}

async function at(time: string): Promise<void> {
  world.clock.set(new Date(time))
  await world.clockwork.runDue()
}
const mailsTo = async (login: string): Promise<Sent[]> =>
  (await world.get(`/_sandbox/mails?to=${login}@example.org`)).body
const counts = async (...logins: string[]) => Promise.all(logins.map(async (login) => (await mailsTo(login)).length))

test('both sides are written to fifteen minutes before, once, each in their language and time zone', async () => {
  const { leader, member, evaluator } = await meeting()
  await world.db.script(`update users set language = 'fr' where login = '${member}'`)
  await at('2026-03-10T13:44:59Z')
  assert.deepEqual(await counts(leader, member, evaluator), [0, 0, 0])
  await at('2026-03-10T13:45:00Z')
  await at('2026-03-10T13:46:00Z')
  assert.deepEqual(await counts(leader, member, evaluator), [1, 1, 1])
  const [toLeader, toMember, toEvaluator] = await Promise.all(
    [leader, member, evaluator].map(async (login) => (await mailsTo(login))[0]),
  )
  assert.equal(toLeader!.text, `At **15:00** your **Libft** is evaluated by ${evaluator}.`)
  assert.equal(toMember!.subject, 'Votre évaluation commence bientôt')
  assert.equal(toEvaluator!.text, `At **15:00** you evaluate **Libft** of ${leader}, ${member}.`)
  const [kept] = (await world.get(`/v2/users/${evaluator}/mailings`, world.root)).body
  assert.equal(kept.identifier, 'imminent_correction_correctors')
})

test('the reminder changes nothing of the evaluation, and is no news to webhooks', async () => {
  const { id } = await meeting()
  const row = async () => (await world.get(`/v2/scale_teams/${id}`, world.root)).body.updated_at
  const before = await row()
  await at('2026-03-10T13:50:00Z')
  assert.equal(await row(), before)
  const text = `select event from outbox where model = 'scale_teams' and record_id = ${id}`
  assert.deepEqual(await world.db.read({ text, values: [] }), [['create']])
})

test('two servers that look at once remind once', async () => {
  const all = [await meeting(), await meeting(), await meeting()]
  world.clock.set(new Date('2026-03-10T13:45:00Z'))
  await Promise.all([1, 2, 3].map(() => testClockwork(world.db, world.clock).runDue()))
  for (const { leader, member, evaluator } of all) assert.deepEqual(await counts(leader, member, evaluator), [1, 1, 1])
})

test('an evaluation that is moved is one to be reminded of again', async () => {
  const { id, leader, evaluator } = await meeting()
  await at('2026-03-10T13:45:00Z')
  assert.ok((await world.change(id, { begin_at: '2026-03-10T16:00:00Z' })).status < 300)
  await at('2026-03-10T13:50:00Z')
  assert.deepEqual(await counts(leader, evaluator), [1, 1])
  await at('2026-03-10T15:45:00Z')
  assert.deepEqual(await counts(leader, evaluator), [2, 2])
})

test('nobody is reminded of what has begun, was cancelled or was missed', async () => {
  const late = await meeting()
  const cancelled = await meeting()
  await world.send('DELETE', `/v2/scale_teams/${cancelled.id}`, world.root)
  await at('2026-03-10T14:00:00Z')
  assert.deepEqual(await counts(late.leader, late.evaluator, cancelled.leader, cancelled.evaluator), [0, 0, 0, 0])
})
