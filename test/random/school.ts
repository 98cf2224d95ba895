/** A small school in which everything that has a rule can happen: a few people, projects of each kind, a shop, a campus. */
import { getTableName } from 'drizzle-orm'
import type { Tx } from '../../src/db/database.ts'
import { kindsRecorded } from '../../src/db/recording.ts'
import { ApiError } from '../../src/errors.ts'
import { createApplication } from '../../src/oauth/applications.ts'
import { issueToken } from '../../src/oauth/sandbox-token.ts'
import { ALL_SCOPES } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'

/** What came of an action: a status, as over HTTP. */
export interface Outcome {
  status: number
  text: string
}

type Method = 'POST' | 'PATCH' | 'DELETE'

export interface School extends Omit<Curriculum, 'send' | 'run'> {
  /** Ids of the students. */
  people: number[]
  /** Asks as a student, or as the staff without one. */
  ask(by: number | undefined, method: Method, path: string, body?: object): Promise<Outcome>
  /** Runs a rule that no route of the API leads to. */
  run(work: (tx: Tx, now: Date) => Promise<unknown>): Promise<Outcome>
  /** Rows of a query. */
  read<Row extends unknown[]>(text: string): Promise<Row[]>
  /** One value for all that is stored, but for what an answer leaves behind anyway: tokens and counts of use. */
  digest(): Promise<string>
}

const LOGINS = ['ada', 'bob', 'cyd', 'dan', 'eve', 'fay', 'gus']
const FOR_LYON = new Set(['fay', 'gus'])

export async function school(): Promise<School> {
  const world = await curriculum()
  const { db } = world
  const people: number[] = []
  for (const login of LOGINS) people.push(await world.cadet(login))
  for (const [i, login] of LOGINS.entries())
    if (FOR_LYON.has(login)) await world.make(`/v2/users/${people[i]}/set_primary_campus?campus_id=${world.lyon}`, {})
  await furnish(world, people)
  await beginWork(world, people)
  const asking = await asker(world, people)
  // What is recorded shows in the record; of the rest every row counts.
  const unrecorded = world.registry.tables.filter((table) => kindsRecorded(table) < 3).map(getTableName)
  const tables = unrecorded.filter((name) => !LEFT_BEHIND.test(name))
  return {
    ...world,
    people,
    ...asking,
    async run(work) {
      try {
        await db.transaction((tx) => work(tx, world.clock.now()))
        return { status: 204, text: '' }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return { status: error.status, text: JSON.stringify(error.body) }
      }
    },
    read: async (text) => (await db.read({ text, values: [] })) as never,
    async digest() {
      const parts = tables.map(
        (name) => `select '${name}' as of, md5(string_agg(t::text, '|' order by t.id)) as sum from "${name}" as t`,
      )
      const text = `select md5(string_agg(of || coalesce(sum, ''), ',' order by of)), (select max(id) from outbox)
        from (${parts.join(' union all ')}) as sums`
      return (await db.read({ text, values: [] }))[0]!.join(' ')
    },
  }
}

const LEFT_BEHIND = /^(oauth_|apps$|app_usages$|outbox$)/

const HOUR = 3_600_000

/** Asks with tokens that are good by the clock: an account that closes loses its own, and gets none until it opens. */
async function asker({ db, key, clock, send }: Curriculum, people: number[]): Promise<Pick<School, 'ask'>> {
  const limits = { perSecond: 100_000, perHour: 100_000_000 }
  const application = (name: string, roles: string[]) =>
    db.transaction((tx) => createApplication(tx, clock.now(), { name, roles, scopes: [...ALL_SCOPES], limits }))
  const [students, staff] = [await application('students', []), await application('staff', ['Intrateam'])]
  const known = new Map<number | undefined, { token: string; since: number }>()
  const tokenFor = async (by: number | undefined): Promise<string> => {
    const now = clock.now().getTime()
    const held = known.get(by)
    if (held && now - held.since < HOUR) return held.token
    const order =
      by === undefined
        ? { applicationUid: staff.uid }
        : { applicationUid: students.uid, login: LOGINS[people.indexOf(by)]! }
    const { access_token: token } = await issueToken(db, key, clock.now(), { ...order, scopes: ALL_SCOPES })
    known.set(by, { token, since: now })
    return token
  }
  return {
    async ask(by, method, path, body) {
      const token = await tokenFor(by).catch((error) => {
        if (error instanceof ApiError) return undefined
        throw error
      })
      const answer = await send(method, path, token, body)
      if (answer.status === 401) known.delete(by)
      return answer
    },
  }
}

