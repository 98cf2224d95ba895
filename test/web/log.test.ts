import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLogger } from '../../src/http/log.ts'
import type { Visitor } from '../support/visitor.ts'
import { authorize, openStage, PASSWORD } from './stage.ts'

const lines: string[] = []
const logger = createLogger({ LOG_LEVEL: 'trace' }, { write: (line) => void lines.push(line) })
const { app, exchange, hire, mails, post, refresh, register, visitor } = await openStage(logger)
await hire('norminet')

const OOB = 'urn:ietf:wg:oauth:2.0:oob'

test('from the log-in to the last token, the log holds nothing that opens a door', async () => {
  const client = await register({ redirectUris: [OOB] })
  const doors = new Map<string, string>([['secret of the client', client.secret]])
  const noteCookies = (person: Visitor) => {
    for (const [name, value] of person.cookies) doors.set(`cookie ${name}`, value)
  }

  const person = visitor()
  await person.logIn('norminet', 'a mistyped password', authorize(client.uid, { redirect_uri: OOB, state: 'kept' }))
  noteCookies(person)
  const loggedIn = await person.logIn('norminet', PASSWORD, authorize(client.uid, { redirect_uri: OOB }))
  noteCookies(person)
  const consent = await person.get(loggedIn.location!)
  doors.set('token of a form', consent.forms[0]!.fields.authenticity_token!)
  const shown = await person.press(consent, 'Authorize')
  await person.get(shown.location!)
  await visitor().get(shown.location!)
  const code = /[0-9a-f]{64}/.exec(shown.location!)![0]
  await person.get(`/oauth/authorize/native?code=${code}`)
  doors.set('code', code).set('password', PASSWORD).set('mistyped password', 'a mistyped password')

  const verifier = 'v'.repeat(43)
  await exchange(client, code, { redirect_uri: OOB, code_verifier: verifier })
  const again = await person.press(await person.get(authorize(client.uid, { redirect_uri: OOB })), 'Authorize')
  const second = /[0-9a-f]{64}/.exec(again.location!)![0]
  const token = (await exchange(client, second, { redirect_uri: OOB })).json()
  await exchange(client, second, { redirect_uri: OOB })
  const next = (await refresh(client, token.refresh_token)).json()
  for (const [name, given] of Object.entries({ verifier, second, ...token })) doors.set(name, String(given))
  doors.set('next token', next.access_token).set('next refresh token', next.refresh_token)

  await app.get('/v2/me', next.access_token)
  await app.get(`/v2/me?access_token=${token.access_token}`)
  const form = { client_id: client.uid, client_secret: client.secret }
  await post(`/oauth/token?${new URLSearchParams({ ...form, grant_type: 'client_credentials' })}`, {})
  await post('/oauth/introspect', { ...form, token: next.access_token })
  await post('/oauth/revoke', { ...form, token: next.refresh_token })
  await app.send('POST', '/oauth/token', undefined, `{"client_secret":"${client.secret}"`, {
    'content-type': 'application/json',
  })

  await person.press(await person.get('/users/password/new'), 'Send the link', { login: 'norminet' })
  const [path, reset] = /\/users\/password\/edit\?token=([0-9a-f]{64})/.exec((await mails('norminet'))[0]!.text)!
  await visitor().get(path)
  doors.set('token of a link', reset!)

  const log = lines.join('')
  for (const said of ['/users/sign_in', '/oauth/authorize', '/oauth/token', '"detail":"', 'kept'])
    assert.ok(log.includes(said), said)
  for (const harmless of ['token_type', 'scope', 'created_at', 'expires_in', 'secret_valid_until'])
    doors.delete(harmless)
  assert.ok(doors.size >= 15, [...doors.keys()].join(', '))
  for (const [what, value] of doors) assert.equal(log.includes(value), false, what)
})
