import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { handOut, refund, useUp } from '../../src/domain/purchases.ts'
import { NOW, type Person, refusing } from '../support/rules.ts'
import { type Shelves, shelves } from './support/shelves.ts'

let world: Shelves
let ada: Person
let bob: Person
let staff: Person
before(async () => {
  world = await shelves()
  ;[ada, bob, staff] = await world.students(3)
  await world.fill(ada, 1000)
})
after(() => world.close())

const takeBack = (command: number) => world.run((tx) => refund(tx, { command, by: staff.id }, NOW))
const hand = (command: number) => world.run((tx) => handOut(tx, { command, validator: staff.id }, NOW))
const use = (command: number, { id } = ada) => world.run((tx) => useUp(tx, { command, user: id }, NOW))
/** A student with so much in the wallet. */
async function buyer(value: number): Promise<Person> {
  const person = await world.student()
  await world.fill(person, value)
  return person
}
const commandsOf = (product: number) => world.value('select count(*)::int from commands where product_id = $1', product)
/** What was paid for a command and given back, in order. */
const payments = (command: number) =>
  world.rows(
    `select value, user_id, transactable_type from transactions
      where transactable_type in ('Command', 'Refund') and transactable_id = $1 order by id`,
    command,
  )
const again = refusing({ used: ['was it already'] })

test('buying writes the command and its payment together, and the wallet follows', async () => {
  const kim = await buyer(25)
  const mug = await world.stock({ quantity: 3 })
  const id = await world.buys(kim, mug, { beneficiary: bob.id })
  const { user_id, owner_id, used, validator_id, validated_at } = (await world.bought(id))!
  assert.deepEqual([user_id, owner_id, used, validator_id, validated_at], [bob.id, kim.id, false, null, null])
  assert.deepEqual(await payments(id), [[-10, kim.id, 'Command']])
  assert.deepEqual([await world.wallet(kim), await world.wallet(bob), await world.left(mug)], [15, 0, 2])
})

test('nobody buys for more than is in the wallet, and nothing is written then', async () => {
  const kim = await buyer(15)
  const dear = await world.stock({ price: 16, quantity: 1 })
  await assert.rejects(world.buys(kim, dear), refusing({ price: ['is more than is in the wallet'] }))
  assert.deepEqual([await world.wallet(kim), await commandsOf(dear), await world.left(dear)], [15, 0, 1])
  await world.buys(kim, await world.stock({ price: 15 }))
  assert.equal(await world.wallet(kim), 0)
})

test('who is closed buys nothing', async () => {
  const kim = await buyer(20)
  await world.create('closes', { user_id: kim.id, closer_id: staff.id, kind: 'other', reason: 'Food' })
  await assert.rejects(world.buys(kim, await world.stock()), refusing({ owner_id: ['is closed'] }))
})

test('a product is for sale from its begin until its end', async () => {
  const later = await world.stock({ begin_at: '2026-03-10T12:00:01Z' })
  const over = await world.stock({ end_at: '2026-03-10T12:00:00Z' })
  await assert.rejects(world.buys(ada, later), refusing({ product_id: ['is not for sale yet'] }))
  await assert.rejects(world.buys(ada, over), refusing({ product_id: ['is not for sale any more'] }))
  await world.buys(ada, await world.stock({ begin_at: '2026-03-10T12:00:00Z', end_at: '2026-03-10T12:00:01Z' }))
  await assert.rejects(world.buys(ada, 9999), refusing({ product_id: ['must exist'] }))
})

test('a product is for sale at its campus, to those who belong there', async () => {
  const mug = await world.stock()
  const inLyon = { campus: world.lyon }
  await assert.rejects(world.buys(ada, mug, inLyon), refusing({ campus_id: ['does not sell this product'] }))
  const fan = await world.stock({ campus_products_attributes: [{ campus_id: world.lyon }] })
  await assert.rejects(world.buys(ada, fan, inLyon), refusing({ campus_id: ['is not a campus of the user'] }))
})

test('what is used up is not sold; without a number there is always more', async () => {
  const last = await world.stock({ quantity: 1 })
  await world.buys(ada, last)
  await assert.rejects(world.buys(ada, last), refusing({ quantity: ['is used up'] }))
  const endless = await world.stock({ quantity: null })
  await world.buys(ada, endless)
  assert.equal(await world.left(endless), null)
})

test('what is unique is owned once at a time: until it is used, whoever pays', async () => {
  const unique = await world.stock({ is_uniq: true })
  const first = await world.buys(ada, unique, { beneficiary: bob.id })
  const owned = refusing({ product_id: ['is owned already'] })
  await assert.rejects(world.buys(await buyer(10), unique, { beneficiary: bob.id }), owned)
  await world.buys(ada, unique)
  await use(first, bob)
  await world.buys(ada, unique, { beneficiary: bob.id })
})

test('what is bought once is never bought again', async () => {
  const once = await world.stock({ one_time_purchase: true })
  await use(await world.buys(ada, once))
  await assert.rejects(world.buys(ada, once), refusing({ product_id: ['was bought already'] }))
})

test('what applies by itself is used at once', async () => {
  const { used, validator_id, validated_at } = (await world.bought(
    await world.buys(ada, await world.stock({ kind: 'auto' })),
  ))!
  assert.deepEqual([used, validator_id, validated_at], [true, null, NOW])
})

test('the buyer\u2019s own is used by who has it, once', async () => {
  const own = await world.buys(ada, await world.stock())
  await assert.rejects(hand(own), refusing({ kind: ['is nothing that the staff hand out'] }))
  await assert.rejects(use(own, bob), refusing({ user_id: ['is not the one who has it'] }))
  await use(own)
  assert.equal((await world.bought(own))!.used, true)
  await assert.rejects(use(own), again)
})

test('what the staff hand out is handed out once, and says who did', async () => {
  const handed = await world.buys(ada, await world.stock({ kind: 'manager' }))
  await assert.rejects(use(handed), refusing({ kind: ['is nothing that the buyer uses'] }))
  await hand(handed)
  const { used, validator_id, validated_at } = (await world.bought(handed))!
  assert.deepEqual([used, validator_id, validated_at], [true, staff.id, NOW])
  await assert.rejects(hand(handed), again)
})

test('what was not used yet is taken back: the owner gets the price that was paid, the shop the product', async () => {
  const mug = await world.stock({ quantity: 2 })
  const before = await world.wallet(ada)
  const id = await world.buys(ada, mug, { beneficiary: bob.id })
  await world.change('products', mug, { price: 99 })
  await takeBack(id)
  assert.deepEqual([await world.wallet(ada), await world.left(mug), await world.bought(id)], [before, 2, undefined])
  assert.deepEqual(await payments(id), [
    [-10, ada.id, 'Command'],
    [10, ada.id, 'Refund'],
  ])
  await assert.rejects(takeBack(id), refusing({ command_id: ['must exist'] }))
})

test('what was used is not taken back', async () => {
  await assert.rejects(takeBack(await world.buys(ada, await world.stock({ kind: 'auto' }))), again)
})

test('a payment that the staff deleted is not given back twice', async () => {
  const before = await world.wallet(ada)
  const id = await world.buys(ada, await world.stock())
  const payment = `select id from transactions where transactable_type = 'Command' and transactable_id = $1`
  await world.remove('transactions', await world.value(payment, id))
  await takeBack(id)
  assert.equal(await world.wallet(ada), before)
})
