/** The scene of rules with coalitions: two in Paris, one in Lyon. */
import { coalitions } from '../../../src/resources/community/coalitions.ts'
import { coalitionsUsers } from '../../../src/resources/community/coalitions_users.ts'
import { type Person, type Rules, rules } from '../../support/rules.ts'

export const [PARIS, LYON] = [1, 2]
export const [RED, BLUE, GREEN] = [1, 2, 3]

export interface Houses extends Rules {
  /** Puts somebody into a coalition; answers the id of the membership. */
  join(person: Person, coalition: number): Promise<number>
  /** A new student in a coalition; answers the id of the membership. */
  member(coalition: number): Promise<number>
  /** Gives a score; answers its id. */
  give(coalition: number, value: number, member?: number): Promise<number>
  takeBack(score: number): Promise<void>
  sumOf(coalition: number): Promise<number>
  sumOfMember(membership: number): Promise<number>
  /** The same of all coalitions in Paris. */
  sums(): Promise<unknown[]>
}

export async function houses(): Promise<Houses> {
  const world = await rules()
  await world.db.script(`
    insert into blocs (id, campus_id, cursus_id, squad_size) overriding system value values
      (${PARIS}, ${world.paris}, ${world.cursus}, 2), (${LYON}, ${world.lyon}, ${world.cursus}, 2);
    insert into coalitions (id, bloc_id, name, slug) overriding system value values
      (${RED}, ${PARIS}, 'Red', 'red'), (${BLUE}, ${PARIS}, 'Blue', 'blue'), (${GREEN}, ${LYON}, 'Green', 'green')`)
  const join: Houses['join'] = ({ id: user_id }, coalition_id) =>
    world.create('coalitions_users', { user_id, coalition_id })
  return {
    ...world,
    join,
    member: async (coalition) => join(await world.student(), coalition),
    give: (coalition_id, value, coalitions_user_id) =>
      world.create('scores', { value, reason: 'Well done', coalitions_user_id }, world.staff, { coalition_id }),
    takeBack: (score) => world.remove('scores', score),
    sumOf: async (id) => (await world.row(coalitions, id))!.score,
    sumOfMember: async (id) => (await world.row(coalitionsUsers, id))!.score,
    sums: async () => (await world.rows('select score from coalitions where bloc_id = $1 order by id', PARIS)).flat(),
  }
}
