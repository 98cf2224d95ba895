import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { grant } from '../../src/domain/achievements.ts'
import { NOW, type Person, taken } from '../support/rules.ts'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
let projects = 0
before(async () => {
  world = await projectLife()
})
after(() => world.close())

const achievement = (internal_name: string, more: object = {}): Promise<number> =>
  world.create('achievements', {
    ...{ name: internal_name, internal_name, description: internal_name, kind: 'project', tier: 'none' },
    ...more,
  })
const wallet = ({ id }: Person) => world.value('select wallet from users where id = $1', id)
/** The internal names of what somebody has reached. */
const reached = async ({ id }: Person) =>
  (
    await world.rows(
      `select a.internal_name from achievements_users as u join achievements as a on a.id = u.achievement_id
        where u.user_id = $1 order by 1`,
      id,
    )
  ).flat()
const succeed = async (person: Person, mark = 100) =>
  world.validate(person, (await world.newProject(`project-${++projects}`)).project, mark)

test('an achievement is reached at its number of successes, the first time where it says none', async () => {
  await achievement('code-explorer-1')
  await achievement('code-explorer-2', { nbr_of_success: 2 })
  const bob = await world.cadet()
  await succeed(bob, 20)
  assert.deepEqual(await reached(bob), [])
  await succeed(bob)
  assert.deepEqual(await reached(bob), ['code-explorer-1'])
  await succeed(bob)
  assert.deepEqual(await reached(bob), ['code-explorer-1', 'code-explorer-2'])
})

test('who reaches one gets its title, its reward and a flash, once', async () => {
  const title = await world.create('titles', { name: 'Explorer %login' })
  const id = await achievement('rigorous-basterd-1', { nbr_of_success: 1, title_id: title, reward: '50' })
  const kim = await world.cadet()
  const brought = async () => [
    await wallet(kim),
    await world.count(`titles_users where user_id = ${kim.id} and title_id = ${title}`),
    await world.count(`transactions where user_id = ${kim.id} and transactable_type = 'Achievement'
      and transactable_id = ${id} and value = 50`),
    await world.count(`flash_users as u join flashes as f on f.id = u.flash_id
      where u.user_id = ${kim.id} and f.identifier = 'achievement-${id}'`),
  ]
  await succeed(kim)
  assert.deepEqual(await brought(), [50, 1, 1, 1])
  await succeed(kim)
  await world.run((tx) => grant(tx, kim.id, id, NOW))
  assert.deepEqual(await brought(), [50, 1, 1, 1])
})

test('an achievement that is given by hand brings the same', async () => {
  const kim = await world.cadet()
  const id = await achievement('by-hand', { reward: '30' })
  const give = () => world.create('achievements_users', { user_id: kim.id, achievement_id: id })
  await give()
  assert.equal(await wallet(kim), 30)
  await assert.rejects(give(), taken('user_id'))
  assert.equal(await wallet(kim), 30)
})

test('a flash is made once for all who reach an achievement', async () => {
  const id = await achievement('shown')
  for (const { id: user } of await world.cadets(2)) await world.run((tx) => grant(tx, user, id, NOW))
  assert.equal(await world.count(`flashes where identifier = 'achievement-${id}'`), 1)
  assert.equal(
    await world.count(
      `flash_users as u join flashes as f on f.id = u.flash_id where f.identifier = 'achievement-${id}'`,
    ),
    2,
  )
})

test('an achievement of another campus, or another cursus, is not reached', async () => {
  const cursus = await world.create('cursus', { name: 'C Piscine' })
  await achievement('bonus-hunter-1', { campus_ids: [world.lyon] })
  await achievement('bonus-hunter-2', { cursus_ids: [cursus] })
  await achievement('bonus-hunter-3', { campus_ids: [world.paris], cursus_ids: [world.cursus] })
  const zoe = await world.cadet()
  await succeed(zoe, 125)
  assert.deepEqual(
    (await reached(zoe)).filter((name) => `${name}`.startsWith('bonus')),
    ['bonus-hunter-3'],
  )
})
