/** A scene with what an evaluation needs: flags, a scale for the project's session, and teams that have submitted. */

import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { evaluations } from '../../src/resources/evaluation/evaluations.ts'
import { flags } from '../../src/resources/evaluation/flags.ts'
import { ALL_SCOPES, type Answer } from './app.ts'
import { type Scene, scene } from './scene.ts'

export interface Evaluated extends Scene {
  session: number
  scale: number
  /** A team of these students that waits for an evaluation; the first leads. Answers its id. */
  team(...members: number[]): Promise<number>
  tokenOf(login: string): Promise<string>
  /** Offers the time of somebody, whoever that is and whenever. */
  offer(userId: number, begin: string, end: string): Promise<Answer>
  /** Books with the token, the root token without one. */
  book(team: number, more?: object, token?: string): Promise<Answer>
  /** Changes an evaluation with the token, the root token without one. */
  change(evaluation: number, fields: object, token?: string): Promise<Answer>
  points(userId: number): Promise<number>
  /** The history of somebody's points after the first, as `reason sum`. */
  history(userId: number): Promise<string[]>
  /** Gives the session a rule, with the value of its one parameter. */
  rule(kind: string, name: string, value?: string): Promise<void>
}

export async function evaluatedScene(): Promise<Evaluated> {
  const world = await scene()
  await world.db.orm.insert(flags).values([
    { id: 1, name: 'Ok', positive: true, icon: 'check-4' },
    { id: 7, name: 'Cheat', positive: false, icon: 'layers' },
    { id: 8, name: 'Crash', positive: false, icon: 'blast' },
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
  const offer = (user_id: number, begin_at: string, end_at: string) =>
    world.send('POST', '/v2/slots', world.root, { slot: { user_id, begin_at, end_at } })
  const book = (team_id: number, more: object = {}, token = world.root) =>
    world.send('POST', '/v2/scale_teams', token, { scale_team: { team_id, scale_id: scale.id, ...more } })
  const change = (id: number, scale_team: object, token = world.root) =>
    world.send('PATCH', `/v2/scale_teams/${id}`, token, { scale_team })
  const read = (text: string, ...values: unknown[]) => world.db.read({ text, values })
  const points = async (id: number) =>
    (await read('select correction_point from users where id = $1', id))[0]![0] as number
  const history = async (id: number) =>
    (
      await read('select reason, sum from correction_point_historics where user_data_id = $1 order by id offset 1', id)
    ).map((row) => row.join(' '))
  const rule = async (kind: string, name: string, value?: string) => {
    const made = await world.make('/v2/rules', {
      rule: { kind, name, internal_name: name, params_attributes: [{ name: 'value', data_type: 'string' }] },
    })
    await world.make('/v2/project_sessions_rules', {
      project_sessions_rule: {
        ...{ rule_id: made.body.id, project_session_id: session!.id },
        params_project_sessions_rules_attributes: value ? [{ param_id: made.body.params[0].id, value }] : [],
      },
    })
  }
  const tokenOf = (login: string) => world.token({ login, scopes: ALL_SCOPES })
  const helpers = { team, tokenOf, offer, book, change, points, history, rule }
  return { ...world, session: session!.id, scale: scale.id, ...helpers }
}
