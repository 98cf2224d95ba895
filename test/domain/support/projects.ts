/** The scene of rules with projects that are worth something: more of them, rules for their sessions, people in the cursus. */
import { finishTeam } from '../../../src/domain/marks.ts'
import { type Order, tryAgain } from '../../../src/domain/retries.ts'
import { cursusUsers } from '../../../src/resources/people/cursus_users.ts'
import { projectsUsers } from '../../../src/resources/people/projects_users.ts'
import { teams } from '../../../src/resources/people/teams.ts'
import { NOW, type Person, type Rules, rules, type Who } from '../../support/rules.ts'
import { givingRules } from './session-rules.ts'

type Row = typeof projectsUsers.$inferSelect
export interface Made {
  project: number
  session: number
}

export interface Projects extends Rules {
  /** Another project, worth 1000 points, with one session for everybody; `facts` are columns of the session. */
  newProject(name: string, more?: object, facts?: Readonly<Record<string, unknown>>): Promise<Made>
  /** Gives a session a rule with these parameters. */
  rule: ReturnType<typeof givingRules>
  /** A project that is done in groups of so many. */
  groupProject(name: string, least: number, most: number, facts?: Readonly<Record<string, unknown>>): Promise<Made>
  /** Writes columns of a session by hand. */
  setSession(session: number, facts: Readonly<Record<string, unknown>>): Promise<void>
  /** A student in the cursus, with a black hole ahead. */
  cadet(login?: string): Promise<Person>
  cadets(count: 2): Promise<[Person, Person]>
  cadets(count: 3): Promise<[Person, Person, Person]>
  cadets(count: 4): Promise<[Person, Person, Person, Person]>
  /** Registers somebody to a project, that of the scene where none is named; answers the id of the registration. */
  register(person: Person, project?: number, as?: Who): Promise<number>
  /** The registration with this id. */
  registration(id: number): Promise<Row>
  /** Somebody's registration to a project. */
  registrationOf(person: Person, project: number): Promise<Row | undefined>
  team(id: number): Promise<typeof teams.$inferSelect>
  /** The members of a team, as `login`, `login*` who leads, `login?` who has not accepted. */
  members(team: number): Promise<string[]>
  /** Somebody who begins the project and the id of the registration. */
  begin(project?: number): Promise<{ person: Person; id: number }>
  /** Settles the mark of the present try. */
  mark(id: number, value: number, now?: Date): Promise<void>
  retry(id: number, now: Date, order?: Partial<Order>): Promise<void>
  /** Registers somebody to a project and validates it; answers the id of the registration. */
  validate(person: Person, project: number, mark?: number): Promise<number>
  /** How somebody stands in the cursus. */
  study(person: Person): Promise<typeof cursusUsers.$inferSelect>
  /** What a registration gave: `[skill, points]` in the order of writing. */
  ledger(id: number): Promise<unknown[][]>
  count(from: string): Promise<number>
}

/** So many days after now. */
export const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

export async function projectLife(): Promise<Projects> {
  const world = await rules()
  const { create, value, rows, row, run, cursus, student } = world
  const rule = givingRules(world)
  const setSession: Projects['setSession'] = async (session, facts) => {
    for (const [name, said] of Object.entries(facts))
      await rows(`update project_sessions set ${name} = $1 where id = $2 returning id`, said, session)
  }
  await rows('update projects set difficulty = 462 where id = $1 returning id', world.project)
  const newProject: Projects['newProject'] = async (name, more = {}, facts = {}) => {
    const session = { minimum_mark: 80, team_behaviour: 'user', solo: false }
    const project = await create('projects', {
      ...{ name, repository: name, cursus_ids: [cursus], visible: true, ...more },
      project_sessions_attributes: [session],
    })
    await rows('update projects set difficulty = 1000 where id = $1 returning id', project)
    const made = await value('select id from project_sessions where project_id = $1', project)
    await setSession(made, facts)
    return { project, session: made }
  }
  const cadet: Projects['cadet'] = async (login) => {
    const person = await student(login)
    const facts = { user_id: person.id, cursus_id: cursus, begin_at: NOW.toISOString(), has_coalition: true }
    await create('cursus_users', facts)
    return person
  }
  const register: Projects['register'] = ({ id }, project_id = world.project, as = world.staff) =>
    create('projects_users', { project_id, user_id: id }, as)
  const registration: Projects['registration'] = async (id) => (await row(projectsUsers, id))!
  const mark: Projects['mark'] = async (id, said, now = NOW) => {
    const { current_team_id } = await registration(id)
    await run((tx) => finishTeam(tx, current_team_id!, said, now))
  }
  return {
    ...world,
    ...{ rule, setSession, newProject, cadet, register, registration, mark },
    cadets: (async (count: number) => {
      const people: Person[] = []
      while (people.length < count) people.push(await cadet())
      return people
    }) as Projects['cadets'],
    async groupProject(name, least, most, facts) {
      const made = await newProject(name, {}, facts)
      await rule(made.session, 'group_validation', 'GroupSizeBetweenNAndM', [`${least}`, `${most}`])
      return made
    },
    async registrationOf({ id }, project) {
      const text = 'select id from projects_users where user_id = $1 and project_id = $2'
      return row(projectsUsers, (await value(text, id, project)) ?? 0)
    },
    team: async (id) => (await row(teams, id))!,
    async members(team) {
      const text = `select u.login || case when m.leader then '*' when m.validated then '' else '?' end
        from teams_users as m join users as u on u.id = m.user_id where m.team_id = $1 order by m.leader desc, m.id`
      return (await rows(text, team)).flat() as string[]
    },
    async begin(project) {
      const person = await cadet()
      return { person, id: await register(person, project) }
    },
    retry: (id, now, order = {}) => run((tx) => tryAgain(tx, id, now, { bound: true, force: false, ...order })),
    async validate(person, project, said = 100) {
      const id = await register(person, project)
      await mark(id, said)
      return id
    },
    study: async ({ id }) =>
      (await row(cursusUsers, await value('select id from cursus_users where user_id = $1', id)))!,
    ledger: (id) =>
      rows(
        `select skill_id, experience from experiences where experiancable_id = $1 and experiancable_type = 'ProjectsUser'
          order by id`,
        id,
      ),
    count: (from) => value(`select count(*)::int from ${from}`),
  }
}
