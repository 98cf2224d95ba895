/** Teams with evaluations of given marks, as the staff writes them. */
import { teams } from '../../../src/resources/people/teams.ts'
import type { Person } from '../../support/rules.ts'
import type { Evaluations } from './evaluations.ts'

export interface EvaluatedTeam {
  ada: Person
  team: number
  /** The evaluations, in the order of their marks. */
  ids: number[]
  /** Status, mark, and whether it is enough. */
  state(): Promise<unknown[]>
}

export async function teamEvaluated(world: Evaluations, ...marks: number[]): Promise<EvaluatedTeam> {
  const ada = await world.student()
  const team = await world.team(ada)
  const ids: number[] = []
  for (const final_mark of marks)
    ids.push(await world.book(team, { user_id: (await world.student()).id, comment: 'Fine', final_mark }))
  const state = async () => {
    const { status, final_mark, validated } = (await world.row(teams, team))!
    return [status, final_mark, validated]
  }
  return { ada, team, ids, state }
}

/** Lets the session be marked by a program, too; answers the id of the upload. */
export async function withUpload(world: Evaluations, name = 'Moulinette'): Promise<number> {
  const evaluation = await world.value(
    `insert into evaluations (project_id, project_session_id, kind, position) values ($1, $2, 'upload', 1) returning id`,
    world.project,
    world.session,
  )
  return world.value(
    'insert into evaluation_uploads (evaluation_id, name) values ($1, $2) returning id',
    evaluation,
    name,
  )
}
