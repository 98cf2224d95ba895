/** When things happen that could happen at any time: people are about by day, and the staff works on weekdays. */
import { atHour, DAY, hourOf, localDay, mondayOf } from './days.ts'
import type { Random } from './random.ts'

/** Hours of the day, and days of the week counted from Monday. */
interface Times {
  readonly hours: readonly [from: number, to: number]
  readonly days: number
}
const ABOUT: Times = { hours: [8.5, 23.8], days: 7 }
const OFFICE: Times = { hours: [9, 18.5], days: 5 }

/** A time between two at which people of a campus are about. */
export const someTime = (random: Random, zone: string, from: number, to: number): number =>
  within(ABOUT, zone, random.between(from, to), from, to)

/** A time between two at which its staff is at work. */
export const officeTime = (random: Random, zone: string, from: number, to: number): number =>
  within(OFFICE, zone, random.between(from, to), from, to)

/** Moves a time into the hours of its day, from the weekend to the Friday; where that would leave the bounds it stays. */
function within({ hours, days }: Times, zone: string, time: number, from: number, to: number): number {
  const day = localDay(zone, time)
  const late = Math.max(0, (day - mondayOf(day)) / DAY - (days - 1))
  const hour = hours[0] + (hourOf(zone, time) / 24) * (hours[1] - hours[0])
  const moved = atHour(zone, day - late * DAY, hour)
  return moved >= from && moved <= to ? moved : time
}
