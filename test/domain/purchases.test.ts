import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { buy, handOut, type Purchase, refund, useUp } from '../../src/domain/purchases.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
let ada: number
let bob: number
let staff: number
before(async () => {
  world = await scene()
  ;[ada, bob, staff] = [await world.student('ada'), await world.student('bob'), await world.student('staff')]
  await world.db.script(`insert into product_categories (id, name) values (1, 'Goodies')`)
})
after(() => world.close())

let products = 0
/** A product of 10 wallet points, on sale in Paris. */
const stock = async (more: object = {}): Promise<number> => {
  const values: Record<string, unknown> = { price: 10, kind: 'user', ...more }
  const columns = Object.keys(values).join(', ')
  const list = Object.values(values).map((value) => (value === null ? 'null' : `'${value}'`))
  const [made] = await rows(`insert into products (name, slug, description, category_id, ${columns})
    values ('Mug ${++products}', 'mug-${products}', 'Holds coffee', 1, ${list.join(', ')}) returning id`)
  const id = made![0] as number
  await rows(`insert into campus_products (product_id, campus_id) values (${id}, ${world.paris})`)
  return id
}
const rows = async (text: string) => (await world.db.read({ text, values: [] })) as unknown[][]
const wallet = async (user = ada) => (await rows(`select wallet from users where id = ${user}`))[0]![0]
const fill = (value: number, user = ada) =>
  world.make('/v2/transactions', {
    transaction: { value, user_id: user, transactable_type: 'Tuteur api', reason: 'Gift' },
  })
const purchase = (product: number, more: Partial<Purchase> = {}, now = NOW) =>
  world.db.transaction((tx) => buy(tx, { product, owner: ada, beneficiary: ada, campus: world.paris, ...more }, now))
const take = (command: number) => world.db.transaction((tx) => refund(tx, { command, by: staff }, NOW))
const hand = (command: number) => world.db.transaction((tx) => handOut(tx, { command, validator: staff }, NOW))
const use = (command: number, user = ada) => world.db.transaction((tx) => useUp(tx, { command, user }, NOW))
const command = async (id: number) =>
  (
    await rows(`select user_id, owner_id, used, validator_id, validated_at is not null from commands where id = ${id}`)
  )[0]
const left = async (product: number) => (await rows(`select quantity from products where id = ${product}`))[0]![0]
const refused = (errors: object) => ({ body: { errors } })

test('buying writes the command and its payment together, and the wallet follows', async () => {
  await fill(25)
  const mug = await stock({ quantity: 3 })
  const id = await purchase(mug, { beneficiary: bob })
  assert.deepEqual(await command(id), [bob, ada, false, null, false])
  const paid = await rows(`select value, user_id, reason from transactions
    where transactable_type = 'Command' and transactable_id = ${id}`)
  assert.deepEqual(paid, [[-10, ada, 'Mug 1']])
  assert.deepEqual([await wallet(), await wallet(bob), await left(mug)], [15, 0, 2])
})

test('nobody buys for more than is in the wallet, and nothing is written then', async () => {
  const dear = await stock({ price: 16 })
  await assert.rejects(purchase(dear), refused({ price: ['is more than is in the wallet'] }))
  assert.deepEqual([await wallet(), await rows(`select id from commands where product_id = ${dear}`)], [15, []])
  await purchase(await stock({ price: 15 }))
  assert.equal(await wallet(), 0)
})

test('a product is for sale from its begin until its end, at its campus, to those who belong there', async () => {
  await fill(100)
  const later = await stock({ begin_at: '2026-03-10T12:00:01Z' })
  const over = await stock({ end_at: '2026-03-10T12:00:00Z' })
  await assert.rejects(purchase(later), refused({ product_id: ['is not for sale yet'] }))
  await assert.rejects(purchase(over), refused({ product_id: ['is not for sale any more'] }))
  const mug = await stock()
  await assert.rejects(purchase(mug, { campus: world.lyon }), refused({ campus_id: ['does not sell this product'] }))
  await rows(`insert into campus_products (product_id, campus_id) values (${mug}, ${world.lyon})`)
  await assert.rejects(purchase(mug, { campus: world.lyon }), refused({ campus_id: ['is not a campus of the user'] }))
  await assert.rejects(purchase(9999), refused({ product_id: ['must exist'] }))
  await purchase(mug)
})

