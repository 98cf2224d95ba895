/** A scene with what an evaluation needs: flags, a scale for the project's session, and teams that have submitted. */

import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { evaluations } from '../../src/resources/evaluation/evaluations.ts'
import { flags } from '../../src/resources/evaluation/flags.ts'
import { type Scene, scene } from './scene.ts'

export interface Evaluated extends Scene {
  session: number
  scale: number
  /** A team of these students that waits for an evaluation; the first leads. Answers its id. */
  team(...members: number[]): Promise<number>
}

export async function evaluatedScene(): Promise<Evaluated> {
  const world = await scene()
  await world.db.orm.insert(flags).values([
    { id: 1, name: 'Ok', positive: true, icon: 'check-4' },
    { id: 7, name: 'Cheat', positive: false, icon: 'layers' },
  ])
  const [session] = await world.db.orm.select({ id: projectSessions.id }).from(projectSessions)
  const [evaluation] = await world.db.orm
    .insert(evaluations)
    .values({ project_id: world.project, project_session_id: session!.id })
    .returning({ id: evaluations.id })
  const { body: scale } = await world.make('/v2/scales', {
    scale: {
      name: 'Libft',
      guidelines_md: 'Read it all.',
      correction_number: 2,
      duration: 1800,
      is_primary: true,
      evaluation_id: evaluation!.id,
    },
  })
  const team = async (...members: number[]) =>
    (
      await world.make('/v2/teams', {
        team: {
          project_id: world.project,
          project_session_id: session!.id,
          closed_at: '2026-03-10T11:00:00Z',
          teams_users_attributes: members.map((user_id, index) => ({ user_id, leader: index === 0, validated: true })),
        },
      })
    ).body.id
  return { ...world, session: session!.id, scale: scale.id, team }
}
