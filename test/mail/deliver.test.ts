import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { after, beforeEach, test } from 'node:test'
import { Clock } from '../../src/clock.ts'
import type { Surroundings } from '../../src/jobs/job.ts'
import { sendMails } from '../../src/mail/deliver.ts'
import { type Letter, smtp } from '../../src/mail/smtp.ts'
import { type Mail, writeMail } from '../../src/mail/write.ts'
import { mails } from '../../src/resources/platform/mails.ts'
import { JOB_SETTINGS } from '../support/app.ts'
import { freshDatabase } from '../support/database.ts'
import { openPostOffice } from './post-office.ts'

const db = await freshDatabase()
const office = await openPostOffice()
after(async () => {
  await office.close()
  await db.close()
})
const key = createSecretKey(Buffer.alloc(32, 7))
const clock = new Clock()
const pass = (seconds: number) => clock.set(new Date(clock.now().getTime() + seconds * 1000))
beforeEach(async () => {
  await db.script('truncate mails restart identity')
  office.received.length = 0
})

const LINK = 'https://intra.example/users/password/edit?token=0123456789abcdef'
const write = (more: Partial<Mail> = {}) =>
  db.transaction((tx) =>
    writeMail(tx, key, clock.now(), {
      to: 'norminet@example.org',
      subject: 'Bonjour à tous',
      text: `Hello\n\n${LINK}\n`,
      language: 'fr',
      ...more,
    }),
  )
const warned: object[] = []
const surroundings = (more: Partial<Surroundings> = {}): Surroundings => ({
  db,
  now: clock.now(),
  key,
  send: smtp(office.url, 'Intranet <intra@example.org>'),
  log: { warn: (facts: object) => void warned.push(facts) } as unknown as Surroundings['log'],
  settings: { ...JOB_SETTINGS, keepTexts: false },
  patient: false,
  signal: new AbortController().signal,
  ...more,
})
/** Sends everything that is due, as the clockwork does; answers how many were sent. */
async function deliver(more: Partial<Surroundings> = {}): Promise<number> {
  for (let sum = 0; ; ) {
    const sent = await sendMails.run(surroundings(more))
    sum += sent
    if (sent === 0) return sum
  }
}
const rows = () => db.orm.select().from(mails).orderBy(mails.id)

test('a mail is handed to the server as it was written, and then its text is gone', async () => {
  await write()
  assert.equal(await deliver(), 1)
  const [letter] = office.received
  assert.match(letter!.from, /<intra@example\.org>/)
  assert.match(letter!.to, /<norminet@example\.org>/)
  assert.match(letter!.data, /^From: Intranet <intra@example\.org>$/m)
  assert.match(letter!.data, /^Subject: =\?UTF-8\?Q\?Bonjour_=C3=A0_tous\?=$/m)
  assert.match(letter!.data, /^Content-Language: fr$/m)
  assert.match(letter!.data, /^Message-ID: <1\.\d+@openintra\.mail>$/m)
  assert.ok(letter!.data.replaceAll('=\n', '').replaceAll('=3D', '=').includes(LINK))
  const [row] = await rows()
  assert.deepEqual([row!.text, row!.next_attempt_at, row!.error, row!.attempts], [null, null, null, 1])
  assert.ok(row!.sent_at)
  assert.equal(await deliver(), 0)
})

test('where the sandbox shows mails the text stays, encrypted', async () => {
  await write()
  await deliver({ settings: JOB_SETTINGS })
  const [row] = await rows()
  assert.match(row!.text!, /^v1\./)
  assert.equal(JSON.stringify(row).includes('token='), false)
})

test('a mail that was not taken is tried again after growing pauses', async () => {
  await write()
  const pauses: number[] = []
  for (let attempt = 1; attempt <= 4; attempt++) {
    office.answers.push('451 later')
    assert.equal(await deliver(), 0)
    const [row] = await rows()
    assert.equal(row!.attempts, attempt)
    assert.match(row!.error!, /451 later/)
    const pause = Math.round((row!.next_attempt_at!.getTime() - clock.now().getTime()) / 1000)
    pauses.push(pause)
    assert.equal(await deliver(), 0, 'not before')
    pass(pause)
  }
  assert.deepEqual(pauses, [30, 60, 120, 240])
  assert.equal(await deliver(), 1)
  assert.equal((await rows())[0]!.error, null)
})