test('what is used up is not sold; without a number there is always more', async () => {
  const last = await stock({ quantity: 1 })
  await purchase(last)
  await assert.rejects(purchase(last), refused({ quantity: ['is used up'] }))
  const endless = await stock({ quantity: null })
  await purchase(endless)
  assert.equal(await left(endless), null)
})

test('what is unique is owned once at a time, and what is bought once is never bought again', async () => {
  const unique = await stock({ is_uniq: true })
  const first = await purchase(unique)
  await assert.rejects(purchase(unique), refused({ product_id: ['is owned already'] }))
  await use(first)
  await purchase(unique)
  const once = await stock({ one_time_purchase: true })
  await use(await purchase(once))
  await assert.rejects(purchase(once), refused({ product_id: ['was bought already'] }))
})

test('what applies by itself is used at once; the buyer uses their own, the staff hand theirs out, each once', async () => {
  assert.deepEqual(await command(await purchase(await stock({ kind: 'auto' }))), [ada, ada, true, null, true])
  const own = await purchase(await stock())
  await assert.rejects(hand(own), refused({ kind: ['is nothing that the staff hand out'] }))
  await assert.rejects(use(own, bob), refused({ user_id: ['is not the one who has it'] }))
  await use(own)
  await assert.rejects(use(own), refused({ used: ['was it already'] }))
  const handed = await purchase(await stock({ kind: 'manager' }))
  await assert.rejects(use(handed), refused({ kind: ['is nothing that the buyer uses'] }))
  await hand(handed)
  assert.deepEqual(await command(handed), [ada, ada, true, staff, true])
  await assert.rejects(hand(handed), refused({ used: ['was it already'] }))
})

test('what was not used yet is taken back: the price that was paid, the product, and once only', async () => {
  const mug = await stock({ quantity: 2 })
  const before = await wallet()
  const id = await purchase(mug)
  await world.db.script(`update products set price = 99 where id = ${mug}`)
  const answers = await Promise.allSettled([take(id), take(id), take(id)])
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual([await wallet(), await left(mug), await command(id)], [before, 2, undefined])
  const used = await purchase(await stock({ kind: 'auto' }))
  await assert.rejects(take(used), refused({ used: ['was it already'] }))
})

test('a product sold out of fifty hands at once is sold as often as it is there', async () => {
  const people = await Promise.all(Array.from({ length: 50 }, (_, i) => world.student(`buyer${i}`)))
  for (const person of people) await fill(10, person)
  const last = await stock({ quantity: 1 })
  const answers = await Promise.allSettled(people.map((owner) => purchase(last, { owner, beneficiary: owner })))
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual(
    [await left(last), (await rows(`select id from commands where product_id = ${last}`)).length],
    [0, 1],
  )
  assert.deepEqual(
    await rows(`select wallet, count(*)::int from users where login like 'buyer%' group by 1 order by 1`),
    [
      [0, 1],
      [10, 49],
    ],
  )
})

test('a wallet that covers one of fifty purchases at once pays for one', async () => {
  const zoe = await world.student('zoe')
  await fill(19, zoe)
  const mugs = await Promise.all(Array.from({ length: 5 }, () => stock()))
  const answers = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) => purchase(mugs[i % 5]!, { owner: zoe, beneficiary: zoe })),
  )
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal(await wallet(zoe), 9)
})

test('a wallet is the sum of its transactions, whoever writes them', async () => {
  await world.db.script(`insert into transactions (value, user_id, transactable_type, reason)
    values (7, ${bob}, 'x', 'x'), (8, ${bob}, 'x', 'x'), (-3, ${ada}, 'x', 'x');
    update transactions set value = 10 where user_id = ${bob} and value = 8;
    update transactions set user_id = ${staff} where user_id = ${bob} and value = 7;
    delete from transactions where user_id = ${ada} and value = -3`)
  const wrong = `select id from users as u
    where wallet <> coalesce((select sum(value) from transactions as t where t.user_id = u.id), 0)`
  assert.deepEqual([await wallet(bob), await wallet(staff), await rows(wrong)], [10, 7, []])
})
