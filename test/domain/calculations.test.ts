import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Projects, projectLife } from './support/projects.ts'

let world: Projects
before(async () => {
  world = await projectLife()
  await world.db.script(`
    insert into blocs (id, campus_id, cursus_id) values (1, ${world.paris}, ${world.cursus});
    insert into coalitions (id, name, slug, color, bloc_id) values (1, 'Blue', 'blue', '#0000ff', 1)`)
})
after(() => world.close())

test('a coalition gets points for a validated project only where its bloc has a calculation, and once', async () => {
  const max = await world.cadet()
  await world.db.script(`insert into coalitions_users (coalition_id, user_id) values (1, ${max.id})`)
  const [plain, scored] = [await world.newProject('plain'), await world.newProject('scored')]
  await world.validate(max, plain.project)
  assert.equal(await world.count('scores'), 0)
  await world.db.script(`insert into calculations (bloc_id, scoreable_type, factor, reason)
    values (1, 'ProjectsUser', 10, 'A validated project')`)
  const id = await world.validate(max, scored.project, 80)
  await world.mark(id, 100)
  const scores = await world.rows(`select s.value, s.reason, c.score from scores as s
    join coalitions as c on c.id = s.coalition_id where s.scoreable_type = 'ProjectsUser' and s.scoreable_id = ${id}`)
  assert.deepEqual(scores, [[8, 'A validated project', 8]])
})
