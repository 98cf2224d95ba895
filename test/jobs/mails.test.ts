import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Clock } from '../../src/clock.ts'
import { JOBS } from '../../src/jobs/list.ts'
import type { Letter } from '../../src/mail/smtp.ts'
import { writeMail } from '../../src/mail/write.ts'
import { TEST_KEY, testClockwork } from '../support/app.ts'
import { freshDatabase } from '../support/database.ts'

const db = await freshDatabase()
after(() => db.close())
const clock = new Clock()
const write = (to: string) =>
  db.transaction((tx) => writeMail(tx, TEST_KEY, clock.now(), { to, subject: 's', text: 't', language: 'en' }))

/** A server's clockwork, and the letters that left it. */
function running() {
  const sent: Letter[] = []
  const send = async (letter: Letter) => void sent.push(letter)
  const clockwork = testClockwork(db, clock, JOBS, send)
  clockwork.start()
  return { clockwork, sent, patience: (count: number) => until(() => sent.length >= count) }
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await pause(10)
}

test('while a server runs, mails leave soon after they were written, and old sessions are deleted', async () => {
  await write('before@example.org')
  await db.script(`insert into users (login, email, first_name, last_name, kind) values ('a', 'a@b.example', 'a', 'b', 'student');
    insert into sessions (user_id, token_digest, created_at, last_seen_at, expires_at)
    select id, 'd', '2020-01-01', '2020-01-01', '2020-01-15' from users`)
  const { clockwork, sent, patience } = running()
  await patience(1)
  await write('after@example.org')
  await patience(2)
  assert.deepEqual(
    sent.map((letter) => letter.to),
    ['before@example.org', 'after@example.org'],
  )
  const left = async () => (await db.read({ text: 'select count(*)::int from sessions', values: [] }))[0]![0]
  for (let i = 0; i < 100 && (await left()) !== 0; i++) await pause(10)
  assert.equal(await left(), 0)
  await clockwork.stop()
  await write('closed@example.org')
  await pause(100)
  assert.equal(sent.length, 2, 'nothing leaves a server that was stopped')
})

test('two servers on one database send each mail once', async () => {
  const servers = [running(), running()]
  await until(() => servers.some(({ sent }) => sent.length > 0))
  for (let i = 0; i < 20; i++) await write(`person${i}@example.org`)
  const letters = () => servers.flatMap(({ sent }) => sent.map((letter) => letter.to))
  await until(() => letters().length >= 21)
  await pause(50)
  await Promise.all(servers.map(({ clockwork }) => clockwork.stop()))
  assert.equal(letters().length, 21)
  assert.equal(new Set(letters()).size, 21)
})
