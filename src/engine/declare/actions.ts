/** Words for what can be done: plain actions that the engine does by itself, and actions with a rule of their own. */
import type { Database, Tx } from '../../db/database.ts'
import type { Actor } from '../actor.ts'
import type { Fields } from './fields.ts'
import type { Matching, Through } from './filters.ts'
import type { Fragment } from './view.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** What a rule gets: the transaction it runs in, who acts, the checked input, the row and the parent of the path. */
export interface Call {
  tx: Tx
  actor: Actor
  /** The server's time. */
  now: Date
  // biome-ignore lint/suspicious/noExplicitAny: checked against the declared fields before the rule runs
  input: Record<string, any>
  /** The id of the record in the path; 0 where the path has none. */
  id: number
  /** The ids of the parents in the path, by parameter: `{ user_id: 7 }`. */
  parents: Readonly<Record<string, number>>
  /** Writes plain columns, lists of ids and children as `create` without a rule would; answers the row's id. */
  insert(values?: Record<string, unknown>): Promise<number>
  /** Changes the row as `update` without a rule would. */
  change(values?: Record<string, unknown>): Promise<void>
}
/** What a rule leaves to answer: nothing (204), the record shown with `status`, or a body of its own. */
export type Outcome =
  | undefined
  | { show: number; view?: string; status?: number }
  | { showAll: readonly number[]; status?: number }
  | { body: unknown; status?: number }
export type Rule = (call: Call) => Promise<Outcome>

/** How the rows of one list stand under its parent, where that is not what `under` says. */
export type ParentLink = string | Through | Matching

export interface Placed {
  /** Parents, as in `list.under`, below which the action stands too. */
  under: readonly string[]
  /** Whether it also stands on its own. */
  flat: boolean
}
export type Action = Placed &
  (
    | { action: 'index'; path?: string; mine?: boolean; only?: Fragment; link?: ParentLink }
    | { action: 'show'; path?: string; mine?: boolean; single?: boolean }
    | { action: 'graph'; fields: readonly string[] }
    | { action: 'create'; run?: Rule; also?: readonly string[]; view?: string }
    | { action: 'update'; run?: Rule }
    | { action: 'destroy'; run?: Rule }
    | { action: 'member'; methods: readonly Method[]; path: string; fields: Fields; run: Rule }
    | { action: 'collection'; methods: readonly Method[]; path: string; fields: Fields; run: Rule }
    | { action: 'read'; path: string; fields: Fields; body: Reader }
  )
/** What a read that is neither list nor record gets. */
export interface Question {
  db: Database
  actor: Actor
  now: Date
  // biome-ignore lint/suspicious/noExplicitAny: checked against the declared fields
  input: Record<string, any>
  /** The record in the path. */
  id: number
  /** The base of URLs in bodies. */
  base: string
}
/** A read that is neither list nor record: answers its JSON text. */
export type Reader = (question: Question) => Promise<string>

const flat: Placed = { under: [], flat: true }

/** GET of the list. */
export const index: Action = { action: 'index', ...flat }
/** GET of one record. */
export const show: Action = { action: 'show', ...flat }
/** POST of a record; with a rule, the rule writes. */
export const create: Action = { action: 'create', ...flat }
/** PATCH and PUT of a record. */
export const update: Action = { action: 'update', ...flat }
/** DELETE of a record. */
export const destroy: Action = { action: 'destroy', ...flat }
/** Counts over time, on each of these columns; the first is the default. */
export const graph = (...fields: [string, ...string[]]): Action => ({ action: 'graph', fields, ...flat })

/** The same action, also below each of these parents (`'campus/cursus'` is below both). */
export const below = <A extends Action>(action: A, ...under: [string, ...string[]]): A => ({ ...action, under })
/** The same action, only below its parents. */
export const onlyBelow = <A extends Action>(action: A, ...under: [string, ...string[]]): A => ({
  ...action,
  under,
  flat: false,
})
/** create, update or destroy with a rule: it runs instead of the plain write, after the input is checked. */
export const by = (action: Action, run: Rule): Action => {
  if (action.action !== 'create' && action.action !== 'update' && action.action !== 'destroy')
    throw new Error(`${action.action} takes no rule`)
  return { ...action, run }
}
/** create, also at these paths: `alsoAt(create, '/projects/:project_id/register')`. */
export const alsoAt = (action: Action, ...also: string[]): Action => ({ ...action, also }) as Action
/** create, answering the record in another view than `show`. */
export const answering = (view: string, action: Action): Action => ({ ...action, view }) as Action
/** A list at a path of its own, with only the rows for which the SQL holds. */
export const listAt = (path: string, only: Fragment): Action => ({ action: 'index', path, only, ...flat })
/** A list at a path of its own, of the rows that stand under the token's user, or are joined with the user by `link`. */
export const myList = (path: string, link?: ParentLink): Action => ({
  action: 'index',
  path,
  mine: true,
  link,
  ...flat,
})
/** A second list below a parent, joined by a link of its own: `listBelow('users', '/as_corrector', 'user_id')`. */
export const listBelow = (parent: string, path: string, link: ParentLink): Action => ({
  action: 'index',
  path,
  link,
  under: [parent],
  flat: false,
})
/** The one record that stands below a parent, at a path without an id: `singleBelow('/waitlist', 'events')`. */
export const singleBelow = (path: string, ...under: [string, ...string[]]): Action => ({
  action: 'show',
  path,
  single: true,
  under,
  flat: false,
})
/** The record of the token's user, at a path of its own. */
export const myself = (path: string): Action => ({ action: 'show', path, mine: true, ...flat })

const methodsAndPath = (text: string): { methods: Method[]; path: string } => {
  const [methods = '', path = ''] = text.split(' ')
  return { methods: methods.split('|') as Method[], path }
}
/** An action on one record: `member('PUT|PATCH /close', closeAgain)`; its fields stand outside the root. */
export const member = (route: string, run: Rule, fields: Fields = {}): Action => ({
  action: 'member',
  ...methodsAndPath(route),
  fields,
  run,
  ...flat,
})
/** An action on the whole resource: `collection('PATCH /scale', setMark, fields)`. */
export const collection = (route: string, run: Rule, fields: Fields = {}): Action => ({
  action: 'collection',
  ...methodsAndPath(route),
  fields,
  run,
  ...flat,
})
/** GET of something else about one record: `read('/locations_stats', timeByDay, fields)`. */
export const read = (path: string, body: Reader, fields: Fields = {}): Action => ({
  action: 'read',
  path,
  body,
  fields,
  ...flat,
})
