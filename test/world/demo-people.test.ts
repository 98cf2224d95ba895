import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkPassword } from '../../src/domain/sign-in.ts'
import { givePassword, knownPeople, peopleFile } from '../../src/world/demo-people.ts'
import { demoWorld } from '../support/world.ts'

const db = await demoWorld()
const home = await mkdtemp(join(tmpdir(), 'openintra-people-'))
after(async () => {
  await db.close()
  await rm(home, { recursive: true })
})
const one = async (text: string) => (await db.read({ text, values: [] }))[0]![0]
const student = String(await one(`select login from users where active and kind = 'student' order by id limit 1`))
const staff = String(await one(`select login from users where active and staff order by id limit 1`))
const logins = { student, staff }

test('nobody in a world has a password by itself', async () => {
  assert.equal(await one('select count(*)::int from users where password_digest is not null'), 0)
  assert.equal(await knownPeople(peopleFile(home)), undefined)
})

test('everybody gets one password, which is made up, kept in the folder, and the same for the next world', async () => {
  await givePassword(db, logins, peopleFile(home), undefined)
  const known = await knownPeople(peopleFile(home))
  assert.match(known!.password, /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  assert.equal(await one('select count(distinct password_digest)::int from users'), 1)
  assert.equal(
    await one('select count(*)::int from users where (password_digest is null) <> (anonymized_at is not null)'),
    0,
  )
  assert.equal(await one(`select count(*)::int from outbox where model = 'users'`), 0)
  for (const login of [student, staff]) {
    const person = await checkPassword(db.orm, login, known!.password)
    assert.equal(typeof person === 'object' && person.login, login)
  }
  await givePassword(db, logins, peopleFile(home), undefined)
  assert.deepEqual(await knownPeople(peopleFile(home)), known)
})

test('a password of the settings is used', async () => {
  await givePassword(db, logins, peopleFile(home), 'in vino veritas')
  assert.deepEqual(await knownPeople(peopleFile(home)), { password: 'in vino veritas', ...logins })
  assert.equal(typeof (await checkPassword(db.orm, student, 'in vino veritas')), 'object')
})
