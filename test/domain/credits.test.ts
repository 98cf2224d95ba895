/** Experience from partnerships and dashes: given once, taken back whole, and levels that follow. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Person, type Rules, rules } from '../support/rules.ts'

const [UNIX, WEB] = [1, 6]
let world: Rules
let ada: Person
let bob: Person
before(async () => {
  world = await rules()
  await world.db.script(`insert into skills (id, name, slug) overriding system value
    values (${UNIX}, 'Unix', 'unix'), (${WEB}, 'Web', 'web')`)
})
beforeEach(async () => {
  ;[ada, bob] = await world.students(2)
  for (const { id: user_id } of [ada, bob])
    await world.create('cursus_users', { user_id, cursus_id: world.cursus, begin_at: '2026-01-01' })
})
after(() => world.close())

/** What somebody got: experience by skill, without what was taken back. */
const experience = async ({ id }: Person): Promise<Record<string, number>> =>
  Object.fromEntries(
    await world.rows(
      `select skill_id, sum(experience)::int from experiences where user_id = $1 group by 1 having sum(experience) <> 0`,
      id,
    ),
  )
const level = ({ id }: Person) => world.value('select level from cursus_users where user_id = $1', id)

let made = 0
/** A partnership with these values. */
const partnership = (values: Record<number, number>) =>
  world.create('partnerships', {
    ...{ name: `Kiosk ${++made}`, description: 'Loans', difficulty: 462, cursus_id: world.cursus },
    partnerships_skills_attributes: Object.entries(values).map(([skill_id, value]) => ({ skill_id, value })),
  })
const work = ({ id: user_id }: Person, partnership_id: number, final_mark: number | null = null) =>
  world.create('partnerships_users', { partnership_id, user_id, final_mark })
const change = (part: number, fields: Readonly<Record<string, unknown>>) =>
  world.change('partnerships_users', part, fields)
const VALUES = { [UNIX]: 300, [WEB]: 162 }

test('the values of a partnership become experience when somebody validates it', async () => {
  const part = await work(ada, await partnership(VALUES))
  assert.deepEqual([await experience(ada), await level(ada)], [{}, 0])
  await change(part, { final_mark: 79 })
  assert.deepEqual([await experience(ada), await level(ada)], [{}, 0])
  await change(part, { final_mark: 80 })
  assert.deepEqual([await experience(ada), await level(ada)], [VALUES, 1])
})

test('another mark that validates a partnership too brings nothing more, and one that does not takes all back', async () => {
  const part = await work(ada, await partnership(VALUES), 80)
  for (const final_mark of [125, 100]) {
    await change(part, { final_mark })
    assert.deepEqual(await experience(ada), VALUES)
  }
  await change(part, { final_mark: 0 })
  assert.deepEqual([await experience(ada), await level(ada)], [{}, 0])
})

test('the experience says which partnership it is from', async () => {
  const part = await work(ada, await partnership({ [UNIX]: 100 }), 90)
  assert.deepEqual(
    await world.rows('select experiancable_type, experiancable_id from experiences where user_id = $1', ada.id),
    [['PartnershipsUser', part]],
  )
})

test('a part that becomes somebody else\u2019s is that one\u2019s experience', async () => {
  const part = await work(ada, await partnership(VALUES), 100)
  await change(part, { user_id: bob.id })
  assert.deepEqual([await experience(ada), await level(ada)], [{}, 0])
  assert.deepEqual([await experience(bob), await level(bob)], [VALUES, 1])
})

test('who leaves a partnership, is taken off its list, or sees it deleted loses what it brought', async () => {
  const [first, second] = [await partnership(VALUES), await partnership(VALUES)]
  await world.remove('partnerships_users', await work(ada, first, 100))
  assert.deepEqual([await experience(ada), await level(ada)], [{}, 0])
  await work(ada, second, 90)
  await work(bob, second, 90)
  await world.change('partnerships', second, { user_ids: [bob.id] })
  assert.deepEqual([await level(ada), await level(bob)], [0, 1])
  await world.remove('partnerships', second)
  assert.deepEqual([await experience(bob), await level(bob)], [{}, 0])
})

let dashes = 0
const dash = (nbr_xp: string) =>
  world.create('dashes', {
    ...{ name: `Form fill ${++dashes}`, description: 'Fast', duration: 20, begin_at: '2026-03-11T11:00:00Z' },
    ...{ nbr_xp, skill_id: WEB, campus_id: world.paris, cursus_id: world.cursus },
  })
const run = ({ id: user_id }: Person, dash_id: number, final_mark?: number) =>
  world.create('dashes_users', { dash_id, user_id, final_mark })

test('who took part in a dash gets its experience in its skill, whatever the mark', async () => {
  const id = await run(ada, await dash('231'))
  assert.deepEqual(await experience(ada), {}, 'it is still to come')
  for (const final_mark of [0, 42]) {
    await world.change('dashes_users', id, { final_mark })
    assert.deepEqual([await experience(ada), await level(ada)], [{ [WEB]: 231 }, 0.5])
  }
})

test('a run that becomes somebody else\u2019s, or loses its mark, or goes with its dash, takes its experience along', async () => {
  const race = await dash('231')
  const id = await run(ada, race, 42)
  await world.change('dashes_users', id, { user_id: bob.id })
  assert.deepEqual([await experience(ada), await experience(bob)], [{}, { [WEB]: 231 }])
  await world.change('dashes_users', id, { final_mark: null })
  assert.deepEqual(await experience(bob), {})
  await world.change('dashes_users', id, { final_mark: 1 })
  await world.remove('dashes', race)
  assert.deepEqual(await experience(bob), {})
  const other = await run(ada, await dash('20'), 1)
  await world.remove('dashes_users', other)
  assert.deepEqual(await experience(ada), {})
})

test('an experience of a dash that is no number is worth nothing', async () => {
  await run(ada, await dash('a lot'), 100)
  assert.deepEqual(await experience(ada), {})
})