test('a mail is given up after two days of attempts, or at once when the server never will take it', async () => {
  const refuse = async () => {
    throw new Error('no answer')
  }
  await write()
  const begun = clock.now().getTime()
  for (let i = 0; i < 100 && (await rows())[0]!.next_attempt_at; i++) {
    clock.set((await rows())[0]!.next_attempt_at!)
    await deliver({ send: refuse })
  }
  const [given] = await rows()
  assert.equal(given!.attempts, 18)
  const days = (clock.now().getTime() - begun) / 86_400_000
  assert.ok(days > 1.5 && days < 3, String(days))
  assert.deepEqual([given!.sent_at, given!.text], [null, null])

  await write()
  office.answers.push('550 no such user')
  await deliver()
  const [, final] = await rows()
  assert.deepEqual([final!.attempts, final!.next_attempt_at, final!.text], [1, null, null])
  assert.match(final!.error!, /550 no such user/)
})

test('a mail that is of no use any more is not sent', async () => {
  await write({ expiresAt: new Date(clock.now().getTime() + 60_000) })
  pass(61)
  assert.equal(await deliver(), 0)
  assert.equal(office.received.length, 0)
})

test('of several processes that look at once, one sends each mail', async () => {
  for (let i = 0; i < 12; i++) await write({ to: `person${i}@example.org` })
  const sent: Letter[] = []
  const send = async (letter: Letter) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    sent.push(letter)
  }
  const counts = await Promise.all(Array.from({ length: 6 }, () => deliver({ send })))
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    12,
  )
  assert.equal(new Set(sent.map((letter) => letter.to)).size, 12)
  assert.equal(sent.length, 12)
})

test('what a process that died had claimed is sent by another, later, as the same letter', async () => {
  await write()
  const ids: string[] = []
  const die = deliver({
    send: ({ id }) => {
      ids.push(id)
      return new Promise(() => {})
    },
  })
  while (ids.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  assert.equal(await deliver(), 0, 'it is claimed')
  pass(301)
  assert.equal(
    await deliver({
      send: async ({ id }) => {
        ids.push(id)
      },
    }),
    1,
  )
  assert.equal(ids[0], ids[1])
  void die
})

test('an address with a comma in it is one address', async () => {
  await write({ to: 'a,b@example.org' })
  await deliver()
  assert.equal(office.received.length, 1)
  assert.match(office.received[0]!.to, /"?a,b"?@example\.org/)
})

test('nothing that a mail says stands in the log', async () => {
  warned.length = 0
  await write()
  office.answers.push('451 later')
  await deliver()
  assert.equal(warned.length, 1)
  assert.doesNotMatch(JSON.stringify(warned), /token=|0123456789abcdef/)
})

test('a mail that was written under another key is given up, and the others are sent', async () => {
  await write()
  await db.script(`update mails set text = 'v1.AAAA'`)
  await write()
  assert.equal(await deliver(), 1)
  assert.match((await rows())[0]!.error!, /cannot be read with the present secret key/)
})

test('a mail with HTML is sent as both, and neither is kept; answers go to whoever wrote it', async () => {
  await write({ html: '<p>Hello</p>', replyTo: 'bde@example.org', language: undefined })
  assert.match((await rows())[0]!.html!, /^v1\./)
  assert.equal(await deliver(), 1)
  const [letter] = office.received
  assert.match(letter!.data, /^Content-Type: multipart\/alternative/m)
  assert.match(letter!.data, /^<p>Hello<\/p>$/m)
  assert.match(letter!.data, /^Reply-To: bde@example\.org$/m)
  assert.doesNotMatch(letter!.data, /Content-Language/)
  const [row] = await rows()
  assert.deepEqual([row!.text, row!.html], [null, null])
})

test('a mail server that is away is asked for a few mails at a time, and a stopping server waits for it only so long', async (t) => {
  for (let i = 0; i < 25; i++) await write({ to: `person${i}@example.org` })
  const asked: string[] = []
  const away = async ({ to }: Letter) => {
    asked.push(to)
    throw new Error('no answer')
  }
  assert.equal(await deliver({ send: away }), 0)
  assert.equal(asked.length, 10)
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const stop = new AbortController()
  const hanging = deliver({
    send: ({ to }) => new Promise(() => asked.push(to)),
    signal: stop.signal,
  })
  while (asked.length < 20) await new Promise((resolve) => setImmediate(resolve))
  stop.abort()
  t.mock.timers.tick(8000)
  assert.equal(await hanging, 0)
})
