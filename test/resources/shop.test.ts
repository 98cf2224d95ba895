/** The shop, as it is asked for over HTTP. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Shelves, shelves } from '../domain/support/shelves.ts'
import { ALL_SCOPES, type TestApp, testApp } from '../support/app.ts'
import type { Person } from '../support/rules.ts'

let world: Shelves
let app: TestApp
let root: string
let ada: Person
before(async () => {
  world = await shelves()
  app = await testApp(world.db, world.clock)
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  ada = await world.student()
})
after(() => app.close())

const pay = (fields: object = {}) =>
  app.send('POST', '/v2/transactions', root, {
    transaction: { value: 5, user_id: ada.id, transactable_type: 'Tuteur api', reason: 'Gift', ...fields },
  })

test('a wallet is read by any application', async () => {
  await world.fill(ada, 150)
  assert.equal((await app.get(`/v2/users/${ada.login}`, await app.token())).body.wallet, 150)
})

test('a transaction is shown with its user, to managers of transactions alone, and has no update', async () => {
  const { status, body } = await pay()
  assert.deepEqual([status, body.user.login, body.transactable_id, body.options], [201, ada.login, null, null])
  const path = `/v2/transactions/${body.id}`
  assert.equal((await app.get(path, await app.token())).status, 403)
  assert.equal((await app.get(path, await app.token({ roles: ['Transactions manager'] }))).status, 200)
  assert.equal((await app.send('PATCH', path, root, { transaction: { value: 500 } })).status, 404)
})

test('who is paid twice for the same thing is told so', async () => {
  const achievement = { transactable_type: 'Achievement', transactable_id: 81 }
  assert.equal((await pay(achievement)).status, 201)
  assert.deepEqual((await pay(achievement)).body, { errors: { user_id: ['has already been taken'] } })
})

test('the picture of a product and its small one are there', async () => {
  const { image } = (await app.get(`/v2/products/${await world.stock()}`, root)).body
  assert.match(image.url, /^\/uploads\/products\/image\/[0-9a-f]+\/file\.svg$/)
  assert.match(image.thumb.url, /\/thumb_file\.svg$/)
  assert.equal((await app.get(image.thumb.url)).status, 200)
})

test('products are listed below their campus', async () => {
  const fan = await world.stock({ campus_products_attributes: [{ campus_id: world.lyon }] })
  const sold = (await app.get('/v2/campus/lyon/products', root)).body as { id: number }[]
  assert.deepEqual(
    sold.map(({ id }) => id),
    [fan],
  )
})

test('a product that was bought is not deleted, and lists its commands', async () => {
  const mug = await world.stock()
  const command = await world.buys(ada, mug)
  const answer = await app.send('DELETE', `/v2/products/${mug}`, root)
  assert.deepEqual(answer.body, { errors: { base: ['Cannot delete record because dependent commands exist'] } })
  const listed = (await app.get(`/v2/products/${mug}/commands`, root)).body
  assert.deepEqual(
    listed.map((row: { id: number; owner_id: number; used: boolean }) => [row.id, row.owner_id, row.used]),
    [[command, ada.id, false]],
  )
})
