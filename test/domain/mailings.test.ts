/** Mailings become mails: one for each recipient, once, and none for who wants none. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { JOBS } from '../../src/jobs/list.ts'
import type { Letter } from '../../src/mail/smtp.ts'
import { testClockwork } from '../support/app.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
before(async () => {
  world = await scene()
  await world.student('ada')
  await world.student('eve')
  await world.db.script(`update users set email_stop = true where login = 'eve'`)
})
after(() => world.close())

const write = async (mailing: object, more: object = {}) =>
  (await world.make('/v2/mailings', { mailing: { subject: 'Hi', content: 'You *won*', ...mailing }, ...more })).body.id
const mailsTo = async (address: string) => (await world.get(`/_sandbox/mails?to=${encodeURIComponent(address)}`)).body
const addresses = async () =>
  ((await world.get('/_sandbox/mails')).body as { to: string }[]).map((mail) => mail.to).sort()

test('a mailing is written to each of its recipients, who do not see one another, as text and as HTML', async () => {
  await write({ to: ['ada@example.org', ' x@example.org'], cc: ['ADA@example.org', ''], bcc: ['secret@example.org'] })
  await world.clockwork.runDue()
  assert.deepEqual(await addresses(), ['ADA@example.org', 'secret@example.org', 'x@example.org'])
  const [mail] = await mailsTo('x@example.org')
  assert.deepEqual([mail.text, mail.html, mail.reply_to], ['You *won*', '<p>You <em>won</em></p>\n', null])
  assert.equal(
    JSON.stringify(await world.db.read({ text: 'select text, html from mails', values: [] })).includes('won'),
    false,
  )
})

test('answers go to the sender that was named', async () => {
  await write({ to: ['bde@example.org'], from: 'BDE <bde@example.org>' })
  await world.clockwork.runDue()
  assert.equal((await mailsTo('bde@example.org'))[0].reply_to, 'BDE <bde@example.org>')
})

test('who wants no mails gets none', async () => {
  const id = await write({ to: ['EVE@example.org', 'bob@example.org'] })
  await world.clockwork.runDue()
  assert.deepEqual([(await mailsTo('EVE@example.org')).length, (await mailsTo('bob@example.org')).length], [0, 1])
  const [row] = await world.db.read({ text: 'select sent_at is not null from mailings where id = $1', values: [id] })
  assert.deepEqual(row, [true])
})

test('a mailing with a time waits for it', async () => {
  await write({ to: ['later@example.org'] }, { at: '2026-03-10T18:00:00Z' })
  await world.clockwork.runDue()
  assert.equal((await mailsTo('later@example.org')).length, 0)
  world.clock.set(new Date('2026-03-10T18:00:01Z'))
  await world.clockwork.runDue()
  assert.equal((await mailsTo('later@example.org')).length, 1)
  world.clock.set(NOW)
})

test('a mailing may be changed and deleted until it is sent, and not afterwards', async () => {
  const at = '2026-03-11T08:00:00Z'
  const id = await write({ to: ['planned@example.org'], title: 'Big' }, { at })
  const path = `/v2/mailings/${id}`
  const change = (mailing: object, more = {}) => world.send('PATCH', path, world.root, { mailing, ...more })
  assert.equal((await change({ content: 'You *lost*', title: null }, { at: '2026-03-10T13:00:00Z' })).status, 204)
  const gone = await write({ to: ['gone@example.org'] }, { at })
  assert.equal((await world.send('DELETE', `/v2/mailings/${gone}`, world.root)).status, 204)
  world.clock.set(new Date('2026-03-11T09:00:00Z'))
  await world.clockwork.runDue()
  world.clock.set(NOW)
  assert.equal((await mailsTo('planned@example.org'))[0].text, 'You *lost*')
  assert.equal((await mailsTo('gone@example.org')).length, 0)
  const late = await change({ content: 'You drew' })
  assert.deepEqual([late.status, late.body], [422, { errors: { base: ['was sent already'] } }])
  assert.equal((await world.send('DELETE', path, world.root)).status, 422)
  const { body } = await world.get(path, world.root)
  assert.deepEqual([body.content, body.title], ['You *lost*', 'Hi'], 'without a title it is the subject')
})

test('who is no address gets no mailing, and what it is about is an object', async () => {
  const order = {
    subject: 'Hi',
    content: 'x',
    to: ['ada@example.org', 'Ada'],
    bcc: ['a@b.c', 'x@y.z, v@w.u'],
    meta: 'x',
  }
  const answer = await world.send('POST', '/v2/mailings', world.root, { mailing: order })
  assert.deepEqual(answer.body.errors, {
    to: ['holds Ada, which is not an email address'],
    bcc: ['holds x@y.z, v@w.u, which is not an email address'],
    meta: ['is not an object'],
  })
  await write({ to: ['answer@example.org'], from: 'The staff' })
  await world.clockwork.runDue()
  assert.equal((await mailsTo('answer@example.org'))[0].reply_to, null, 'nobody is answered under a name alone')
})

test('of two servers that look at once, each recipient gets one mail, and it leaves once', async () => {
  for (let i = 0; i < 15; i++) await write({ to: [`to${i}@race.example`], bcc: [`bcc${i}@race.example`] })
  const letters: Letter[] = []
  const server = () => testClockwork(world.db, world.clock, JOBS, async (letter) => void letters.push(letter))
  await Promise.all([server().runDue(), server().runDue()])
  const raced = letters.filter(({ to }) => to.endsWith('@race.example'))
  assert.deepEqual([raced.length, new Set(raced.map(({ to }) => to)).size], [30, 30])
  assert.deepEqual([raced[0]!.subject, raced[0]!.html], ['Hi', '<p>You <em>won</em></p>\n'])
})
