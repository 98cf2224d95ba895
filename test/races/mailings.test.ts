import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { JOBS } from '../../src/jobs/list.ts'
import type { Letter } from '../../src/mail/smtp.ts'
import { testClockwork } from '../support/app.ts'
import { type Rules, rules } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing } from './support.ts'

let world: Rules
let race: Racing
before(async () => {
  world = await rules()
  race = await racing(world)
})
after(() => race.app.close())

const write = (more: object) => world.create('mailings', { subject: 'Hi', content: 'You *won*', ...more })

test('of two servers that look at once, each recipient gets one mail, and it leaves once', async () => {
  for (let i = 0; i < FIFTY / 2; i++) await write({ to: [`to${i}@race.example`], bcc: [`bcc${i}@race.example`] })
  const letters: Letter[] = []
  const server = () => testClockwork(world.db, world.clock, JOBS, async (letter) => void letters.push(letter))
  await Promise.all([server().runDue(), server().runDue()])
  assert.deepEqual([letters.length, new Set(letters.map(({ to }) => to)).size], [FIFTY, FIFTY])
  assert.deepEqual([letters[0]!.subject, letters[0]!.html], ['Hi', '<p>You <em>won</em></p>\n'])
})

test('a mailing that is changed while it is sent says the same to everybody as its row', async () => {
  const at = new Date(world.clock.now().getTime() - 1000)
  const id = await write({ to: ['one@race.example', 'two@race.example'], at })
  const letters: Letter[] = []
  const server = testClockwork(world.db, world.clock, JOBS, async (letter) => void letters.push(letter))
  const change = (index: number) =>
    race.app.send('PATCH', `/v2/mailings/${id}`, race.root, { mailing: { content: `Draft ${index}` } })
  await Promise.all([fifty(change), server.runDue()])
  await server.runDue()
  const content = await world.value('select content from mailings where id = $1', id)
  assert.deepEqual(
    letters.map(({ text }) => text),
    [content, content],
  )
})
