import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkQuests } from '../../src/domain/quests.ts'
import { quests, questsProjects, questsUsers } from '../../src/resources/curriculum/quests.ts'
import { type Person, refusing, taken } from '../support/rules.ts'
import { later, type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
})
after(() => world.close())

/** A quest; `wants` are projects with the choice that they are one of. */
async function quest(name: string, kind: string, wants: [number, string][] = [], more: object = {}): Promise<number> {
  const id = await world.create('quests', {
    ...{ name, kind, duration: 1, description: name, cursus_id: world.cursus },
    ...{ tries_number: 1, success_number: 1, mails_from: 'intra@example.org', ...more },
  })
  const rows = wants.map(([project_id, choice]) => ({ quest_id: id, project_id, choice }))
  if (rows.length > 0) await world.db.orm.insert(questsProjects).values(rows)
  return id
}
/** The quests of somebody, as `slug` or `slug?` that is still to be met. */
const questsOf = async ({ id }: Person) =>
  (
    await world.rows(
      `select q.slug || case when u.validated_at is null then '?' else '' end from quests_users as u
        join quests as q on q.id = u.quest_id where u.user_id = $1 order by q.slug`,
      id,
    )
  ).flat()
const project = async (name: string) => (await world.newProject(name)).project

test('a validated project meets the quests that wait for it alone, and one of a choice is enough', async () => {
  const [printf, fdf, fractol] = [await project('printf'), await project('fdf'), await project('fract-ol')]
  await quest('Rank 00', 'optional', [[printf, 'printf']])
  await quest('Rank 01', 'optional', [
    [printf, 'printf'],
    [fdf, 'graphics'],
    [fractol, 'graphics'],
  ])
  const ada = await world.cadet()
  assert.deepEqual(await questsOf(ada), [])
  await world.validate(ada, printf)
  assert.deepEqual(await questsOf(ada), ['rank-00'])
  await world.validate(ada, fractol)
  assert.deepEqual(await questsOf(ada), ['rank-00', 'rank-01'])
})

test('a project that is marked and not validated meets no quest', async () => {
  const only = await project('failed')
  await quest('Never', 'optional', [[only, 'failed']])
  const ada = await world.cadet()
  await world.validate(ada, only, 20)
  assert.deepEqual(await questsOf(ada), [])
})

test('the main quest is there from the begin of the cursus on, and who meets it fears no black hole', async () => {
  const core = await project('transcendence')
  await quest('Core', 'main', [[core, 'core']])
  const ada = await world.cadet()
  assert.deepEqual(await questsOf(ada), ['core?'])
  assert.ok((await world.study(ada)).blackholed_at)
  await world.validate(ada, core)
  const { blackholed_at, grade } = await world.study(ada)
  assert.deepEqual([await questsOf(ada), blackholed_at, grade], [['core'], null, 'Transcender'])
})

test('a quest is met once, and keeps its time', async () => {
  const only = await project('only')
  const id = await quest('Once', 'optional', [[only, 'only']])
  const ada = await world.cadet()
  await world.validate(ada, only)
  const row = () => world.rows('select * from quests_users where user_id = $1 and quest_id = $2', ada.id, id)
  const before = await row()
  await world.run((tx) => checkQuests(tx, ada.id, later(5)))
  assert.deepEqual(await row(), before)
})

test('a user has a quest once', async () => {
  const [ada, id] = [await world.cadet(), await quest('Twice', 'optional')]
  const give = () => world.create('quests_users', { quest_id: id, user_id: ada.id })
  assert.equal((await world.row(questsUsers, await give()))!.validated_at, null)
  await assert.rejects(give(), taken('quest_id'))
})

test('a quest below another stands in its ancestry, and never in a circle', async () => {
  const core = await quest('Whole', 'main')
  const rank = await quest('Part', 'optional', [], { parent_id: String(core) })
  assert.equal((await world.row(quests, rank))!.ancestry, String(core))
  const piece = await quest('Piece', 'optional', [], { parent_id: String(rank) })
  assert.equal((await world.row(quests, piece))!.ancestry, `${core}/${rank}`)
  const circle = refusing({ parent_id: ['is a part of this quest'] })
  await assert.rejects(world.change('quests', core, { parent_id: String(piece) }), circle)
  await assert.rejects(world.change('quests', core, { parent_id: '4242' }), refusing({ parent_id: ['must exist'] }))
})

test('a quest has the slug that is sent, and else that of its name', async () => {
  const slug = async (id: number) => (await world.row(quests, id))!.slug
  assert.equal(await slug(await quest('Common Core', 'optional', [], { slug: '42-core' })), '42-core')
  assert.equal(await slug(await quest('Common Core', 'optional')), 'common-core')
})
