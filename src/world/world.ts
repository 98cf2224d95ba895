/** What the rooms of the generator share: the day on which the world ends, chance, and the rows made so far. */
import type { PgTable } from 'drizzle-orm/pg-core'
import { date, startOfDay } from './days.ts'
import { type Plan, plans, type WorldName } from './plan.ts'
import { Random } from './random.ts'

export interface World {
  readonly plan: Plan
  readonly now: number
  /**
   * Midnight (UTC) of the day on which the world ends. Histories end here and not at `now`, so that one day has one
   * world. Only who is logged in just now looks at the clock.
   */
  readonly today: number
  readonly rows: ReadonlyMap<PgTable, readonly object[]>
  /** Chance for one room, or for one person in it. */
  random(...room: (string | number)[]): Random
  /** Keeps rows for the database, all with the same keys. */
  put<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): void
}

export function newWorld(name: WorldName, randomSeed: number, now: Date): World {
  const rows = new Map<PgTable, object[]>()
  return {
    plan: plans[name],
    now: now.getTime(),
    today: startOfDay(now.getTime()),
    rows,
    random: (...room) => new Random(`${randomSeed}/${room.join('/')}`),
    put(table, more) {
      const list = rows.get(table) ?? []
      rows.set(table, list)
      for (const row of more) list.push(row)
    },
  }
}

/** Puts drafts in the order of their creation, numbers them, and gives each a millisecond of its own. */
export function numbered<Draft extends { id: number; created: number }>(drafts: Draft[], first = 1): Draft[] {
  drafts.sort((a, b) => a.created - b.created)
  let last = 0
  for (const [index, draft] of drafts.entries()) {
    draft.id = first + index
    draft.created = Math.max(Math.floor(draft.created), last + 1)
    last = draft.created
  }
  return drafts
}

type Stamped = { created_at: Date; updated_at: Date }

/** The same for finished rows that nothing else refers to. */
export function inOrder<Row extends Stamped>(rows: Row[], first = 1): (Row & { id: number })[] {
  const drafts = rows.map((row) => ({ id: 0, created: row.created_at.getTime(), row }))
  return numbered(drafts, first).map(({ id, created, row }) => ({
    ...row,
    id,
    created_at: date(created),
    updated_at: date(Math.max(created, row.updated_at.getTime())),
  }))
}

/** Both timestamps of a row: made at one time, changed last at another or never. */
export const stamps = (created: number, updated = created): Stamped => ({
  created_at: date(created),
  updated_at: date(Math.max(created, updated)),
})

/** The rows that an earlier room put. */
export const rowsOf = <T extends PgTable>(world: World, table: T): readonly T['$inferInsert'][] =>
  (world.rows.get(table) ?? []) as readonly T['$inferInsert'][]
