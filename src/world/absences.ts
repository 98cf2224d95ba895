/** Times in which accounts are closed: where they fit into what people did, so that nobody does anything meanwhile. */

import { antiGravUnitReasons } from './data/anti-grav-units.ts'
import { type CloseKind, closeReasons } from './data/close-reasons.ts'
import { DAY, HOUR, startOfDay } from './days.ts'
import type { Book } from './histories/book.ts'
import type { Study } from './histories/types.ts'
import { officeTime } from './moments.ts'
import type { Person } from './people.ts'
import { type Service, servicesFor } from './services.ts'
import type { World } from './world.ts'

const CORE = 21

export interface Close {
  id: number
  created: number
  readonly person: Person
  readonly kind: CloseKind
  readonly reason: string
  /** When it is lifted by itself; null: never. */
  readonly end: number | null
  /** When it was lifted; null while it is in force. */
  readonly lifted: number | null
  readonly services: readonly Service[]
}

/** Days by which the black hole lies farther: a time away, or days that the staff gave. */
export interface Freeze {
  /** Null: nobody was away, the days were given. */
  readonly close: Close | null
  readonly person: Person
  readonly begin: number
  readonly end: number
  readonly reason: string
}

export interface Absences {
  readonly closes: readonly Close[]
  readonly freezes: readonly Freeze[]
}

/** A time in which somebody did nothing. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** Closes accounts and moves black holes: to be asked once histories are told, and before anything else happens. */
export function planAbsences(world: World, book: Book, people: readonly Person[]): Absences {
  const cores = book.studies.filter((study) => study.cursus_id === CORE)
  const cadets = new Set(cores.map((study) => study.person))
  const busy = busyTimes(book)
  const gapsOf = (person: Person) => gapsBetween(busy.get(person) ?? [], person.created, world.today)
  const swallowed = cores.flatMap((study) => swallow(study))
  const sorry = new Set(swallowed.map((close) => close.person))
  const students = people.filter((one) => one.kind === 'student' && !one.lucky && !sorry.has(one))
  const closed = students.flatMap((one) => closing(world, one, cadets.has(one), gapsOf(one)))
  for (const close of closed) sorry.add(close.person)
  const frozen = cores
    .filter(({ person }) => !sorry.has(person))
    .flatMap((study) => freezing(world, study, gapsOf(study.person)))
  const closes = [...swallowed, ...closed, ...frozen.flatMap(({ close }) => close ?? [])]
  for (const { person, created, lifted } of closes) {
    person.away.push([created, lifted ?? Infinity])
    if (lifted === null) person.active = false
  }
  return { closes, freezes: [...frozen, ...cores.flatMap(givenDays)] }
}

/** Whether somebody's account was closed at a time, or at any within a span. */
export const isAway = ({ away }: Person, from: number, to = from): boolean =>
  away.some(([gone, back]) => gone <= to && back >= from)

/** What an open account is needed for: to register, lock and submit, to be evaluated, to sit exams. */
function busyTimes(book: Book): Map<Person, Gap[]> {
  const result = new Map<Person, Gap[]>()
  const note = (person: Person, from: number, to = from) => {
    const list = result.get(person)
    if (list) list.push({ from, to })
    else result.set(person, [{ from, to }])
  }
  for (const { members, created, locked, closed, marked, project, abandoned } of book.teams)
    for (const { registration } of members) {
      const { person } = registration.study
      note(person, created, project.exam ? (marked ?? book.today) : created)
      if (locked !== null) note(person, locked)
      if (closed !== null) note(person, closed, abandoned ? closed : (marked ?? book.today))
    }
  for (const { people, begin, end } of book.sittings.values())
    for (const person of people) note(person, begin - REGISTERED, end)
  for (const { person, begin } of book.studies) note(person, begin, begin + DAY)
  return result
}

/** People register to an exam in the days before. */
const REGISTERED = 5 * DAY

function gapsBetween(busy: readonly Gap[], from: number, today: number): Gap[] {
  const gaps: Gap[] = []
  let free = from
  for (const { from: begin, to } of [...busy].sort((a, b) => a.from - b.from)) {
    if (begin > today) break
    if (begin > free) gaps.push({ from: free, to: begin })
    free = Math.max(free, to)
  }
  return free < today ? [...gaps, { from: free, to: today }] : gaps
}

