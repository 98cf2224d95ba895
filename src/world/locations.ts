/** Who sat at which machine, and when. */
import { locations } from '../resources/campus/locations.ts'
import { isAway } from './absences.ts'
import { atHour, DAY, date, dateOrNull, HOUR, MINUTE, startOfDay } from './days.ts'
import type { Book } from './histories/book.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { Seats } from './seats.ts'
import type { World } from './world.ts'

/** The API counts the time of the last four months; older sessions are kept as a trace only. */
const RECENT = 120 * DAY
/** Days left of somebody who is gone. */
const TRACES = [4, 14] as const
/** Hours after midnight (UTC) at which the people who are online came: the morning in Europe, the evening in Japan. */
const CAME = [6, 11] as const

interface Sitting {
  readonly person: Person
  readonly campus_id: number
  readonly begin: number
  /** Null: still there. */
  readonly end: number | null
  readonly primary: boolean
}

export function putLocations(world: World, book: Book): void {
  const plans = new Map(world.plan.campuses.map((plan) => [plan.campus_id, [] as Sitting[]]))
  const present = presence(world, book)
  for (const [person, spans] of present) plans.get(person.campus.id)!.push(...sessionsOf(world, person, spans))
  for (const { campus_id, online } of world.plan.campuses) {
    const there = [...present.keys()].filter(
      (person) => person.campus.id === campus_id && person.active && isHere(present.get(person)!, world),
    )
    plans.get(campus_id)!.push(...openSessions(world, campus_id, there, online))
  }
  const seated = [...plans].flatMap(([campus_id, sittings]) => seat(campus_id, sittings))
  seated.sort((a, b) => a.sitting.begin - b.sitting.begin)
  const arrival = arrivals(
    world,
    seated.map(({ sitting }) => sitting),
  )
  world.put(
    locations,
    seated.map(({ sitting, host }, index) => {
      const { person, campus_id, end, primary } = sitting
      const begin = arrival(sitting)
      person.seen = Math.max(person.seen, end ?? begin)
      const row = { id: index + 1, user_id: person.id, campus_id, host, begin_at: date(begin) }
      return { ...row, end_at: dateOrNull(end), primary }
    }),
  )
}

type Span = readonly [begin: number, end: number]

/** When people belonged to the school, piscines included. */
function presence(world: World, book: Book): Map<Person, Span[]> {
  const result = new Map<Person, Span[]>()
  for (const { person, begin, end } of book.studies) {
    if (begin >= world.today) continue
    const span: Span = [begin, Math.min(end ?? world.today, world.today)]
    result.set(person, [...(result.get(person) ?? []), span])
  }
  return result
}

const isHere = (spans: readonly Span[], world: World): boolean => spans.some(([, end]) => end === world.today)

/** Most days of the last months for those who are there; a handful of sessions near the end for the others. */
function sessionsOf(world: World, person: Person, spans: readonly Span[]): Sitting[] {
  const random = world.random('sessions', person.key)
  const days = new Set<number>()
  if (isHere(spans, world)) {
    // Who works more comes more often, and even the busiest stay at home on some days.
    const comes = Math.min(0.8, person.hours / 9)
    for (const [begin, end] of spans)
      for (let day = startOfDay(Math.max(begin, world.today - RECENT)) + DAY; day + DAY <= end; day += DAY)
        if (random.chance(comes)) days.add(day)
  } else {
    const [begin, end] = spans.reduce((a, b) => (b[1] > a[1] ? b : a))
    for (let count = random.whole(...TRACES); count > 0; count--)
      days.add(startOfDay(random.between(Math.max(begin, end - 60 * DAY), end - DAY)))
  }
  return [...days]
    .filter((day) => !isAway(person, day - DAY, day + 2 * DAY))
    .flatMap((day) => dayOnSite(random, person, day))
}

/** One session, or two with a meal in between; over before midnight. */
function dayOnSite(random: Random, person: Person, day: number): Sitting[] {
  const campus_id = person.campus.id
  const clock = (hour: number) => atHour(person.campus.time_zone, day, hour)
  const came = random.between(8.5, 14)
  const left = Math.min(23.4, came + 0.4 + person.hours * random.between(0.5, 1.6))
  const whole = { person, campus_id, begin: clock(came), end: clock(left), primary: true }
  if (left - came < 3 || random.chance(0.6)) return [whole]
  const meal = random.between(came + 1, left - 1.5)
  return [
    { ...whole, end: clock(meal) },
    { ...whole, begin: clock(meal + 0.7) },
  ]
}

/** Who is online: some of those who are there. Two of them use a second machine, which is not their primary one. */
function openSessions(world: World, campus_id: number, there: readonly Person[], online: number): Sitting[] {
  const random = world.random('online', campus_id)
  const came = () => world.today + random.between(...CAME) * HOUR
  const sittings = random
    .some(there, online)
    .map((person): Sitting => ({ person, campus_id, begin: came(), end: null, primary: true }))
  const seconds = campus_id === world.plan.campuses[0]!.campus_id ? sittings.slice(0, 2) : []
  return [...sittings, ...seconds.map((first) => ({ ...first, begin: first.begin + 7 * MINUTE, primary: false }))]
}

function seat(campus_id: number, sittings: readonly Sitting[]): { sitting: Sitting; host: string }[] {
  const seats = new Seats(campus_id)
  const inTurn = [...sittings].sort((a, b) => a.begin - b.begin)
  return inTurn.flatMap((sitting) => {
    // Everybody likes one corner; the golden ratio spreads the corners evenly over the campus.
    const corner = (sitting.person.id * 0.618034) % 1
    const host = seats.take(corner, sitting.begin, sitting.end ?? Infinity)
    return host === undefined ? [] : [{ sitting, host }]
  })
}

/**
 * The day on which the world ends is the same world from morning to night, but nobody can have come later than now: before
 * the last of them came, all of them came sooner, in the same order.
 */
function arrivals(world: World, sittings: readonly Sitting[]): (sitting: Sitting) => number {
  const last = sittings.reduce((latest, { begin }) => Math.max(latest, begin), world.today + 1)
  const pace = Math.min(1, (world.now - world.today) / (last - world.today))
  return ({ begin, end }) => (end === null ? world.today + (begin - world.today) * pace : begin)
}
