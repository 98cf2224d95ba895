import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeMail } from '../../src/mail/write.ts'
import { openStage } from '../web/stage.ts'

const { app, db } = await openStage()
const write = (to: string, subject: string) =>
  db.transaction((tx) =>
    writeMail(tx, app.key, app.clock.now(), { to, subject, text: `a text for ${to}`, language: 'en' }),
  )
await write('ada@example.org', 'first')
await write('bob@example.org', 'second')
await write('ada@example.org', 'third')

test('the mails that were written are shown with what they say, the newest first', async () => {
  const { status, body, headers } = await app.get('/_sandbox/mails')
  assert.equal(status, 200)
  assert.equal(headers['cache-control'], 'no-store')
  assert.deepEqual(
    body.map((mail: { subject: string }) => mail.subject),
    ['third', 'second', 'first'],
  )
  const { id, created_at, ...rest } = body[0]
  assert.equal(typeof id, 'number')
  assert.equal(Date.parse(created_at), Date.parse(new Date(created_at).toISOString()))
  assert.deepEqual(rest, {
    to: 'ada@example.org',
    subject: 'third',
    text: 'a text for ada@example.org',
    html: null,
    reply_to: null,
    language: 'en',
    sent_at: null,
    attempts: 0,
    error: null,
  })
})

test('they can be asked for by address', async () => {
  const to = async (address: string) =>
    (await app.get(`/_sandbox/mails?to=${encodeURIComponent(address)}`)).body.map(
      (mail: { subject: string }) => mail.subject,
    )
  assert.deepEqual(await to('ada@example.org'), ['third', 'first'])
  assert.deepEqual(await to("' or 1=1 --"), [])
  assert.equal((await app.get('/_sandbox/mails?to[]=a')).status, 422)
})
