/** Closed accounts: by the black hole, by the staff, and by freezes; what people worked to have them back. */
import { antiGravUnits } from '../resources/staff/anti_grav_units.ts'
import { antiGravUnitsUsers } from '../resources/staff/anti_grav_units_users.ts'
import { closes } from '../resources/staff/closes.ts'
import { communityServices } from '../resources/staff/community_services.ts'
import { antiGravUnitReasons, antiGravUnits as knownUnits } from './data/anti-grav-units.ts'
import { type CloseKind, closeReasons } from './data/close-reasons.ts'
import { communityServiceDurations, communityServiceOccupations } from './data/community-services.ts'
import { DAY, date, dateOrNull, HOUR, startOfDay } from './days.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import type { Study } from './histories/types.ts'
import type { Person } from './people.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

const CORE = 21

interface Close {
  id: number
  created: number
  readonly person: Person
  readonly kind: CloseKind
  readonly reason: string
  /** When it is lifted by itself; null: never. */
  readonly end: number | null
  /** When it was lifted; null while it is in force. */
  readonly lifted: number | null
}
interface Freeze {
  readonly close: Close
  readonly begin: number
  readonly end: number
}

/** Closes accounts and moves black holes, so that it must be told before accounts and studies are written down. */
export function putCloses(world: World, book: Book, people: readonly Person[]): void {
  const cores = book.studies.filter((study) => study.cursus_id === CORE)
  const swallowed = cores.flatMap((study) => swallow(world, study))
  const sorry = new Set(swallowed.map((close) => close.person))
  const students = people.filter((one) => one.kind === 'student' && one.active && !one.lucky && one.anonymised === null)
  const cadets = new Set(cores.map((study) => study.person))
  const closed = students.filter((one) => !sorry.has(one)).flatMap((one) => closing(world, one, cadets.has(one)))
  for (const close of closed) sorry.add(close.person)
  const frozen = cores.filter(({ person }) => !sorry.has(person)).flatMap((study) => freezing(world, study))
  const all = numbered([...swallowed, ...closed, ...frozen.map((one) => one.close)])
  for (const close of all) if (close.lifted === null) close.person.active = false
  const staff = (person: Person) => people.filter((one) => one.staff && one.campus === person.campus)
  world.put(
    closes,
    all.map(({ id, created, person, kind, reason, end, lifted }) => ({
      id,
      user_id: person.id,
      closer_id: world.random('closer', person.key).pick(staff(person)).id,
      reason,
      state: lifted === null ? ('close' as const) : ('unclose' as const),
      kind,
      end_at: dateOrNull(end),
      jid: end === null ? null : world.random('close job', person.key).hex(24),
      ...stamps(created, lifted ?? created),
    })),
  )
  world.put(communityServices, inOrder(all.flatMap((close) => services(world, close, staff(close.person)))))
  putFreezes(world, frozen)
}

const reasonFor = (kind: CloseKind) => closeReasons.filter((one) => one.kind === kind)

