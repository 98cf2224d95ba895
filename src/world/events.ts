/** Events: what a campus holds, and who comes. */
import { events, eventsCampus, eventsCursus, eventsThemes, themes } from '../resources/campus/events.ts'
import { eventsUsers } from '../resources/campus/events_users.ts'
import { isAway } from './absences.ts'
import type { Campus } from './data/campuses.ts'
import { eventThemes } from './data/event-themes.ts'
import { atHour, DAY, date, HOUR, OPENED, startOfDay } from './days.ts'
import { type EventText, eventTexts } from './event-texts.ts'
import type { Queue } from './exams.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import type { Study } from './histories/types.ts'
import { officeTime, someTime } from './moments.ts'
import type { Person } from './people.ts'
import { campusOf } from './places.ts'
import type { CampusPlan } from './plan.ts'
import { numbered, stamps, type World } from './world.ts'

const PISCINE = 9
const CORE = 21
/** One event in four is still to come. */
const AHEAD = 0.25
const EARLY = 20 * DAY
/** Nobody called an event that any more, once 42cursus had begun. */
const LAST_ATELIER = Date.UTC(2019, 6, 1)

interface Happening {
  id: number
  created: number
  readonly text: EventText
  readonly campus: readonly Campus[]
  readonly cursus: readonly number[]
  readonly begin: number
  readonly end: number
  /** Null: everybody fits. */
  readonly seats: number | null
  readonly people: Person[]
  /** Those for whom no seat was left. */
  readonly late: Person[]
}

/** Answers who waits for a seat, of all that is still to come and has not enough for everybody. */
export function putEvents(world: World, book: Book): Queue[] {
  const all = numbered(world.plan.campuses.flatMap((plan) => happenings(world, book, plan)))
  world.put(
    themes,
    eventThemes.map((theme) => ({ ...theme, ...stamps(made(theme.id)) })),
  )
  world.put(
    events,
    all.map((happening) => eventRow(world, happening)),
  )
  world.put(
    eventsCampus,
    links(all, ({ campus }) => campus.map(({ id }) => ({ campus_id: id }))),
  )
  world.put(
    eventsCursus,
    links(all, ({ cursus }) => cursus.map((cursus_id) => ({ cursus_id }))),
  )
  const themed = links(all, ({ text, created }) =>
    text.themes.map((name) => ({ theme_id: eventThemes.find((theme) => theme.name === name)!.id, ...stamps(created) })),
  )
  world.put(eventsThemes, themed)
  putSubscriptions(world, all)
  return all
    .filter(({ begin, seats }) => begin > world.today && seats !== null)
    .map(({ id, created, late }) => ({ type: 'Event', id, created: created + 1000, people: late.slice(0, 4) }))
}

/** Rows of a table between events and something else. */
function links<Row extends object>(all: readonly Happening[], others: (one: Happening) => readonly Row[]) {
  return all
    .flatMap((happening) => others(happening).map((row) => ({ event_id: happening.id, ...row })))
    .map((row, index) => ({ id: index + 1, ...row }))
}

function happenings(world: World, book: Book, plan: CampusPlan): Happening[] {
  const { eventsPerHundred, eventsAtLeast } = world.plan
  const count = Math.max(eventsAtLeast, Math.round((plan.students * eventsPerHundred) / 100))
  const campus = campusOf(plan.campus_id)
  const studies = book.studies.filter(({ person }) => person.campus.id === campus.id)
  const opened = Math.max(OPENED, Date.UTC(plan.since[0], plan.since[1], 20))
  /** Nobody is at two events at once. */
  const took = new Map<Person, (readonly [begin: number, end: number])[]>()
  const isTaken = (person: Person, from: number, to: number) =>
    took.get(person)?.some(([begin, end]) => begin < to && end > from) ?? false
  return Array.from({ length: count }, (_, index) => {
    const random = world.random('event', campus.id, index)
    const ahead = index < Math.max(2, count * AHEAD)
    // Most of the past is recent: events grew with the campus, and lists show the newest first.
    const ago = (world.today - opened) * random.next() ** 3
    const day = startOfDay(ahead ? world.today + random.between(2, 45) * DAY : world.today - ago - 4 * DAY)
    const texts = eventTexts.filter((text) => text.kind !== 'atelier' || day < LAST_ATELIER)
    // The first event ahead of each campus has few seats, and everybody wants one.
    const wanted = index === 0
    const text = wanted ? eventTexts[4]! : random.pick(texts)
    const begin = atHour(campus.time_zone, day, random.whole(10, 18))
    const end = begin + text.hours * HOUR
    // Announced two to four weeks ahead, and in any case before today.
    const latest = Math.min(begin - 14 * DAY, world.today - DAY)
    const created = officeTime(random, campus.time_zone, latest - 14 * DAY, latest)
    const cursus = text.kind === 'piscine' ? [PISCINE] : random.chance(0.2) ? [PISCINE, CORE] : [CORE]
    const open = studies.filter(
      (study) =>
        cursus.includes(study.cursus_id) &&
        isAround(study, begin) &&
        !isAway(study.person, created, end) &&
        !isTaken(study.person, begin, end),
    )
    const come = random.shuffled(open).slice(0, Math.ceil(open.length * (wanted ? 0.6 : random.between(0.05, 0.4))))
    const people = [...new Set(come.map((study) => study.person))]
    const places = Math.max(1, Math.floor(people.length * 0.7))
    // What is announced long before has no place for everybody.
    const usual = day > world.today + EARLY ? (text.seats ?? 60) : text.seats
    const seats = wanted ? Math.min(text.seats!, places) : usual
    const taken = people.slice(0, seats ?? people.length)
    for (const person of taken) took.set(person, [...(took.get(person) ?? []), [begin, end]])
    const both = campus.country === 'France' && random.chance(0.1)
    return {
      ...{ id: 0, created, text, begin, end },
      campus: both ? [campusOf(1), campusOf(9)] : [campus],
      cursus,
      seats,
      people: taken,
      late: people.slice(seats ?? people.length),
    }
  })
}

const isAround = ({ begin, end }: Study, time: number): boolean => begin < time && (end === null || end > time)

function eventRow(
  world: World,
  { id, created, text, begin, end, seats, campus }: Happening,
): typeof events.$inferInsert {
  const random = world.random('event row', campus[0]!.id, begin)
  const remote = random.chance(0.08)
  return {
    id,
    name: text.name,
    description: text.description,
    location: remote ? null : random.pick(['Agora', 'Cluster 1', 'Amphitheatre', 'Cafeteria', 'Meeting room 3']),
    kind: text.kind,
    max_people: seats,
    begin_at: date(begin),
    end_at: date(end),
    prohibition_of_cancellation: random.chance(0.3) ? random.pick([2, 12, 24]) : null,
    difficulty: text.kind === 'workshop' ? random.whole(1, 3) : null,
    remote,
    ...stamps(created),
  }
}

function putSubscriptions(world: World, all: readonly Happening[]): void {
  const drafts = all.flatMap(({ id: event_id, created, begin, people }) =>
    people.map((person) => {
      const random = world.random('subscription', person.key, begin)
      const at = someTime(random, person.campus.time_zone, created, Math.min(begin - HOUR, world.today))
      return { id: 0, created: Math.max(at, person.created), event_id, user_id: person.id }
    }),
  )
  world.put(
    eventsUsers,
    numbered(drafts).map(({ id, created, ...row }) => ({ id, ...row, ...stamps(created) })),
  )
}
