/** Endpoints and webhooks: where campus are told what happens, and what they answer. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '../../src/resources/platform/endpoints.ts'
import { type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
})
after(() => world.close())

test('the secret of an endpoint lies sealed', async () => {
  const id = await world.create('endpoints', { url: 'https://campus.test/users', secret: 'hush' })
  const { secret } = (await world.row(endpoints, id))!
  assert.ok(secret && secret !== 'hush')
  await world.change('endpoints', id, { secret: 'another' })
  const after = (await world.row(endpoints, id))!.secret
  assert.ok(after && after !== 'another' && after !== secret)
})

test('an endpoint has an address of the web', async () => {
  const lost = world.create('endpoints', { url: 'the campus' })
  await assert.rejects(lost, refusing({ url: ['is not an http or https URL'] }))
})

test('a callback counts for its own address and a user who exists, and is written down', async () => {
  const [id, ada] = [await world.create('endpoints', { url: 'https://campus.test/users' }), await world.student()]
  const call = { url: 'https://campus.test/users', user_id: ada.id, initial_data: { a: 1 }, response_data: { b: 2 } }
  const callBack = (more: object = {}) => world.act('endpoints', 'callback', { id, fields: { ...call, ...more } })
  await callBack()
  const told = `select facts from outbox where model = 'endpoints' and event = 'answer' and record_id = $1`
  const facts = { user_id: ada.id, initial_data: { a: 1 }, response_data: { b: 2 } }
  assert.deepEqual(await world.value(told, id), facts)
  const other = refusing({ url: ['is not the address of this endpoint'] })
  await assert.rejects(callBack({ url: 'https://other.test' }), other)
  await assert.rejects(callBack({ user_id: 4242 }), refusing({ user_id: ['must exist'] }))
})

test('a deactivated webhook stays so', async () => {
  await world.db.script(`insert into webhook_registeries (id, model, event, url, secret)
    values (7, 'close', 'create', 'https://a.test', 'x')`)
  for (const _ of ['once', 'twice']) {
    await world.act('webhook_registeries', 'deactivate', { id: 7 })
    assert.equal(await world.value('select active from webhook_registeries where id = 7'), false)
  }
})
