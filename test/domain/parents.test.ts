import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { unmarkTeam } from '../../src/domain/marks.ts'
import type { Person } from '../support/rules.ts'
import { later, type Made, type Projects, projectLife } from './support/projects.ts'

let world: Projects
let parents = 0
before(async () => {
  world = await projectLife()
})
after(() => world.close())

interface Family {
  tom: Person
  /** The registration to the parent, and those to the children. */
  id: number
  children: number[]
  parent: Made
}
async function family(): Promise<Family> {
  const name = `piscine-${++parents}`
  const parent = await world.newProject(name)
  const days: Made[] = []
  for (const day of [0, 1]) days.push(await world.newProject(`${name}-day-0${day}`, { parent_id: parent.project }))
  const { person: tom, id } = await world.begin(parent.project)
  const children: number[] = []
  for (const { project } of days) children.push(await world.register(tom, project))
  return { tom, id, children, parent }
}
const standing = async (id: number) => {
  const { status, final_mark, validated } = await world.registration(id)
  return [status, final_mark, validated]
}

test('a parent is finished when all of its children are, with their mean', async () => {
  const { id, children } = await family()
  await world.mark(children[0]!, 100)
  assert.deepEqual(await standing(id), ['parent', null, null])
  await world.mark(children[1]!, 61)
  assert.deepEqual(await standing(id), ['finished', 80, true])
})

test('a child that is marked anew changes the parent, and one that loses its mark opens it', async () => {
  const { id, children } = await family()
  for (const child of children) await world.mark(child, 60)
  assert.deepEqual(await standing(id), ['finished', 60, false])
  await world.mark(children[1]!, 100)
  assert.deepEqual(await standing(id), ['finished', 80, true])
  const { current_team_id } = await world.registration(children[0]!)
  await world.run((tx) => unmarkTeam(tx, current_team_id!, later(1)))
  assert.deepEqual(await standing(id), ['parent', null, null])
})

test('a child is tried again on its own, and its best mark counts for the parent', async () => {
  const { id, children } = await family()
  for (const child of children) await world.mark(child, 80)
  for (const mark of [20, 100]) {
    await world.retry(children[0]!, later(1), { bound: false, force: true })
    await world.mark(children[0]!, mark, later(2))
    assert.deepEqual(await standing(id), ['finished', mark === 20 ? 80 : 90, true])
  }
})

test('a child that comes to the parent later leaves its mark alone', async () => {
  const { id, children, parent } = await family()
  for (const child of children) await world.mark(child, 80)
  const late = await world.newProject(`late-${parent.project}`, { parent_id: parent.project })
  await world.mark(children[0]!, 100)
  assert.deepEqual(await standing(id), ['finished', 80, true])
  const tom = (await world.registration(id)).user_id
  await world.mark(await world.create('projects_users', { project_id: late.project, user_id: tom }), 60)
  assert.deepEqual(await standing(id), ['finished', 80, true], 'three of them have 80 on average')
})

test('children without a registration to the parent are marked by themselves', async () => {
  const parent = await world.newProject('alone')
  const day = await world.newProject('alone-day', { parent_id: parent.project })
  const { person, id } = await world.begin(day.project)
  await world.mark(id, 80)
  assert.equal(await world.registrationOf(person, parent.project), undefined)
})