const reasonFor = (kind: CloseKind) => closeReasons.filter((one) => one.kind === kind)

/** The black hole closes for good. */
function swallow({ person, end }: Study): Close[] {
  if (person.active || end === null) return []
  const { kind, reason } = reasonFor('black_hole')[0]!
  return [{ id: 0, created: end, person, kind, reason, end: null, lifted: null, services: [] }]
}

const FOR_CADETS: readonly CloseKind[] = [
  'other',
  'other',
  'other',
  'social_security',
  'serious_misconduct',
  'pace_unknown',
]
const FOR_OTHERS: readonly CloseKind[] = ['non_admitted', 'deserter']
/** Nobody is closed in the first weeks, or for an hour. */
const FIRST_WEEKS = 20 * DAY
const SHORTEST = 4 * DAY

/** Some have been closed once; most came back, and only what is recent is still in force. */
function closing(world: World, person: Person, isCadet: boolean, gaps: readonly Gap[]): Close[] {
  const random = world.random('close', person.key)
  if (!random.chance(0.2)) return []
  const known = gaps
    .map(({ from, to }) => ({ from: Math.max(from + HOUR, person.created + FIRST_WEEKS), to }))
    .filter(({ from, to }) => to - from > SHORTEST)
  const last = known.at(-1)
  const recent = last?.to === world.today && random.chance(0.4)
  const gap = recent ? { ...last, from: Math.max(last.from, world.today - 12 * DAY) } : random.pick(known)
  if (!gap) return []
  const { kind, reason } = random.pick(reasonFor(random.pick(isCadet ? FOR_CADETS : FOR_OTHERS)))
  const created = officeTime(random, person.campus.time_zone, gap.from, gap.to - SHORTEST + DAY)
  const until = gap.to === world.today ? Infinity : gap.to
  const facts = { id: 0, created, person, kind, reason }
  if (kind === 'other' && random.chance(0.85)) {
    const services = servicesFor(random, person, created, world.today)
    const done = services.at(-1)!.done
    if (done < until) return [{ ...facts, services, end: null, lifted: done < world.today - HOUR ? done : null }]
  }
  const back = Math.min(until, officeTime(random, person.campus.time_zone, created + 1.5 * DAY, created + 12 * DAY))
  const end = random.chance(0.5) ? clearOf(world.today, back) : null
  const lifted = end ?? back
  return [{ ...facts, services: [], end, lifted: lifted < world.today ? lifted : null }]
}

/** What would end on the last day ends after it: nothing depends on the hour. */
const clearOf = (today: number, time: number): number => (time >= today && time < today + DAY ? time + 2 * DAY : time)

const LONGEST = 120

/** Who rested for weeks may have frozen the black hole meanwhile; it lies that many days farther then. */
function freezing(world: World, study: Study, gaps: readonly Gap[]): Freeze[] {
  const { person } = study
  const random = world.random('freeze', person.key)
  if (study.end !== null || study.blackhole === null || person.lucky || !person.active) return []
  if (study.begin > world.today || !random.chance(0.4)) return []
  const gap = longest(gaps.filter(({ from }) => from >= study.begin))
  if (!gap) return []
  const begin = startOfDay(gap.from) + 2 * DAY
  const runs = gap.to === world.today
  const days = runs ? random.whole(20, LONGEST) : Math.min(LONGEST, Math.floor((gap.to - begin) / DAY) - 1)
  if (days < 12 || begin >= world.today) return []
  const end = begin + days * DAY
  study.blackhole += days * DAY
  const reason = random.pick(antiGravUnitReasons)
  const created = officeTime(random, person.campus.time_zone, begin - 2 * DAY, begin)
  const facts = { id: 0, created: Math.max(created, gap.from), person, kind: 'agu' as const, reason, services: [] }
  const close = { ...facts, end, lifted: end <= world.today ? end : null }
  return [{ close, person, begin, end, reason }]
}

const longest = (gaps: readonly Gap[]): Gap | undefined =>
  gaps.reduce<Gap | undefined>((a, b) => (a && a.to - a.from >= b.to - b.from ? a : b), undefined)

/** Days that the staff gave, so that nobody fell: as free ones, without a time away. */
const givenDays = ({ person, given }: Study): Freeze[] =>
  given.map(({ at, days }) => {
    const end = startOfDay(at)
    return { close: null, person, begin: end - days * DAY, end, reason: 'Days given by the staff' }
  })
