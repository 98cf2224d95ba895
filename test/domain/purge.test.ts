import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { test } from 'node:test'
import { openReset } from '../../src/domain/password-resets.ts'
import { endSessions } from '../../src/domain/passwords.ts'
import { type Keeping, purge } from '../../src/domain/purge.ts'
import { writeMail } from '../../src/mail/write.ts'
import { issueCode } from '../../src/oauth/codes.ts'
import { apps } from '../../src/resources/platform/apps.ts'
import { findSession, openSession } from '../../src/web/sessions.ts'
import { openStage } from '../web/stage.ts'

const { app, db, hire, register } = await openStage()
const key = createSecretKey(Buffer.alloc(32, 7))
const keeping = { sessions: 30, codes: 7, mails: 30 }
const purgeAt = (now: Date, keep: Keeping = keeping) => db.transaction((tx) => purge(tx, now, { keep }))
const start = app.clock.now()
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
const rows = async (table: string) =>
  Number((await db.read({ text: `select count(*)::int from ${table}`, values: [] }))[0]![0])

await hire('norminet')
await register()
const [application] = await db.orm.select().from(apps)

test('what is over for as long as the settings say is deleted, and nothing else', async () => {
  const userId = await hire('leaver')
  await db.transaction(async (tx) => {
    await openSession(tx, start, userId, 'ended')
    await endSessions(tx, start, userId)
    await openSession(tx, start, userId, 'expires in two weeks')
    const allowed = { applicationId: application!.id, userId, redirectUri: 'https://x.example', scopes: ['public'] }
    await issueCode(tx, start, allowed)
    await openReset(tx, start, 'leaver')
    await writeMail(tx, key, start, { to: 'x@example.org', subject: 's', text: 't', language: 'en' })
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
  const userId = await hire('stayer')
  const token = await db.transaction((tx) => openSession(tx, start, userId, undefined))
  await purgeAt(later(13), { sessions: 0, codes: 0, mails: 0 })
  assert.equal((await findSession(db, later(13), token))?.login, 'stayer')
})

test('more rows than one transaction takes are all deleted, and processes are told only when there were some', async () => {
  const userId = await hire('frequent')
  await db.script(`insert into sessions (user_id, token_digest, created_at, last_seen_at, expires_at)
    select ${userId}, 'digest ' || n, '2020-01-01', '2020-01-01', '2020-01-15' from generate_series(1, 2500) n`)
  await app.clockwork.runDue()
  assert.equal(await rows(`sessions where token_digest like 'digest%'`), 0)
  const version = db.changes.version(['sessions', 'oauth_authorization_codes', 'password_resets', 'mails'])
  assert.equal(await purgeAt(start), 0)
  assert.equal(db.changes.version(['sessions', 'oauth_authorization_codes', 'password_resets', 'mails']), version)
})
