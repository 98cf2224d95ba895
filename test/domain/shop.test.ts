import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { products } from '../../src/resources/shop/products.ts'
import { transactions } from '../../src/resources/shop/transactions.ts'
import { type Person, refusing } from '../support/rules.ts'
import { type Shelves, shelves } from './support/shelves.ts'

let world: Shelves
let ada: Person
before(async () => {
  world = await shelves()
  ada = await world.student()
})
after(() => world.close())

const pay = (transaction: object = {}) =>
  world.create('transactions', {
    ...{ value: 5, user_id: ada.id, transactable_type: 'Tuteur api', reason: 'Gift', ...transaction },
  })
const sold = (product: number) =>
  world.rows('select campus_id from campus_products where product_id = $1 order by 1', product)

test('a transaction changes the wallet at once, and no longer when it is deleted', async () => {
  const id = await pay({ value: 150 })
  const { transactable_id } = (await world.row(transactions, id))!
  assert.deepEqual([await world.wallet(ada), transactable_id], [150, null])
  await pay({ value: -20 })
  assert.equal(await world.wallet(ada), 130)
  await world.remove('transactions', id)
  assert.equal(await world.wallet(ada), -20)
})

test('nobody is paid without a reason', async () => {
  await assert.rejects(pay({ reason: '' }), refusing({ reason: ["can't be blank"] }))
})

test('nobody is paid twice for the same thing, but any number of times for nothing in particular', async () => {
  const achievement = { transactable_type: 'Achievement', transactable_id: 81 }
  await pay(achievement)
  const before = await world.wallet(ada)
  await assert.rejects(pay(achievement))
  assert.equal(await world.wallet(ada), before)
  await pay({ ...achievement, user_id: (await world.student()).id })
  await pay()
  await pay()
  assert.equal(await world.wallet(ada), before + 10)
})

test('a wallet is the sum of its transactions, whoever writes them', async () => {
  const [bob, kim] = await world.students(2)
  await world.db.script(`insert into transactions (value, user_id, transactable_type, reason)
    values (7, ${bob.id}, 'x', 'x'), (8, ${bob.id}, 'x', 'x'), (-3, ${ada.id}, 'x', 'x');
    update transactions set value = 10 where user_id = ${bob.id} and value = 8;
    update transactions set user_id = ${kim.id} where user_id = ${bob.id} and value = 7;
    delete from transactions where user_id = ${ada.id} and value = -3`)
  const wrong = `select id from users as u
    where wallet <> coalesce((select sum(value) from transactions as t where t.user_id = u.id), 0)`
  assert.deepEqual([await world.wallet(bob), await world.wallet(kim), await world.rows(wrong)], [10, 7, []])
})

test('the slug of a product follows its name, whatever is given', async () => {
  const id = await world.stock({ name: "Chuck Norris's keyboard", slug: 'Kashyyyk' })
  assert.equal((await world.row(products, id))!.slug, 'chuck-norris-s-keyboard')
})

test('a product that is made below a campus is sold there, and at those that it names', async () => {
  const fields = (await world.row(products, await world.stock()))!
  const below = { campus_id: world.lyon }
  const { name: _, slug: __, id: ___, image: ____, ...facts } = fields
  const image = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`
  const named = { campus_products_attributes: [{ campus_id: world.paris }] }
  const id = await world.create('products', { ...facts, image, name: 'Hat', ...named }, world.staff, below)
  assert.deepEqual(await sold(id), [[world.paris], [world.lyon]])
})

test('a sale ends after it begins, also when only one of both is sent', async () => {
  const id = await world.stock({ begin_at: '2026-03-01' })
  await assert.rejects(
    world.change('products', id, { end_at: '2026-02-01' }),
    refusing({ end_at: ['must be after begin_at'] }),
  )
})

test('neither a price nor a stock is below zero', async () => {
  for (const field of ['price', 'quantity'])
    await assert.rejects(world.stock({ [field]: -1 }), refusing({ [field]: ['must be greater than or equal to 0'] }))
})
