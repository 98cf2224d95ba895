import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { buy, refund, useUp } from '../../src/domain/purchases.ts'
import { type Shelves, shelves } from '../domain/support/shelves.ts'
import { NOW, type Person } from '../support/rules.ts'
import { FIFTY, fifty, type Racing, racing, statuses } from './support.ts'

let world: Shelves
let race: Racing
before(async () => {
  world = await shelves()
  race = await racing(world)
})
after(() => race.app.close())

/** Fifty calls of a rule at once; answers how many came through. */
async function succeeded(work: (index: number) => Promise<unknown>): Promise<number> {
  const answers = await Promise.allSettled(Array.from({ length: FIFTY }, (_, index) => work(index)))
  return answers.filter(({ status }) => status === 'fulfilled').length
}
const buys = ({ id: owner }: Person, product: number, beneficiary = owner) =>
  race.app.db.transaction((tx) => buy(tx, { product, owner, beneficiary, campus: world.paris }, NOW))
const commandsOf = (product: number) => world.value('select count(*)::int from commands where product_id = $1', product)

test('fifty payments at once add up', async () => {
  const ada = await world.student()
  const transaction = { value: 2, user_id: ada.id, transactable_type: 'Tuteur api', reason: 'Gift' }
  const answers = await fifty(() => race.app.send('POST', '/v2/transactions', race.root, { transaction }))
  assert.deepEqual([statuses(answers), await world.wallet(ada)], [{ 201: FIFTY }, FIFTY * 2])
})

test('the last item of a product goes to one of fifty buyers, and one has paid', async () => {
  const people = await world.students(FIFTY)
  for (const person of people) await world.fill(person, 10)
  const last = await world.stock({ quantity: 1 })
  assert.equal(await succeeded((index) => buys(people[index]!, last)), 1)
  assert.deepEqual([await world.left(last), await commandsOf(last)], [0, 1])
  const wallets = await Promise.all(people.map(world.wallet))
  assert.deepEqual(wallets.sort((a, b) => a - b).slice(0, 2), [0, 10])
  assert.equal(race.repeated(), 0)
})

test('a wallet that covers one of fifty purchases at once pays for one', async () => {
  const zoe = await world.student()
  await world.fill(zoe, 19)
  const mugs: number[] = []
  while (mugs.length < 5) mugs.push(await world.stock())
  assert.equal(await succeeded((index) => buys(zoe, mugs[index % 5]!)), 1)
  assert.equal(await world.wallet(zoe), 9)
})

test('what is unique is owned once, though fifty give it to one person at once', async () => {
  const [bob, people] = [await world.student(), await world.students(FIFTY)]
  for (const person of people) await world.fill(person, 10)
  const unique = await world.stock({ is_uniq: true })
  assert.equal(await succeeded((index) => buys(people[index]!, unique, bob.id)), 1)
})

test('a command that fifty take back at once is refunded once', async () => {
  const kim = await world.student()
  await world.fill(kim, 30)
  const mug = await world.stock({ quantity: 2 })
  const [command] = [await buys(kim, mug), await buys(kim, mug)]
  const takeBack = () => race.app.db.transaction((tx) => refund(tx, { command, by: kim.id }, NOW))
  assert.equal(await succeeded(takeBack), 1)
  assert.deepEqual([await world.wallet(kim), await world.left(mug), await commandsOf(mug)], [20, 1, 1])
})

test('a command is used or taken back, never both', async () => {
  const kim = await world.student()
  await world.fill(kim, 10)
  const command = await buys(kim, await world.stock())
  const either = (index: number) =>
    race.app.db.transaction((tx) =>
      index % 2 ? refund(tx, { command, by: kim.id }, NOW) : useUp(tx, { command, user: kim.id }, NOW),
    )
  assert.equal(await succeeded(either), 1)
  const kept = (await world.bought(command))?.used === true
  assert.equal(await world.wallet(kim), kept ? 0 : 10)
})

test('an achievement that is rewarded fifty times at once fills the wallet once', async () => {
  const lou = await world.student()
  const reward = { value: 50, user_id: lou.id, transactable_type: 'Achievement', transactable_id: 7, reason: 'Owl' }
  const answers = await fifty(() => race.app.send('POST', '/v2/transactions', race.root, { transaction: reward }))
  assert.deepEqual([statuses(answers), await world.wallet(lou)], [{ 201: 1, 422: FIFTY - 1 }, 50])
})
