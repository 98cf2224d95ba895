import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openReset } from '../../src/domain/password-resets.ts'
import { endSessions } from '../../src/domain/passwords.ts'
import { type Keeping, purge } from '../../src/domain/purge.ts'
import { writeMail } from '../../src/mail/write.ts'
import { createApplication } from '../../src/oauth/applications.ts'
import { issueCode } from '../../src/oauth/codes.ts'
import { findSession, openSession } from '../../src/web/sessions.ts'
import { TEST_KEY } from '../support/keys.ts'
import { NOW, type Rules, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

const keeping = { sessions: 30, codes: 7, mails: 30 }
const purgeAt = (now: Date, keep: Keeping = keeping) => world.run((tx) => purge(tx, now, { keep }))
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const rows = (table: string): Promise<number> => world.value(`select count(*)::int from ${table}`)
const TABLES = ['sessions', 'oauth_authorization_codes', 'password_resets', 'mails']

test('what is over for as long as the settings say is deleted, and nothing else', async () => {
  const { id: userId, login } = await world.student()
  await world.run(async (tx) => {
    const { id: applicationId } = await createApplication(tx, NOW, { name: 'Peer finder' })
    await openSession(tx, NOW, userId, 'ended')
    await endSessions(tx, NOW, userId)
    await openSession(tx, NOW, userId, 'expires in two weeks')
    await issueCode(tx, NOW, { applicationId, userId, redirectUri: 'https://x.example', scopes: ['public'] })
    await openReset(tx, NOW, login)
    await writeMail(tx, TEST_KEY, NOW, { to: 'x@example.org', subject: 's', text: 't', language: 'en' })
  })
  const left = async () => ({
    sessions: await rows('sessions'),
    codes: await rows('oauth_authorization_codes'),
    resets: await rows('password_resets'),
    mails: await rows('mails'),
  })
  assert.equal(await purgeAt(later(7)), 0)
  assert.deepEqual(await left(), { sessions: 2, codes: 1, resets: 1, mails: 1 })
  assert.equal(await purgeAt(later(8)), 2)
  assert.deepEqual(await left(), { sessions: 2, codes: 0, resets: 0, mails: 1 })
  assert.equal(await purgeAt(later(31)), 2)
  assert.deepEqual(await left(), { sessions: 1, codes: 0, resets: 0, mails: 0 })
  assert.equal(await purgeAt(later(45)), 1)
  assert.equal(await rows('sessions'), 0)
})

test('a session that lives is never deleted, whatever the settings say', async () => {
  const { id, login } = await world.student()
  const token = await world.run((tx) => openSession(tx, NOW, id, undefined))
  await purgeAt(later(13), { sessions: 0, codes: 0, mails: 0 })
  assert.equal((await findSession(world.db, later(13), token))?.login, login)
})

test('more rows than one transaction takes are deleted one after the other, and processes are told when there were some', async () => {
  const { id } = await world.student()
  await world.db.script(`insert into sessions (user_id, token_digest, created_at, last_seen_at, expires_at)
    select ${id}, 'digest ' || n, '2020-01-01', '2020-01-01', '2020-01-15' from generate_series(1, 2500) n`)
  const deleted = [await purgeAt(NOW), await purgeAt(NOW), await purgeAt(NOW)]
  assert.deepEqual(deleted, [1000, 1000, 500])
  assert.equal(await rows(`sessions where token_digest like 'digest%'`), 0)
  const version = world.db.changes.version(TABLES)
  assert.equal(await purgeAt(NOW), 0)
  assert.equal(world.db.changes.version(TABLES), version)
})

test('two who purge at once delete each row once', async () => {
  const { id } = await world.student()
  await world.db.script(`insert into sessions (user_id, token_digest, created_at, last_seen_at, expires_at)
    select ${id}, 'again ' || n, '2020-01-01', '2020-01-01', '2020-01-15' from generate_series(1, 50) n`)
  await Promise.all([purgeAt(NOW), purgeAt(NOW)])
  assert.equal(await rows(`sessions where token_digest like 'again%'`), 0)
})
