import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bearTitle } from '../../src/domain/titles.ts'
import { titlesUsers } from '../../src/resources/community/titles.ts'
import { NOW, type Person, type Rules, refusing, rules, taken } from '../support/rules.ts'

let world: Rules
let names = 0
before(async () => {
  world = await rules()
})
after(() => world.close())

const title = () => world.create('titles', { name: `%login the ${++names}.` })
const give = (person: Person, title_id: number, more: object = {}) =>
  world.create('titles_users', { title_id, user_id: person.id, ...more })
const bear = ({ id }: Person, title: number | null) => world.run((tx) => bearTitle(tx, { user: id, title }, NOW))
const borne = async ({ id }: Person) =>
  (await world.rows('select title_id from titles_users where selected and user_id = $1', id)).flat()
/** Somebody with two titles: what they are, and the rows that say so. */
async function titled() {
  const [ada, one, two] = [await world.student(), await title(), await title()]
  return { ada, one, two, rows: [await give(ada, one), await give(ada, two)] as const }
}

test('a title is given once', async () => {
  const { ada, one } = await titled()
  await assert.rejects(give(ada, one), taken('title_id'))
})

test('of the titles of a user one is borne at most: to choose one clears the others', async () => {
  const { ada, one, two, rows } = await titled()
  assert.deepEqual(await borne(ada), [])
  await bear(ada, one)
  assert.deepEqual(await borne(ada), [one])
  await world.change('titles_users', rows[1], { selected: true })
  assert.deepEqual(await borne(ada), [two])
  await world.change('titles_users', rows[1], { selected: false })
  assert.deepEqual(await borne(ada), [])
  const third = await title()
  await give(ada, third, { selected: true })
  assert.deepEqual(await borne(ada), [third])
  await bear(ada, null)
  assert.deepEqual(await borne(ada), [])
})

test('nobody bears a title that is not theirs', async () => {
  const { ada, one } = await titled()
  await bear(ada, one)
  await assert.rejects(bear(ada, await title()), refusing({ title_id: ['is no title of this user'] }))
  assert.deepEqual(await borne(ada), [one])
})

test('a title that is borne stays so when it becomes another one', async () => {
  const { ada, one, rows } = await titled()
  const other = await title()
  await bear(ada, one)
  await world.change('titles_users', rows[0], { title_id: other })
  assert.deepEqual([await borne(ada), (await world.row(titlesUsers, rows[0]))!.title_id], [[other], other])
})
