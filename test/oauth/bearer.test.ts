import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import { bearerOf, Tokens } from '../../src/oauth/bearer.ts'
import { digest, tokenOf } from '../../src/oauth/keys.ts'
import { users } from '../../src/resources/people/users.ts'
import { apps } from '../../src/resources/platform/apps.ts'
import { rolesEntities } from '../../src/resources/platform/roles_entities.ts'
import { KEY, openStage } from './stage.ts'

const { clock, db, grant, hire, register, tokens, change } = await openStage()

const request = (parts: Partial<Parameters<typeof bearerOf>[0]>) => ({
  headers: {},
  query: {},
  body: undefined,
  ...parts,
})
const invalid = { status: 401, body: { error: 'Not authorized', message: 'The access token is invalid' } }
const revoked = { status: 401, body: { error: 'Not authorized', message: 'The access token was revoked' } }
const expired = { status: 401, body: { error: 'Not authorized', message: 'The access token expired' } }

test('a token stands in the header, in any case of the scheme, or in query or body', () => {
  assert.equal(bearerOf(request({ headers: { authorization: 'Bearer t' } })), 't')
  assert.equal(bearerOf(request({ headers: { authorization: 'bEARER  t ' } })), 't')
  assert.equal(bearerOf(request({ query: { access_token: 't' } })), 't')
  assert.equal(bearerOf(request({ body: { access_token: 't' } })), 't')
  assert.equal(bearerOf(request({ query: { bearer_token: 't' } })), 't')
  assert.equal(bearerOf(request({ body: { bearer_token: 't' } })), 't')
})

test('the header comes first, then access_token in the query, then in the body, then bearer_token', () => {
  const everywhere = {
    headers: { authorization: 'Bearer header' },
    query: { access_token: 'query', bearer_token: 'late query' },
    body: { access_token: 'body', bearer_token: 'late body' },
  }
  assert.equal(bearerOf(everywhere), 'header')
  assert.equal(bearerOf({ ...everywhere, headers: { authorization: 'Basic eDp5' } }), 'query')
  assert.equal(bearerOf({ ...everywhere, headers: {}, query: { bearer_token: 'late query' } }), 'body')
  assert.equal(bearerOf({ ...everywhere, headers: {}, query: {}, body: { bearer_token: 'late body' } }), 'late body')
})

test('what is no text is no token', () => {
  assert.equal(bearerOf(request({ query: { access_token: ['a', 'b'] }, body: 'access_token=t' })), undefined)
  assert.equal(bearerOf(request({ headers: { authorization: 'Bearer ' }, body: null })), undefined)
})

test('a token tells who calls: application, roles, scopes, limits and user', async () => {
  const client = await register({ roles: ['Advanced staff', 'Official App'], limits: { perSecond: 8, perHour: 9000 } })
  const userId = await hire('marvin', { staff: true })
  const token = await grant(client.id, { scopes: ['public', 'tig'], resource_owner_id: userId })
  assert.deepEqual(await tokens.find(token), {
    applicationId: client.id,
    applicationName: 'Peer finder',
    applicationUid: client.uid,
    roles: ['Advanced staff', 'Official App'],
    scopes: ['public', 'tig'],
    userId,
    staff: true,
    limits: { perSecond: 8, perHour: 9000 },
  })
})

test("an application's own token has no user", async () => {
  const actor = await tokens.find(await grant((await register()).id))
  assert.equal(actor.userId, undefined)
  assert.equal(actor.staff, false)
  assert.deepEqual(actor.roles, [])
})

test('no token and an unknown one are invalid', async () => {
  await assert.rejects(tokens.find(undefined), invalid)
  await assert.rejects(tokens.find('nonsense'), {
    ...invalid,
    headers: {
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'www-authenticate':
        'Bearer realm="42 API", error="invalid_token", error_description="The access token is invalid"',
    },
  })
})

test('an unknown token is good as soon as another process has issued it, which announces nothing', async () => {
  const { id } = await register()
  const token = tokenOf(KEY, 'n', 'access')
  await assert.rejects(tokens.find(token), invalid)
  await db.script(`insert into oauth_access_tokens (application_id, scopes, nonce, token_digest, expires_in, created_at)
    values (${id}, '{public}', 'n', '${digest(token)}', 7200, '${clock.now().toISOString()}')`)
  assert.equal((await tokens.find(token)).applicationId, id)
})

test('a token expires at its moment, even when it is remembered', async () => {
  const token = await grant((await register()).id)
  clock.pass(7199)
  await tokens.find(token)
  clock.pass(1)
  await assert.rejects(tokens.find(token), expired)
})

test('a token that is revoked and expired was revoked', async () => {
  const { id } = await register()
  await assert.rejects(tokens.find(await grant(id, { expires_in: 0, revoked_at: clock.now() })), revoked)
})

test('a known token is looked up once, until something behind it changes', async () => {
  let reads = 0
  const read: typeof db.read = (statement) => {
    reads++
    return db.read(statement)
  }
  const own = new Tokens({ ...db, read }, clock)
  const client = await register()
  const token = await grant(client.id)
  await own.find(token)
  await own.find(token)
  assert.equal(reads, 1)
  await db.transaction((tx) => tx.update(apps).set({ name: 'Renamed' }).where(eq(apps.id, client.id)))
  assert.equal((await own.find(token)).applicationName, 'Renamed')
  assert.equal(reads, 2)
  db.changes.changed('projects')
  await own.find(token)
  assert.equal(reads, 2)
})

test("a closed account ends its user's tokens, an opened one gives them back", async () => {
  const userId = await hire('nobody')
  const token = await grant((await register()).id, { resource_owner_id: userId })
  await tokens.find(token)
  const set = (active: boolean) => db.transaction((tx) => tx.update(users).set({ active }).where(eq(users.id, userId)))
  await set(false)
  await assert.rejects(tokens.find(token), revoked)
  await set(true)
  assert.equal((await tokens.find(token)).userId, userId)
})

test('a role counts until it lapses, even when the token is remembered', async () => {
  const client = await register({ roles: ['Basic staff', 'Tutor'] })
  const token = await grant(client.id)
  const until = new Date(clock.now().getTime() + 60_000)
  await change(sql`update ${rolesEntities} set expires_at = ${until.toISOString()} where entity_id = ${client.id}
    and role_id = (select id from roles where name = 'Basic staff')`)
  assert.deepEqual((await tokens.find(token)).roles, ['Basic staff', 'Tutor'])
  clock.pass(60)
  assert.deepEqual((await tokens.find(token)).roles, ['Tutor'])
})

test('a role that the application loses is gone at the next request', async () => {
  const client = await register({ roles: ['Basic staff'] })
  const token = await grant(client.id)
  assert.deepEqual((await tokens.find(token)).roles, ['Basic staff'])
  await db.transaction((tx) => tx.delete(rolesEntities).where(eq(rolesEntities.entity_id, client.id)))
  assert.deepEqual((await tokens.find(token)).roles, [])
})