/** The black hole closes for good. */
function swallow(world: World, { person, end }: Study): Close[] {
  if (person.active || person.anonymised !== null) return []
  const created = Math.min(end ?? person.seen, world.today - HOUR)
  return [{ id: 0, created, person, ...reasonFor('black_hole')[0]!, end: null, lifted: null }]
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

/** Some have been closed once; most came back, and only what is recent is still in force. */
function closing(world: World, person: Person, isCadet: boolean): Close[] {
  const random = world.random('close', person.key)
  if (!random.chance(0.2) || person.seen - person.created < 40 * DAY) return []
  const { kind, reason } = random.pick(reasonFor(random.pick(isCadet ? FOR_CADETS : FOR_OTHERS)))
  const latest = Math.min(person.seen, world.today) - 2 * DAY
  const created = random.between(random.chance(0.4) ? latest - 10 * DAY : person.created + 20 * DAY, latest)
  const end = random.chance(0.5) ? created + random.whole(3, 14) * DAY : null
  const back = end ?? created + random.between(1, 12) * DAY
  return [{ id: 0, created, person, kind, reason, end, lifted: back < world.today - HOUR ? back : null }]
}

/** For food in the cluster and the like people work some hours. */
function services(world: World, close: Close, staff: readonly Person[]) {
  const random = world.random('services', close.person.key)
  if (close.kind !== 'other' || !random.chance(0.85)) return []
  return Array.from({ length: random.whole(1, 2) }, (_, index) => {
    const day = startOfDay(close.created) + random.whole(1 + index, 3 + index) * DAY
    const scheduled = day + random.whole(8, 14) * HOUR
    const isOver = scheduled < world.today && (close.lifted !== null || random.chance(0.5))
    const state = !isOver
      ? ('schedule' as const)
      : random.chance(0.9)
        ? ('validated' as const)
        : ('invalidated' as const)
    return {
      close_id: close.id,
      tiger_id: random.chance(0.8) ? random.pick(staff).id : null,
      duration: random.pick(communityServiceDurations),
      schedule_at: random.chance(0.9) ? date(scheduled) : null,
      occupation: random.chance(0.8) ? random.pick(communityServiceOccupations) : null,
      state,
      token: random.hex(32),
      ...stamps(close.created + 1000 * (index + 1), isOver ? Math.min(scheduled + 9 * HOUR, world.today - HOUR) : 0),
    }
  })
}

const LONGEST = 120

/** Who rested for weeks may have frozen the black hole meanwhile; it lies that many days farther then. */
function freezing(world: World, study: Study): Freeze[] {
  const random = world.random('freeze', study.person.key)
  if (study.end !== null || study.blackhole === null || study.person.lucky || !study.person.active) return []
  if (study.begin > world.today || !random.chance(0.4)) return []
  const gap = longestGap(study, world.today)
  const begin = startOfDay(gap.from) + 2 * DAY
  const runs = gap.to === world.today
  const days = runs ? random.whole(20, LONGEST) : Math.min(LONGEST, Math.floor((gap.to - begin) / DAY) - 1)
  if (days < 12 || begin >= world.today) return []
  const end = begin + days * DAY
  study.blackhole += days * DAY
  const reason = random.pick(antiGravUnitReasons)
  const created = begin - random.between(0.2, 1.5) * DAY
  const lifted = end < world.today ? end : null
  return [{ close: { id: 0, created, person: study.person, kind: 'agu', reason, end, lifted }, begin, end }]
}

/** The longest time in which nothing was begun or marked. */
function longestGap({ begin, registrations }: Study, today: number): { from: number; to: number } {
  const marks = [...registrations.values()].flatMap(({ created, markedAt }) => [created, markedAt ?? created])
  const times = [begin, ...marks, today].filter((time) => time <= today).sort((a, b) => a - b)
  const gaps = times.slice(1).map((to, i) => ({ from: times[i]!, to }))
  return gaps.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), { from: begin, to: begin })
}

function putFreezes(world: World, freezes: readonly Freeze[]): void {
  world.put(
    antiGravUnits,
    knownUnits.map((unit) => ({ ...unit, ...stamps(made(unit.id)) })),
  )
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const rows = freezes.map(({ close, begin, end }) => {
    const random = world.random('freeze row', close.person.key)
    const days = (end - begin) / DAY
    const fitting = knownUnits.filter(({ max_days }) => max_days === null || max_days >= days)
    return {
      user_id: close.person.id,
      anti_grav_unit_id: random.pick(fitting).id,
      begin_date: day(begin),
      expected_end_date: day(end),
      end_date: end < world.today ? day(end) : null,
      reason: close.reason,
      is_free: random.chance(0.15),
      close_id: close.id,
      internship_id: null,
      ...stamps(close.created, end < world.today ? end : close.created),
    }
  })
  world.put(antiGravUnitsUsers, inOrder(rows))
}
