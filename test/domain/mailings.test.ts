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

test('of two servers that look at once, each recipient gets one mail, and it leaves once', async () => {
  for (let i = 0; i < 15; i++) await write({ to: [`to${i}@race.example`], bcc: [`bcc${i}@race.example`] })
  const letters: Letter[] = []
  const server = () => testClockwork(world.db, world.clock, JOBS, async (letter) => void letters.push(letter))
  await Promise.all([server().runDue(), server().runDue()])
  const raced = letters.filter(({ to }) => to.endsWith('@race.example'))
  assert.deepEqual([raced.length, new Set(raced.map(({ to }) => to)).size], [30, 30])
  assert.deepEqual([raced[0]!.subject, raced[0]!.html], ['Hi', '<p>You <em>won</em></p>\n'])
})
