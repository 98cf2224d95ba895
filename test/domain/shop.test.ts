import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
before(async () => {
  world = await scene()
  ada = await world.student('ada')
  await world.db.script(`insert into product_categories (id, name) values (1, 'Goodies')`)
})
after(() => world.close())

const wallet = async () => (await world.get('/v2/users/ada', world.root)).body.wallet
const pay = (transaction: object) =>
  world.send('POST', '/v2/transactions', world.root, {
    transaction: { value: 5, user_id: ada, transactable_type: 'Tuteur api', reason: 'Gift', ...transaction },
  })
const IMAGE = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`
const product = (more: object = {}) => ({
  product: { name: 'Mug', description: 'Holds coffee', price: 10, category_id: 1, kind: 'auto', image: IMAGE, ...more },
})

test('a transaction changes the wallet at once, and no longer when it is deleted', async () => {
  const answer = await pay({ value: 150 })
  assert.equal(answer.status, 201)
  assert.deepEqual([answer.body.user.login, answer.body.transactable_id, answer.body.options], ['ada', null, null])
  assert.equal(await wallet(), 150)
  await pay({ value: -20 })
  assert.equal(await wallet(), 130)
  assert.equal((await world.send('DELETE', `/v2/transactions/${answer.body.id}`, world.root)).status, 204)
  assert.equal(await wallet(), -20)
})

test('nobody is paid twice for the same thing, but any number of times for nothing in particular', async () => {
  const achievement = { transactable_type: 'Achievement', transactable_id: 81 }
  assert.equal((await pay(achievement)).status, 201)
  const before = await wallet()
  assert.deepEqual((await pay(achievement)).body, { errors: { user_id: ['has already been taken'] } })
  assert.equal(await wallet(), before)
  assert.equal((await pay({})).status, 201)
  assert.equal((await pay({})).status, 201)
})

test('fifty payments at once add up', async () => {
  const before = await wallet()
  await Promise.all(Array.from({ length: 50 }, () => pay({ value: 2 })))
  assert.equal(await wallet(), before + 100)
})

test('the slug of a product follows its name, whatever the body says', async () => {
  const answer = await world.make('/v2/products', product({ name: "Chuck Norris's keyboard", slug: 'Kashyyyk' }))
  assert.equal(answer.body.slug, 'chuck-norris-s-keyboard')
  assert.match(answer.body.image.url, /^\/uploads\/products\/image\/[0-9a-f]+\/file\.svg$/)
  assert.match(answer.body.image.thumb.url, /\/thumb_file\.svg$/)
  assert.equal((await world.get(answer.body.image.thumb.url)).status, 200)
})

test('a product that is made below a campus is sold there', async () => {
  await world.make('/v2/campus/lyon/products', product({ campus_products_attributes: [{ campus_id: world.paris }] }))
  const sold = async (campus: string) => (await world.get(`/v2/campus/${campus}/products`, world.root)).body.length
  assert.deepEqual([await sold('lyon'), await sold('paris')], [1, 1])
})

test('a sale ends after it begins, also when only one of both is sent', async () => {
  const mug = await world.make('/v2/products', product({ name: 'Tote bag', begin_at: '2026-03-01' }))
  const answer = await world.send('PATCH', `/v2/products/${mug.body.id}`, world.root, {
    product: { end_at: '2026-02-01' },
  })
  assert.deepEqual(answer.body, { errors: { end_at: ['must be after begin_at'] } })
})

test('a product that was bought is not deleted', async () => {
  const hat = await world.make('/v2/products', product({ name: 'Hat' }))
  await world.db.script(`insert into commands (product_id, user_id, owner_id) values (${hat.body.id}, ${ada}, ${ada})`)
  const answer = await world.send('DELETE', `/v2/products/${hat.body.id}`, world.root)
  assert.deepEqual(answer.body, { errors: { base: ['Cannot delete record because dependent commands exist'] } })
  assert.equal((await world.get(`/v2/products/${hat.body.slug}/commands`, world.root)).body.length, 1)
})
