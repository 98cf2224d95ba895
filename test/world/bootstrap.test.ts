import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { powersOf } from '../../src/oauth/powers.ts'
import { users } from '../../src/resources/people/users.ts'
import { applyBootstrap, readBootstrap } from '../../src/world/bootstrap.ts'
import { freshDatabase } from '../support/database.ts'

const db = await freshDatabase()
const folder = await mkdtemp(join(tmpdir(), 'openintra-bootstrap-'))
after(async () => {
  await db.close()
  await rm(folder, { recursive: true })
})

const NOW = new Date('2026-03-02T10:00:00Z')
const boss = { login: 'boss', email: 'boss@example.org', first_name: 'Al', last_name: 'Fa', kind: 'admin' as const }
const put = (roles?: string[]) => applyBootstrap(db, NOW, { applications: [], users: [{ ...boss, roles }] })
const powers = async () => {
  const [row] = await db.orm.select({ id: users.id }).from(users).where(eq(users.login, 'boss'))
  return powersOf(db.orm, row!.id)
}

test('a user of the file holds the roles that it says, and keeps them when it says none', async () => {
  await put(['advanced TUTOR', 'Basic staff'])
  assert.deepEqual(await powers(), { seesAll: true, managesAll: false, givesRoles: true })
  await put(['Intrateam'])
  assert.deepEqual(await powers(), { seesAll: true, managesAll: true, givesRoles: true })
  await put()
  assert.equal((await powers()).managesAll, true)
  await put([])
  assert.deepEqual(await powers(), { seesAll: false, managesAll: false, givesRoles: false })
})

test('roles that are no list are refused before anything is written, and the message says where', async () => {
  const file = join(folder, 'bootstrap.json')
  await writeFile(file, JSON.stringify({ users: [{ ...boss, roles: 'Intrateam' }] }))
  await assert.rejects(readBootstrap(file), /users\[0\]\.roles is not a list of names/)
})
