/**
 * A scene for tests of rules: a database, a clock, two campus with a cursus and a project, and people; no server, no
 * request. Actions are performed as somebody, and tests read the rows.
 */
import { eq, getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { Clock } from '../../src/clock.ts'
import type { Database, Tx } from '../../src/db/database.ts'
import { translate } from '../../src/db/errors.ts'
import type { Actor } from '../../src/engine/actor.ts'
import type { Access } from '../../src/engine/declare/access.ts'
import type { Outcome, WriteAction } from '../../src/engine/declare/actions.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { perform } from '../../src/engine/write/perform.ts'
import { freshDatabase } from './database.ts'
import { ALL_SCOPES, TEST_KEY } from './keys.ts'

export const NOW = new Date('2026-03-10T12:00:00.000Z')

/** Who does something: the staff where nobody is named, or a student with a token of their own. */
export type Who = Actor | Person
export interface Person {
  id: number
  login: string
  actor: Actor
}
type Fields = Readonly<Record<string, unknown>>
interface Meant {
  id?: number
  fields?: Fields
  as?: Who
  /** The ids of parents, by parameter: `{ user_id: 7 }`. */
  under?: Readonly<Record<string, number>>
}

interface Students {
  (count: 2): Promise<[Person, Person]>
  (count: 3): Promise<[Person, Person, Person]>
  (count: number): Promise<Person[]>
}

export interface Rules {
  db: Database
  clock: Clock
  paris: number
  lyon: number
  cursus: number
  project: number
  /** The session of the project. */
  session: number
  /** An application that holds every role. */
  staff: Actor
  /** Performs an action of a resource, as routes do. */
  act(resource: string, action: string, meant?: Meant): Promise<Outcome>
  /** Creates a record; answers its id. */
  create(resource: string, fields: Fields, as?: Who, under?: Meant['under']): Promise<number>
  change(resource: string, id: number, fields: Fields, as?: Who): Promise<void>
  remove(resource: string, id: number, as?: Who): Promise<void>
  /** A student of a campus (Paris where none is named), with an application that holds no role. */
  student(login?: string, campusId?: number): Promise<Person>
  students: Students
  /** An application that holds these roles, and acts for nobody. */
  holding(...roles: string[]): Actor
  /** Runs a function of `domain/` in a transaction of its own. */
  run<R>(work: (tx: Tx) => Promise<R>): Promise<R>
  /** The row of a table with this id; undefined where there is none. */
  row<T extends PgTable>(table: T, id: number): Promise<T['$inferSelect'] | undefined>
  /** What a statement answers, a list for each row. */
  rows(text: string, ...values: unknown[]): Promise<unknown[][]>
  /** The first value of the first row. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asks for
  value(text: string, ...values: unknown[]): Promise<any>
  close(): Promise<void>
}

const APPLICATION = 1
const actor = (facts: Partial<Actor>): Actor => ({
  ...{ applicationId: APPLICATION, applicationName: 'test', applicationUid: 'test', roles: [], scopes: ALL_SCOPES },
  ...{ staff: false, limits: { perSecond: 100, perHour: 10_000 }, ...facts },
})

export async function rules(now = NOW): Promise<Rules> {
  const [db, registry, clock] = [await freshDatabase(), await loadRegistry(), new Clock()]
  clock.set(now)
  const staff = actor({ roles: ['Intrateam'] })
  const act: Rules['act'] = async (name, word, { id = 0, fields = {}, as = staff, under = {} } = {}) => {
    const resource = registry.resources.get(name)!
    const action = resource.actions[word] as WriteAction & { access: Access }
    const order = { resource, name: word, action, actor: 'actor' in as ? as.actor : as, body: fields, id }
    const performed = perform({ db, clock, key: TEST_KEY }, { ...order, parents: under })
    // What the database refuses is a refusal like any other.
    return (await performed.catch((error) => Promise.reject(translate(error) ?? error))).outcome
  }
  const create: Rules['create'] = async (name, fields, as, under) => {
    const outcome = await act(name, 'create', { fields: { ...fields, ...under }, as, under })
    if (!outcome || !('show' in outcome)) throw new Error(`${name}: no record was made: ${JSON.stringify(outcome)}`)
    return outcome.show
  }
  const rows: Rules['rows'] = (text, ...values) => db.read({ text, values }) as Promise<unknown[][]>
  let people = 0
  const student: Rules['student'] = async (login = `user${++people}`, campusId = paris) => {
    const named = { login, email: `${login}@example.org`, first_name: 'Jo', last_name: login, kind: 'student' }
    const id = await create('users', { ...named, pool_year: '2025', pool_month: 'july', campus_id: campusId })
    return { id, login, actor: actor({ userId: id }) }
  }

  const language_id = await create('languages', { name: 'Français', identifier: 'fr' })
  const campus = (name: string) =>
    create('campus', {
      ...{ name, display_name: `42 ${name}`, time_zone: 'Europe/Paris', language_id, address: '1, rue' },
      ...{ zip: '75000', city: name, country: 'France', website: 'https://example.org' },
      time_of_community_service_started: '14:00',
    })
  const paris = await campus('Paris')
  const lyon = await campus('Lyon')
  const cursus = await create('cursus', { name: '42cursus' })
  const project = await create('projects', {
    ...{ name: 'Libft', repository: 'libft', cursus_ids: [cursus] },
    project_sessions_attributes: [{ minimum_mark: 80, team_behaviour: 'user', solo: true }],
  })
  const session = (await rows('select id from project_sessions'))[0]![0] as number
  return {
    ...{ db, clock, paris, lyon, cursus, project, session, staff, act, create, rows, student },
    change: async (name, id, fields, as) => void (await act(name, 'update', { id, fields, as })),
    remove: async (name, id, as) => void (await act(name, 'destroy', { id, as })),
    students: ((count) => Promise.all(Array.from({ length: count }, () => student()))) as Students,
    holding: (...roles) => actor({ roles }),
    run: (work) => db.transaction(work),
    async row(table, id) {
      const { id: key } = getTableColumns(table)
      return (
        await db.orm
          .select()
          .from(table as PgTable)
          .where(eq(key!, id))
      )[0] as never
    },
    value: async (text, ...values) => (await rows(text, ...values))[0]?.[0],
    close: () => db.close(),
  }
}

/** What `assert.rejects` holds against a refusal: the messages by field. */
export const refusing = (errors: Readonly<Record<string, readonly string[]>>) => ({ status: 422, body: { errors } })
/** The same, for what is not the caller's to do, and for what does not exist for the caller. */
export const denied = { status: 403 }
export const hidden = { status: 404 }
/** What is there already, by the field that says so; and a record that is named and does not exist. */
export const taken = (field: string) => refusing({ [field]: ['has already been taken'] })
export const missing = (field: string) => refusing({ [field]: ['must exist'] })
