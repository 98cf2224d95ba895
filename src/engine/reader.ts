/** Runs reads: a plan and its values become the response's text, from memory when no table behind it changed. */

import type { SQL } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Database } from '../db/database.ts'
import { escapeHtml } from '../json.ts'
import type { Finished } from './finish.ts'
import type { Model } from './model.ts'
import type { Page, ParentPlan, Plan, Values } from './query/plan.ts'
import { type Compiled, withValues } from './sql/compile.ts'
import { type Interval, selectGraph } from './sql/graph.ts'
import { selectCount, selectId, selectPage, selectRecord } from './sql/select.ts'
import { statementFor } from './sql/statements.ts'

/** What every statement may use of the request, see `Ambient`. */
export interface Scene {
  now: Date
  base: string
  viewer: number | null
  insider: boolean
}

interface Remembered {
  version: number
  value: string | number | null
}

export class Reader {
  readonly #memory: LRUCache<string, Remembered>
  readonly #keepsBodies: boolean
  readonly model: Model
  readonly db: Database

  /** `cacheBytes` bounds what answers may take in memory; 0 remembers nothing but counts. */
  constructor(model: Model, db: Database, cacheBytes: number) {
    this.model = model
    this.db = db
    this.#keepsBodies = cacheBytes > 0
    this.#memory = new LRUCache({
      maxSize: Math.max(cacheBytes, 4 << 20),
      maxEntrySize: Math.max(cacheBytes >> 3, 1024),
      sizeCalculation: (entry, key) =>
        key.length * 2 + 64 + (typeof entry.value === 'string' ? entry.value.length * 2 : 8),
    })
  }

  /** One page of a list; null when a parent of the path does not exist. */
  page(resource: Finished, plan: Plan, values: Values, page: Page, scene: Scene): Promise<string | null> {
    const statement = statementFor(`page ${JSON.stringify(plan)}`, () => selectPage(this.model, resource, plan))
    const limits = { limit: page.size, offset: (page.number - 1) * page.size }
    return this.#text(statement, { ...values, ...limits, ...scene })
  }

  /** How many rows a list has over all its pages. */
  async count(resource: Finished, plan: Plan, values: Values, scene: Scene): Promise<number> {
    const shape = { ...plan, view: '', order: [] }
    const statement = statementFor(`count ${JSON.stringify(shape)}`, () => selectCount(this.model, resource, plan))
    return ((await this.#remembered(statement, { ...values, ...scene })) as number | null) ?? 0
  }

  /** One record by its id, slug or login, or the only one below its parents; null when there is none for this caller. */
  record(
    resource: Finished,
    view: string,
    key: RecordKey | undefined,
    scene: Scene,
    options: { restricted: boolean; parents?: readonly ParentPlan[]; values?: Values },
  ): Promise<string | null> {
    const { restricted, parents = [], values = {} } = options
    const shape = `record ${resource.name} ${view} ${key?.by} ${restricted} ${JSON.stringify(parents)}`
    const build = () => selectRecord(this.model, resource, view, key?.by, restricted, parents)
    return this.#text(statementFor(shape, build), { ...values, ...(key ? { key: key.value } : {}), ...scene })
  }

  /** The id behind an id, slug or login; undefined when there is no such record for this caller, or below these parents. */
  async id(
    resource: Finished,
    key: RecordKey,
    scene: Scene,
    options: { restricted?: boolean; parents?: readonly ParentPlan[]; values?: Values } = {},
  ): Promise<number | undefined> {
    const { restricted = false, parents = [], values = {} } = options
    const shape = `id ${resource.name} ${key.by} ${restricted} ${JSON.stringify(parents)}`
    const statement = statementFor(shape, () => selectId(this.model, resource, key.by, restricted, parents))
    const rows = await this.db.read(withValues(statement, { ...values, key: key.value, ...scene }))
    return rows[0]?.[0] as number | undefined
  }

  graph(resource: Finished, plan: Plan, values: Values, field: string, interval: Interval, scene: Scene) {
    const shape = `graph ${field} ${interval} ${JSON.stringify(plan)}`
    const statement = statementFor(shape, () => selectGraph(this.model, resource, plan, field, interval))
    return this.#text(statement, { ...values, ...scene })
  }

  /** The text that a statement of a resource's own answers, compiled once for `shape`. */
  text(shape: string, build: () => SQL, values: Values, scene: Scene): Promise<string | null> {
    return this.#text(statementFor(shape, build), { ...values, ...scene })
  }

  async #text(statement: Compiled, values: Values): Promise<string | null> {
    return (await this.#remembered(statement, values)) as string | null
  }

  /** Answers from memory when every table that the statement reads is unchanged, else asks the database. */
  async #remembered(statement: Compiled, values: Values): Promise<string | number | null> {
    const run = withValues(statement, values)
    if (statement.usesNow) return this.#ask(run)
    const key = `${statement.id} ${JSON.stringify(run.values)}`
    // Read before the rows are: a change in between makes the entry stale, never wrong.
    const version = this.db.changes.version(statement.tables)
    const known = this.#memory.get(key)
    if (known?.version === version) return known.value
    const value = await this.#ask(run)
    if (this.#keepsBodies || typeof value === 'number') this.#memory.set(key, { version, value })
    return value
  }

  async #ask(run: Parameters<Database['read']>[0]): Promise<string | number | null> {
    const value = (await this.db.read(run))[0]?.[0] as string | number | null | undefined
    return typeof value === 'string' ? escapeHtml(value) : (value ?? null)
  }
}

/** How a path names a record: by its id, or by the second key of its resource. */
export interface RecordKey {
  by: string
  value: string | number
}

/** `42` is an id, `me` the token's user, anything else the slug or login; undefined when nothing can match. */
export function recordKey(resource: Finished, text: string, viewer?: number): RecordKey | undefined {
  if (/^\d+$/.test(text)) return Number(text) <= 2147483647 ? { by: 'id', value: Number(text) } : undefined
  if (text === 'me' && resource.name === 'users') return viewer === undefined ? undefined : { by: 'id', value: viewer }
  if (!resource.find || text.includes('\0') || !text.isWellFormed()) return undefined
  return { by: resource.find, value: text }
}
