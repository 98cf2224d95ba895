/** The scene of rules with what an evaluation needs: flags, a scale for the session, teams that were handed in. */
import type { Kind } from '../../../src/domain/session-rules.ts'
import { evaluations } from '../../../src/resources/evaluation/evaluations.ts'
import { flags } from '../../../src/resources/evaluation/flags.ts'
import { NOW, type Person, type Rules, rules, type Who } from '../../support/rules.ts'
import { givingRules } from './session-rules.ts'

export interface Evaluations extends Rules {
  scale: number
  /** A team of these people that waits for an evaluation; the first leads. Answers its id. */
  team(...members: Person[]): Promise<number>
  /** Offers the time of somebody, whenever that is; the staff does. */
  offer(evaluator: Person, begin: string, end: string): Promise<void>
  /** Books by the scale; the staff does where nobody is named. Answers the id of the evaluation. */
  book(team: number, more?: object, as?: Who): Promise<number>
  /** An evaluation of ada by eve that begins now, unless something else is said; the staff books it. */
  meeting(more?: object): Promise<Meeting>
  /** The evaluations booked on what somebody offers, in the order of time; null where it is free. */
  bookedOn(person: Person): Promise<(number | null)[]>
  points(person: Person): Promise<number>
  /** Moves somebody's points by so many. */
  give(person: Person, amount: number): Promise<void>
  /** The history of somebody's points after the first, as `reason sum`. */
  history(person: Person): Promise<string[]>
  /** Gives a session, that of the scene's project where none is named, a rule with the value of its one parameter. */
  rule(kind: Kind, name: string, value?: string, session?: number): Promise<void>
}

export interface Meeting {
  ada: Person
  eve: Person
  team: number
  id: number
}

export async function evaluated(): Promise<Evaluations> {
  const world = await rules()
  const { create, act, value, rows, project, session, students } = world
  await world.db.orm.insert(flags).values([
    { id: 1, name: 'Ok', positive: true, icon: 'check-4' },
    { id: 7, name: 'Cheat', positive: false, icon: 'layers' },
    { id: 8, name: 'Crash', positive: false, icon: 'blast' },
  ])
  const [evaluation] = await world.db.orm
    .insert(evaluations)
    .values({ project_id: project, project_session_id: session })
    .returning({ id: evaluations.id })
  const facts = { name: 'Libft', guidelines_md: 'Read it all.', correction_number: 2, duration: 1800 }
  const scale = await create('scales', { ...facts, is_primary: true, evaluation_id: evaluation!.id })
  const giveRule = givingRules(world)
  const team: Evaluations['team'] = (...members) =>
    create('teams', {
      ...{ project_id: project, project_session_id: session, closed_at: '2026-03-10T11:00:00Z' },
      teams_users_attributes: members.map(({ id }, index) => ({ user_id: id, leader: index === 0, validated: true })),
    })
  const book: Evaluations['book'] = (team_id, more = {}, as = world.staff) =>
    create('scale_teams', { team_id, scale_id: scale, ...more }, as)
  return {
    ...world,
    ...{ scale, team, book },
    async meeting(more = {}) {
      const [ada, eve] = await students(2)
      const team_id = await team(ada)
      const id = await book(team_id, { user_id: eve.id, begin_at: NOW.toISOString(), ...more })
      return { ada, eve, team: team_id, id }
    },
    bookedOn: async ({ id }) =>
      (await rows('select scale_team_id from slots where user_id = $1 order by begin_at', id)).flat() as never,
    offer: async ({ id }, begin_at, end_at) =>
      void (await act('slots', 'create', { fields: { user_id: id, begin_at, end_at } })),
    points: ({ id }) => value('select correction_point from users where id = $1', id),
    give: async ({ id }, amount) =>
      void (await act('users', 'correction_points_add', { id, fields: { reason: 'Test', amount } })),
    async history({ id }) {
      const text = 'select reason, sum from correction_point_historics where user_data_id = $1 order by id offset 1'
      return (await rows(text, id)).map((row) => row.join(' '))
    },
    rule: (kind, name, given, of = session) => giveRule(of, kind, name, given ? [given] : []),
  }
}
