import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueToken } from '../../src/oauth/sandbox-token.ts'
import { credentials, KEY, openStage } from './stage.ts'

const { clock, db, hire, post, register, tokens } = await openStage()
const client = await register({ scopes: ['public'] })
const userId = await hire('xlogin')

const order = (more: Partial<Parameters<typeof issueToken>[3]> = {}) =>
  issueToken(db, KEY, clock.now(), { applicationUid: client.uid, ...more })

test('a token for a user, with any scopes of the server, in the form of the token endpoint', async () => {
  const body = await order({ login: 'xlogin', scopes: ['projects', 'public'] })
  const keys = [
    'access_token',
    'token_type',
    'expires_in',
    'refresh_token',
    'scope',
    'created_at',
    'secret_valid_until',
  ]
  assert.deepEqual(Object.keys(body), keys)
  assert.equal(body.scope, 'projects public')
  assert.match(body.refresh_token!, /^[0-9a-f]{64}$/)
  assert.notEqual(body.refresh_token, body.access_token)
  const actor = await tokens.find(body.access_token)
  assert.deepEqual([actor.userId, actor.applicationUid, actor.scopes], [userId, client.uid, ['projects', 'public']])
})

test('the same order again is the same token with the same refresh token', async () => {
  const first = await order({ login: 'xlogin' })
  clock.pass(100)
  assert.deepEqual(await order({ login: 'xlogin' }), { ...first, expires_in: 7100 })
})

test('two users never share a token, nor a user and the application itself', async () => {
  await hire('ylogin')
  const bodies = [await order({ login: 'xlogin' }), await order({ login: 'ylogin' }), await order()]
  assert.equal(new Set(bodies.map((body) => body.access_token)).size, 3)
})

test('without a login it is the token that the application gets for itself', async () => {
  const own = await order()
  assert.equal('refresh_token' in own, false)
  assert.deepEqual((await post('/oauth/token', credentials(client))).json(), own)
})

test('what does not exist or may not be is said clearly', async () => {
  await hire('closed', { active: false })
  await assert.rejects(order({ applicationUid: 'u-none' }), {
    status: 404,
    body: { error: 'Not Found', message: 'There is no application with the uid u-none.' },
  })
  await assert.rejects(order({ login: 'none' }), {
    status: 404,
    body: { error: 'Not Found', message: 'There is no user with the login none.' },
  })
  await assert.rejects(order({ login: 'closed' }), {
    status: 422,
    body: {
      error: 'Unprocessable Entity',
      message: 'The account of closed is closed: its tokens are refused.',
    },
  })
  await assert.rejects(order({ scopes: ['everything'] }), {
    status: 422,
    body: {
      error: 'Unprocessable Entity',
      message: 'Scopes are some of public, projects, profile, elearning, tig, forum.',
    },
  })
})
