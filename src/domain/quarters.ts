/** Quarters of an hour: what evaluations and the time offered for them are made of. */
export const QUARTER = 15 * 60_000
/** Users offer and book time that begins so far ahead at least, in minutes: somebody must still find it. */
export const SOONEST = 30
/** And offer so far ahead at most, in days. */
export const FARTHEST = 14

/** The next quarter, or this one where a time lies on it. */
export function quarterFrom(time: Date): Date {
  return new Date(Math.ceil(time.getTime() / QUARTER) * QUARTER)
}

/** The quarter before, or this one where a time lies on it. */
export function quarterUntil(time: Date): Date {
  return new Date(Math.floor(time.getTime() / QUARTER) * QUARTER)
}

export function isOnQuarter(time: Date): boolean {
  return time.getTime() % QUARTER === 0
}

/** How many quarters so many seconds take, one at least. */
export function quartersOf(seconds: number): number {
  return Math.max(1, Math.ceil((seconds * 1000) / QUARTER))
}
