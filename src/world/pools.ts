/** The piscines of each campus: when they began, and how many people came. */

import type { Campus } from './data/campuses.ts'
import { poolMonths } from './data/pool-months.ts'
import { atHour, DAY, mondayOf } from './days.ts'
import { campusOf } from './places.ts'
import type { CampusPlan } from './plan.ts'
import type { World } from './world.ts'

export interface Pool {
  readonly campus: Campus
  readonly year: string
  readonly month: string
  /** The calendar day on which it begins, at midnight in UTC. */
  readonly monday: number
  readonly begin: number
  readonly end: number
  readonly size: number
}

/** A piscine ends on the evening of its fourth Friday. */
const DAYS = 25
/** 42cursus, and with it the C Piscine, began in the summer of 2019; before that one piscine a year was the rule. */
const NEW_CURSUS = 2019
const OLD_MONTH = 6
const EXTRA: readonly (readonly [year: number, month: number])[] = [
  [2013, 8],
  [2019, 8],
]
/** The campus at which a piscine is always on, and the one at which the next is always about to begin. */
const RUNNING = 1
const UPCOMING = 9

export function poolsOf(world: World, plan: CampusPlan): Pool[] {
  const campus = campusOf(plan.campus_id)
  const mondays = regular(world, plan)
  const week = mondayOf(world.today)
  if (campus.id === RUNNING) mondays.push(week - 7 * DAY)
  if (campus.id === UPCOMING) mondays.push(week + 21 * DAY)
  const weights = mondays.map((monday) => weight(world.today - monday, plan, monday))
  const sizes = shared(plan.students, weights)
  return mondays.map((monday, index) => {
    const begin = atHour(campus.time_zone, monday, 8.7)
    const month = new Date(monday).getUTCMonth()
    const year = String(new Date(monday).getUTCFullYear())
    const end = atHour(campus.time_zone, monday + DAYS * DAY, 20)
    return { campus, year, month: poolMonths[month]!, monday, begin, end, size: sizes[index]! }
  })
}

/** The first Mondays of the months in which the campus has piscines, up to today. */
function regular(world: World, plan: CampusPlan): number[] {
  const [sinceYear, sinceMonth] = plan.since
  // Where a piscine is on at the end anyway, the one before must be over by then.
  const latest = plan.campus_id === RUNNING ? world.today - 45 * DAY : world.today - DAY
  const mondays: number[] = []
  for (let year = sinceYear; year <= new Date(world.today).getUTCFullYear(); year++)
    for (const month of plan.months) {
      const old = year < NEW_CURSUS || (year === NEW_CURSUS && month < OLD_MONTH)
      const held = old || year === NEW_CURSUS ? month === OLD_MONTH : true
      const extra = EXTRA.some(([y, m]) => y === year && m === month)
      const monday = mondayOf(Date.UTC(year, month, 7))
      const begun = year > sinceYear || month >= sinceMonth
      if ((held || extra) && begun && monday < latest) mondays.push(monday)
    }
  return mondays
}

/** The longer ago, the fewer of its people the world needs, as lists show the newest first; the first year stays known. */
function weight(age: number, plan: CampusPlan, monday: number): number {
  if (new Date(monday).getUTCFullYear() === plan.since[0]) return 2.5
  const years = age / (365 * DAY)
  return years < 3 ? 3 : years < 6 ? 1.5 : 1
}

/** Parts a number by weights into whole ones, at least 2 each; the newest share the rest. */
function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const sizes = weights.map((one) => Math.max(2, Math.floor((total * one) / sum)))
  const rest = total - sizes.reduce((a, b) => a + b, 0)
  for (let given = 0; given < rest; given++) sizes[sizes.length - 1 - (given % sizes.length)]!++
  return sizes
}
