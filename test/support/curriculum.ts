/** A scene in which projects are worth something: levels, a skill, rules for the session, and people in the cursus. */
import { eq } from 'drizzle-orm'
import type { Tx } from '../../src/db/database.ts'
import { levels } from '../../src/resources/curriculum/levels.ts'
import { paramsProjectSessionsRules } from '../../src/resources/curriculum/params_project_sessions_rules.ts'
import { projectSessions } from '../../src/resources/curriculum/project_sessions.ts'
import { projectSessionsRules } from '../../src/resources/curriculum/project_sessions_rules.ts'
import { projects } from '../../src/resources/curriculum/projects.ts'
import { params, rules } from '../../src/resources/curriculum/rules.ts'
import { coreLevels as known } from '../../src/world/data/levels.ts'
import type { Answer } from './app.ts'
import { NOW, type Scene, scene } from './scene.ts'

type Kind = (typeof rules.$inferSelect)['kind']

export interface Curriculum extends Scene {
  /** The session of the scene's project. */
  session: number
  /** Runs rules in a transaction of their own. */
  run<R>(work: (tx: Tx) => Promise<R>): Promise<R>
  /** Gives a session a rule with these parameters. */
  rule(session: number, kind: Kind, name: string, values?: string[], required?: boolean): Promise<void>
  /** Another project, with one session for everybody. */
  newProject(slug: string, more?: object): Promise<{ project: number; session: number }>
  /** A student in the cursus, with a black hole ahead. */
  cadet(login: string): Promise<number>
  rows<Row>(text: string): Promise<Row[]>
  register(user: number, project?: number, token?: string): Promise<Answer>
}

export async function curriculum(): Promise<Curriculum> {
  const world = await scene()
  const { orm } = world.db
  const run: Curriculum['run'] = (work) => world.db.transaction(work)
  await orm.insert(levels).values(known.map(({ lvl, xp }) => ({ lvl, xp, cursus_id: world.cursus })))
  await orm.update(projects).set({ difficulty: 462 }).where(eq(projects.id, world.project))
  const [own] = await orm.select({ id: projectSessions.id }).from(projectSessions)
  const newProject: Curriculum['newProject'] = async (slug, more = {}) => {
    const session = { minimum_mark: 80, team_behaviour: 'user', solo: false }
    const { body } = await world.make('/v2/projects', {
      project: {
        ...{ name: slug, repository: slug, cursus_ids: [world.cursus], visible: true },
        ...more,
        project_sessions_attributes: [session],
      },
    })
    await orm.update(projects).set({ difficulty: 1000 }).where(eq(projects.id, body.id))
    return { project: body.id, session: body.project_sessions[0].id }
  }
  return {
    ...world,
    session: own!.id,
    run,
    newProject,
    async rule(session, kind, name, values = [], required = true) {
      await run(async (tx) => {
        const unique = `${name} ${Math.random()}`
        const facts = { kind, name: unique, slug: unique, internal_name: name, description: `${name} %{a}` }
        const [rule] = await tx.insert(rules).values(facts).returning({ id: rules.id })
        const [given] = await tx
          .insert(projectSessionsRules)
          .values({ project_session_id: session, rule_id: rule!.id, required })
          .returning({ id: projectSessionsRules.id })
        for (const [index, value] of values.entries()) {
          const [param] = await tx
            .insert(params)
            .values({ name: 'abc'[index]!, rule_id: rule!.id, data_type: 'string' })
            .returning({ id: params.id })
          const told = { param_id: param!.id, project_sessions_rule_id: given!.id, value }
          await tx.insert(paramsProjectSessionsRules).values(told)
        }
      })
    },
    async cadet(login) {
      const id = await world.student(login)
      await world.make('/v2/cursus_users', {
        cursus_user: { user_id: id, cursus_id: world.cursus, begin_at: NOW.toISOString(), has_coalition: true },
      })
      return id
    },
    async rows<Row>(text: string) {
      const result = await world.db.orm.execute(text)
      return (result as unknown as { rows: Row[] }).rows
    },
    register: (user, project = world.project, token = world.root) =>
      world.send('POST', '/v2/projects_users', token, { projects_user: { project_id: project, user_id: user } }),
  }
}
