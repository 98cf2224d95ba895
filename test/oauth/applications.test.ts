import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { createApplication, putApplication } from '../../src/oauth/applications.ts'
import { digest } from '../../src/oauth/keys.ts'
import { apps } from '../../src/resources/platform/apps.ts'
import { outbox } from '../../src/resources/platform/outbox.ts'
import { roles } from '../../src/resources/staff/roles.ts'
import { credentials, openStage } from './stage.ts'

const { clock, db, grant, hire, post, tokens } = await openStage()

type Fields = Parameters<typeof putApplication>[2]
const put = (fields: Partial<Fields> & { uid: string }) =>
  db.transaction((tx) => putApplication(tx, clock.now(), { name: 'Bootstrap', secret: 's-s4t2ud-given', ...fields }))
const rolesOf = async (id: number) => (await tokens.find(await grant(id))).roles

test('a new application is told its secret, and the database its digest alone', async () => {
  const owner = await hire('maker')
  const made = await db.transaction((tx) =>
    createApplication(tx, clock.now(), {
      name: 'Cluster map',
      redirectUris: ['https://map.example.org/callback'],
      scopes: ['public', 'projects'],
      ownerId: owner,
      secretDays: 3,
    }),
  )
  const [row] = await db.orm.select().from(apps).where(eq(apps.id, made.id))
  assert.match(made.uid, /^u-s4t2ud-[0-9a-f]{64}$/)
  assert.equal(row!.uid, made.uid)
  assert.equal(row!.secret_digest, digest(made.secret))
  assert.equal(row!.secret_valid_until.getTime() - clock.now().getTime(), 3 * 86_400_000)
  assert.deepEqual([row!.scopes, row!.redirect_uris], [['public', 'projects'], ['https://map.example.org/callback']])
  assert.deepEqual(
    [row!.owner_id, row!.confidential, row!.rate_limit, row!.rate_limit_per_second],
    [owner, true, 1200, 2],
  )
  const [happened] = await db.orm
    .select()
    .from(outbox)
    .where(and(eq(outbox.model, 'apps'), eq(outbox.record_id, made.id)))
  assert.deepEqual([happened!.model, happened!.event], ['apps', 'create'])
})

test('putting the same uid again changes what is said and leaves the rest', async () => {
  const first = await put({
    uid: 'u-one',
    website: 'https://one.example.org',
    limits: { perSecond: 50, perHour: 5000 },
  })
  const again = await put({ uid: 'u-one', name: 'One', secret: 's-s4t2ud-other' })
  assert.deepEqual([first.created, again], [true, { id: first.id, created: false }])
  const [row] = await db.orm.select().from(apps).where(eq(apps.id, first.id))
  assert.deepEqual([row!.name, row!.website, row!.rate_limit_per_second], ['One', 'https://one.example.org', 50])
  const ask = (secret: string) => post('/oauth/token', credentials({ uid: 'u-one', secret }))
  assert.equal((await ask('s-s4t2ud-given')).json().error, 'invalid_client')
  assert.equal((await ask('s-s4t2ud-other')).statusCode, 200)
})

test('a secret that is put again lives anew', async () => {
  await put({ uid: 'u-anew' })
  clock.pass(29 * 86_400)
  const ask = () => post('/oauth/token', credentials({ uid: 'u-anew', secret: 's-s4t2ud-given' }))
  assert.equal((await ask()).statusCode, 401)
  await put({ uid: 'u-anew' })
  assert.equal((await ask()).statusCode, 200)
})

test('roles are named in any case, and one that is missing is made', async () => {
  await db.transaction((tx) => tx.insert(roles).values({ name: 'Advanced Tutor', description: 'Teaches.' }))
  const { id } = await put({ uid: 'u-roles', roles: ['ADVANCED tutor', 'Shop manager', 'shop Manager', ' '] })
  assert.deepEqual(await rolesOf(id), ['Advanced Tutor', 'shop Manager'])
  assert.equal((await db.orm.select().from(roles)).length, 2)
  assert.ok((await db.orm.select().from(roles)).every((role) => role.description !== ''))
})

test('an application holds the roles of the last list, and all of them when none is given', async () => {
  const { id } = await put({ uid: 'u-lists', roles: ['Moderator', 'Beta'] })
  await put({ uid: 'u-lists', roles: ['Beta', 'Alpha'] })
  assert.deepEqual([...(await rolesOf(id))].sort(), ['Alpha', 'Beta'])
  await put({ uid: 'u-lists' })
  assert.equal((await rolesOf(id)).length, 2)
  await put({ uid: 'u-lists', roles: [] })
  assert.deepEqual(await rolesOf(id), [])
})

test('a scope that the server does not know is refused, and nothing is written', async () => {
  await assert.rejects(put({ uid: 'u-scopes', scopes: ['public', 'everything'] }), {
    status: 422,
    body: { errors: { scopes: ["everything doesn't match configured on the server."] } },
  })
  assert.deepEqual(await db.orm.select().from(apps).where(eq(apps.uid, 'u-scopes')), [])
})
