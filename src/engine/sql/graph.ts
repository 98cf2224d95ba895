/** Counts of rows over time, as the text of one JSON object (intervals as in the contract's graph routes). */
import { type SQL, sql } from 'drizzle-orm'
import type { Finished } from '../finish.ts'
import { columnOf, type Model } from '../model.ts'
import type { Plan } from '../query/plan.ts'
import { Aliases } from './view.ts'
import { parentsExist, where } from './where.ts'

/** A graph that a slip of the year makes longer is no graph: a hundred years, day by day. */
const LONGEST = 36_525
/** What the database answers for one. */
export const TOO_LONG = 'too long'

/** Calendar intervals: keys are days, with a 0 for each gap between the first and the last row. */
const CALENDAR = { day: '1 day', week: '1 week', month: '1 month', quarter: '3 months', year: '1 year' } as const
/** Cyclic intervals: every key is there. `field` is what EXTRACT takes. */
const CYCLES = {
  hour_of_day: { field: 'hour', from: 0, to: 23 },
  day_of_week: { field: 'dow', from: 0, to: 6 },
  day_of_month: { field: 'day', from: 1, to: 31 },
  month_of_year: { field: 'month', from: 1, to: 12 },
} as const

export type Interval = keyof typeof CALENDAR | keyof typeof CYCLES
export const INTERVALS = [...Object.keys(CALENDAR), ...Object.keys(CYCLES)] as Interval[]
export const DEFAULT_INTERVAL: Interval = 'month_of_year'

const isCyclic = (interval: Interval): interval is keyof typeof CYCLES => interval in CYCLES

/** Counts the rows of `plan` by `field`; rows without a value there are left out. Times are cut in UTC. */
export function selectGraph(model: Model, resource: Finished, plan: Plan, field: string, interval: Interval): SQL {
  const aliases = new Aliases()
  const { as, t } = aliases.next(resource.table)
  const time = columnOf(t, field)
  const condition = where(model, aliases, resource, plan, t)
  const rows = sql`select ${cut(sql`${time}`, interval)} as key from ${as} ${condition}`
  const counts = sql`(select key, count(*) as n from (${rows}) as times where key is not null group by key)`
  const cycle = isCyclic(interval) ? CYCLES[interval] : undefined
  const name = cycle ? sql`k.key::text` : sql`to_char(k.key, 'YYYY-MM-DD')`
  const text = sql`'{' || coalesce(string_agg('"' || ${name} || '":' || coalesce(c.n, 0), ',' order by k.key), '') || '}'`
  const [value, keys] = cycle
    ? [text, sql`generate_series(${sql.raw(String(cycle.from))}, ${sql.raw(String(cycle.to))}) as k(key)`]
    : calendar(text, CALENDAR[interval as keyof typeof CALENDAR])
  const object = sql`(with counts as materialized ${counts}
    select ${value} from ${keys} left join counts as c on c.key = k.key)`
  const exist = parentsExist(model, aliases, plan.parents)
  return exist ? sql`select case when ${exist} then ${object} end` : sql`select ${object}`
}

/** The keys from the first row to the last, unless those are too many. */
function calendar(text: SQL, step: string): [value: SQL, keys: SQL] {
  const isShort = sql`max(key) - min(key) <= ${sql.raw(`${LONGEST} * interval '${step}'`)}`
  const series = sql`select generate_series(min(key), max(key), ${sql.raw(`interval '${step}'`)}) as key`
  const value = sql`case when (select ${isShort} from counts) is not false then ${text} else ${sql.raw(`'${TOO_LONG}'`)} end`
  return [value, sql`(${series} from counts having ${isShort}) as k`]
}

function cut(time: SQL, interval: Interval): SQL {
  if (isCyclic(interval)) return sql`extract(${sql.raw(CYCLES[interval].field)} from ${time} at time zone 'UTC')::int`
  const local = sql`${time} at time zone 'UTC'`
  // A week begins on Sunday; date_trunc's on Monday.
  if (interval === 'week') return sql`date_trunc('week', ${local} + interval '1 day') - interval '1 day'`
  return sql`date_trunc(${sql.raw(`'${interval}'`)}, ${local})`
}
