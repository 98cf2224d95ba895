import { atHour, DAY, HOUR, hourOf, localDay } from '../days.ts'
import type { Study } from './types.ts'

/** Nobody submits at five in the morning: what would fall into the night happens the next day. */
const [UP, BED] = [9, 23.5]

/** The first time from a given one at which the person is up. */
export function awake({ person, random }: Study, time: number): number {
  const zone = person.campus.time_zone
  const hour = hourOf(zone, time)
  if (hour >= UP && hour <= BED) return time
  // Before midnight the morning is tomorrow's.
  const day = localDay(zone, time) + (hour > BED ? DAY : 0)
  return atHour(zone, day, UP) + random.next() * 3 * HOUR
}
