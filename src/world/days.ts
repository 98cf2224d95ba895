/** Time within the world: milliseconds since 1970 while a history is told, dates once it is written down. */

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** When the intranet opened. What happened before was brought in during the hour before that. */
export const OPENED = Date.parse('2014-11-02T16:43:38.000Z')
const BEFORE_ALL = Date.parse('2013-01-01T00:00:00.000Z')

/** When the row for something was made: at that time, or when the intranet took it over. Keeps the order. */
export const recorded = (time: number): number =>
  time >= OPENED ? time : OPENED - (HOUR * (OPENED - time)) / (OPENED - BEFORE_ALL)

export const date = (time: number): Date => new Date(Math.floor(time))
export const dateOrNull = (time: number | null): Date | null => (time === null ? null : date(time))

export const startOfDay = (time: number): number => Math.floor(time / DAY) * DAY

/** The day on which the week of a time begins. 1970 began on a Thursday. */
export const mondayOf = (time: number): number => startOfDay(time) - ((Math.floor(time / DAY) + 3) % 7) * DAY

/** The moment of a day at which the clocks of a time zone show an hour, `9.5` for half past nine. */
export function atHour(zone: string, day: number, hour: number): number {
  const guess = startOfDay(day) + hour * HOUR
  return guess - offsetOf(zone, guess - offsetOf(zone, guess))
}

/** The same time of day in a zone, some days later: over a clock change the UTC hour moves. */
export function daysLater(zone: string, time: number, days: number): number {
  const moved = time + days * DAY
  return moved + offsetOf(zone, time) - offsetOf(zone, moved)
}

/** The hour that clocks show, with minutes as its fraction. */
export const hourOf = (zone: string, time: number): number => ((time + offsetOf(zone, time)) % DAY) / HOUR

/** The calendar day that a zone has at a time, as that day's midnight in UTC: what `atHour` wants. */
export const localDay = (zone: string, time: number): number => startOfDay(time + offsetOf(zone, time))

/** The calendar day in a zone, as `2026-11-20`. */
export const dayIn = (zone: string, time: number): string =>
  new Date(time + offsetOf(zone, time)).toISOString().slice(0, 10)

const offsets = new Map<string, number | undefined>()

/** How far the clocks of a zone are ahead of UTC. Asking the calendar is slow, so whole months are remembered. */
function offsetOf(zone: string, time: number): number {
  const month = Math.floor(time / (30 * DAY))
  const key = `${zone} ${month}`
  if (!offsets.has(key)) {
    const [first, last] = [askOffset(zone, month * 30 * DAY), askOffset(zone, (month + 1) * 30 * DAY)]
    offsets.set(key, first === last ? first : undefined)
  }
  return offsets.get(key) ?? hourly(zone, time)
}

function hourly(zone: string, time: number): number {
  const hour = Math.floor(time / HOUR)
  const key = `${zone} at ${hour}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = askOffset(zone, hour * HOUR)
  offsets.set(key, offset)
  return offset
}

const formats = new Map<string, Intl.DateTimeFormat>()

function askOffset(timeZone: string, time: number): number {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, format)
  }
  const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')!.value
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name)!
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE)
}
