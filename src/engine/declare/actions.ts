/** Words for what can be done: plain actions that the engine does by itself, and actions with a rule of their own. */

import type { SQL } from 'drizzle-orm'
import type { Database, Tx } from '../../db/database.ts'
import type { RuleSettings } from '../../domain/settings.ts'
import type { FieldErrors } from '../../errors.ts'
import type { Actor } from '../actor.ts'
import type { Fields } from './fields.ts'
import type { Matching, Through } from './filters.ts'
import type { Fragment, WireType } from './view.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * What a rule gets: the transaction it runs in, who acts, the input checked against the declared fields, the row and
 * the parents. `Input` is `InputOf` the fields of the resource file, a part of it in an update.
 */
export interface Call<Input = unknown> {
  tx: Tx
  actor: Actor
  /** The server's time. */
  now: Date
  input: Input
  settings: RuleSettings
  /** Makes a credential that must be told again unreadable for who sees the database, see `oauth/sealing.ts`. */
  seal(text: string): string
  /** The id of the record that is meant; 0 where none is. */
  id: number
  /** The ids of the parents under which it is meant, by parameter: `{ user_id: 7 }`. */
  parents: Readonly<Record<string, number>>
  /** Writes plain columns, lists of ids and children as `create` without a rule would; answers the row's id. */
  insert(values?: Record<string, unknown>): Promise<number>
  /** Changes the row as `update` without a rule would. */
  change(values?: Record<string, unknown>): Promise<void>
}
/**
 * What a rule leaves to tell: nothing, a record or several, a value of its own, or what came instead of the record, as
 * that must wait.
 */
export type Outcome =
  | undefined
  | { show: number }
  | { showAll: readonly number[] }
  | { body: unknown }
  | { waitsIn: unknown }
// biome-ignore lint/suspicious/noExplicitAny: each rule names the input of its own resource
export type Rule = (call: Call<any>) => Promise<Outcome>

/** What a list must be told beside its filters, and the SQL that holds the rows against it. */
export interface Asks {
  fields: Fields
  // biome-ignore lint/suspicious/noExplicitAny: one list holds fragments over the columns of its own table
  where: (t: any, asked: Readonly<Record<string, SQL>>) => SQL
  /** What is wrong with values that are right one by one. */
  // biome-ignore lint/suspicious/noExplicitAny: checked against the declared fields
  refuse?: (input: Record<string, any>) => FieldErrors
}
/** A list that is asked for with POST: a free text over these columns, and a view of its own. */
export interface Finds {
  columns: readonly string[]
  view: string
}
/** How the rows of one list stand under its parent, where that is not what `under` says. */
export type ParentLink = string | Through | Matching

/** What an action of its own answers: the record, a list of records, or something else. Most answer nothing. */
export interface Given {
  body: 'record' | 'records' | { of: WireType }
  status: 200 | 201
}

export interface Placed {
  /** Parents, as in `list.under`, below which the action stands too. */
  under: readonly string[]
  /** Whether it also stands on its own. */
  flat: boolean
}
export type Action = Placed &
  (
    | {
        action: 'index'
        path?: string
        mine?: boolean
        only?: Fragment
        link?: ParentLink
        asks?: Asks
        finds?: Finds
      }
    | { action: 'show'; path?: string; mine?: boolean; single?: boolean; also?: readonly string[] }
    | { action: 'graph'; fields: readonly string[] }
    | { action: 'create'; run?: Rule; also?: readonly string[]; view?: string }
    | { action: 'update'; run?: Rule; also?: readonly string[] }
    | { action: 'destroy'; run?: Rule }
    | { action: 'member'; methods: readonly Method[]; path: string; fields: Fields; run: Rule; gives?: Given }
    | { action: 'collection'; methods: readonly Method[]; path: string; fields: Fields; run: Rule; gives?: Given }
    | { action: 'read'; path: string; fields: Fields; body: Reader; gives?: Given }
  )
/** The actions that write. */
export type WriteAction = Extract<Action, { action: 'create' | 'update' | 'destroy' | 'member' | 'collection' }>
/** What a read that is neither list nor record gets. */
export interface Question<Input = unknown> {
  db: Database
  actor: Actor
  now: Date
  input: Input
  /** The record in the path. */
  id: number
  /** The base of URLs in bodies. */
  base: string
}
/** A read that is neither list nor record: answers its JSON text. */
// biome-ignore lint/suspicious/noExplicitAny: each reader names the input that it asks for
export type Reader = (question: Question<any>) => Promise<string>

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
/**
 * create, show or update, also at these paths: `alsoAt(create, '/projects/:project_id/register')`. Where such a path
 * names a parent and no record (`/users/:user_id/user_candidature`), the parent's only record is meant.
 */
export const alsoAt = (action: Action, ...also: string[]): Action => {
  if (action.action !== 'create' && action.action !== 'show' && action.action !== 'update')
    throw new Error(`${action.action} stands at no other path`)
  return { ...action, also }
}
/** create, answering the record in another view than `show`. */
export const answering = (view: string, action: Action): Action => ({ ...action, view }) as Action
/** A list at a path of its own, with only the rows for which the SQL holds. */
export const listAt = (path: string, only: Fragment): Action => ({ action: 'index', path, only, ...flat })
/**
 * A list that wants to be told more than its filters: parameters of the query string, and the SQL that uses their
 * values (null where an optional one is missing): `asking(index, { since: extra('datetime', 'from when') }, ...)`.
 */
export const asking = (action: Action, fields: Fields, where: Asks['where'], refuse?: Asks['refuse']): Action => {
  if (action.action !== 'index') throw new Error(`${action.action} asks nothing`)
  return { ...action, asks: { fields, where, refuse } }
}
/** POST that lists the rows that have every word of `query` in one of these columns; it takes what the list takes. */
export const findAt = (path: string, view: string, ...columns: [string, ...string[]]): Action => ({
  action: 'index',
  path,
  finds: { columns, view },
  ...flat,
})
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
/**
 * member, collection or read, with what it answers, for the documentation: `giving('record', member(...))`,
 * `giving({ of: { list: 'string' } }, collection(...))`.
 */
export const giving = (body: Given['body'], action: Action, status: Given['status'] = 200): Action => {
  if (action.action !== 'member' && action.action !== 'collection' && action.action !== 'read')
    throw new Error(`what ${action.action} answers follows from its views`)
  return { ...action, gives: { body, status } }
}