/** Projects alone, in a group, with a program's mark, and one of two parts; a shop; places; coalitions; what merits bring. */
async function furnish(world: Curriculum, people: number[]): Promise<void> {
  const { paris, lyon, cursus, make, db } = world
  const group = await world.newProject('minishell')
  const tested = await world.newProject('printf')
  const parent = await world.newProject('piscine')
  const parts = [await world.newProject('day-00'), await world.newProject('day-01')]
  await world.rule(group.session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '3'])
  const sessions = [world.session, group.session, tested.session]
  for (const session of [...sessions, ...parts.map((part) => part.session)])
    await world.rule(session, 'retriable', 'InDays', ['0'])
  await world.rule(world.session, 'experience_modification', 'WinnersBonus')
  for (const [index, session] of sessions.entries()) {
    await db.script(`insert into evaluations (project_session_id) values (${session})`)
    const [row] = await db.read({ text: `select max(id) from evaluations`, values: [] })
    const sheet = { name: `Sheet ${index}`, guidelines_md: 'Read.', is_primary: true, evaluation_id: row![0] }
    const facts = { correction_number: 1 + (index % 2), duration: index === 1 ? 3600 : 1800 }
    await make('/v2/scales', { scale: { ...sheet, ...facts } })
  }
  await make('/v2/transactions', { transaction: payment(people[0]!) })
  await make('/v2/transactions', { transaction: payment(people[1]!) })
  const place = { name: 'Talk', description: 'SQL', kind: 'conference', max_people: 2, activate_waitlist: true }
  const times = { begin_at: '2026-03-14T18:00:00Z', end_at: '2026-03-14T20:00:00Z' }
  await make('/v2/events', { event: { ...place, ...times, campus_ids: [paris] } })
  const later = { begin_at: '2026-04-14T18:00:00Z', end_at: '2026-04-14T20:00:00Z' }
  await make('/v2/events', { event: { ...place, ...later, campus_ids: [paris, lyon] } })
  const exam = {
    name: 'Rank 02',
    location: 'C1',
    ip_range: '10.0.0.0/8',
    campus_id: paris,
    project_ids: [world.project],
  }
  await make('/v2/exams', { exam: { ...exam, ...later, max_people: 1, activate_waitlist: true } })
  await db.script(`
    insert into flags (name, positive, icon) values ('Ok', true, 'a'), ('Cheat', false, 'b'), ('Crash', false, 'c');
    insert into skills (name, slug) values ('Rigor', 'rigor');
    insert into project_sessions_skills (project_session_id, skill_id, value) values (${world.session}, 1, 60);
    update projects set parent_id = ${parent.project} where id in (${parts.map((part) => part.project)});
    update project_sessions set duration_days = 5, terminating_after = 4 where id = ${group.session};
    insert into evaluations (project_session_id, kind) values (${tested.session}, 'upload');
    insert into evaluation_uploads (evaluation_id, name) select max(id), 'Program' from evaluations;
    insert into pools (campus_id, cursus_id, max_points, weekly_cap) values (${paris}, ${cursus}, 6, 8);
    insert into blocs (campus_id, cursus_id, squad_size, repeat_deadline_delay) values (${paris}, ${cursus}, 2, 7),
      (${lyon}, ${cursus}, 1, null);
    insert into coalitions (bloc_id, name, slug) values (1, 'Blue', 'blue'), (1, 'Red', 'red'), (2, 'Green', 'green');
    insert into bloc_deadlines (bloc_id, begin_at, end_at, counted_at)
      values (1, '2026-03-01', '2026-03-13', '2026-03-01');
    insert into calculations (bloc_id, scoreable_type, factor, reason) values (1, 'ProjectsUser', 7, 'Validated');
    insert into product_categories (name) values ('Goodies');
    insert into products (name, slug, description, category_id, price, kind, quantity, is_uniq) values
      ('Mug', 'mug', 'm', 1, 10, 'user', 3, false), ('Badge', 'badge', 'b', 1, 5, 'manager', null, true),
      ('Point', 'point', 'p', 1, 1, 'auto', 20, false);
    insert into campus_products (product_id, campus_id) select id, ${paris} from products;`)
  const quest = { name: 'Rank 00', kind: 'optional', duration: 1, description: 'First', cursus_id: cursus }
  await make('/v2/quests', { quest: { ...quest, tries_number: 1, success_number: 1, mails_from: 'a@example.org' } })
  await db.script(`insert into quests_projects (quest_id, project_id, choice) values (1, ${world.project}, 'libft')`)
  const facts = { internal_name: 'code-explorer-1', description: 'One', kind: 'project', tier: 'easy' }
  await make('/v2/achievements', { achievement: { name: 'Explorer', ...facts, nbr_of_success: 1, reward: '20' } })
}

/** Some have handed in, and everybody offers time, so that stories begin in the middle. */
async function beginWork({ make, project, root, send, clock }: Curriculum, people: number[]): Promise<void> {
  const [begin_at, end_at] = [1, 9].map((hours) => new Date(clock.now().getTime() + hours * HOUR))
  for (const user_id of people) await make('/v2/slots', { slot: { user_id, begin_at, end_at } })
  for (const user_id of people.slice(0, 4)) {
    const { body } = await make('/v2/projects_users', { projects_user: { project_id: project, user_id } })
    await send('PATCH', `/v2/teams/${body.current_team_id}`, root, { team: { closed_at: clock.now() } })
  }
}

const payment = (user_id: number) => ({ value: 40, user_id, transactable_type: 'Tuteur api', reason: 'Gift' })
