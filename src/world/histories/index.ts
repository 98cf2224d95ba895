/** Lets everybody live: a piscine, and for those who were taken on the cursus after it. */
import { atHour, DAY, mondayOf, recorded } from '../days.ts'
import { FIRST_DAYS } from '../levels.ts'
import type { Person } from '../people.ts'
import type { Pool } from '../pools.ts'
import { numbered, type World } from '../world.ts'
import { Book } from './book.ts'
import { Core } from './core.ts'
import { liveOldCursus } from './old-cursus.ts'
import { livePiscine } from './piscine.ts'
import type { Study } from './types.ts'

const OLD_CURSUS = 1
const CORE = 21
/** The first day of 42cursus at the campus that had the earlier one. */
const MOVED = Date.UTC(2019, 9, 14)
const NEW_POOLS = Date.UTC(2019, 6, 1)

export function historiesOf(world: World, people: readonly Person[]): Book {
  const book = new Book(world.today)
  const pools = new Map<Pool, Person[]>()
  for (const person of people) if (person.pool) pools.set(person.pool, [...(pools.get(person.pool) ?? []), person])
  for (const [pool, own] of pools) livePiscine(world, book, pool, own)
  const core = new Core(book)
  for (const piscine of book.studies.filter((study) => isTaken(study, world.plan.takenFrom))) {
    const { pool } = piscine.person
    if (pool!.begin < NEW_POOLS) takeOldWay(world, book, core, piscine)
    else join(world, book, core, piscine.person, firstDay(pool!))
  }
  core.live()
  book.close()
  for (const team of book.teams)
    for (const { registration } of team.members) {
      const { person } = registration.study
      person.seen = Math.max(person.seen, team.closed ?? team.created)
    }
  numbered(book.teams)
  numbered(book.registrations())
  numbered(book.studies)
  return book
}

/** The school takes those who came to the end and did well there. */
function isTaken(piscine: Study, takenFrom: number): boolean {
  const { person, end, grade, cursus_id } = piscine
  if (end === null || (cursus_id === 9 && grade === null)) return false
  return person.lucky || person.gift > takenFrom
}

/** Six to seven weeks after a piscine, on a Monday. */
const firstDay = ({ campus, monday }: Pool): number => atHour(campus.time_zone, mondayOf(monday + 72 * DAY), 9.7)

function join(
  world: World,
  book: Book,
  core: Core,
  person: Person,
  begin: number,
  quests: [string, number][] = [],
): void {
  const random = world.random('core', person.key)
  // The letter comes three weeks after the piscine; the row is made then, though the cursus begins later.
  const created = begin - random.between(24, 27) * DAY
  if (created >= world.today) return
  const blackhole = begin + FIRST_DAYS * DAY
  const begun = { person, cursus_id: CORE, created: Math.max(created, person.created), begin, random }
  core.enter(book.study({ ...begun, grade: 'Cadet', blackhole, quests: new Map(quests) }))
}

/** The earlier cursus, and for those who were still there in 2019 the move to 42cursus. */
function takeOldWay(world: World, book: Book, core: Core, { person }: Study): void {
  const random = world.random('old cursus', person.key)
  const begin = firstDay(person.pool!)
  const moves = begin > MOVED - 500 * DAY && random.chance(0.6)
  const left = moves ? MOVED : begin + random.between(300, 1500) * DAY
  const end = left < world.today ? left : null
  const created = Math.max(recorded(begin - random.between(5, 20) * DAY), person.created)
  const study = book.study({ person, cursus_id: OLD_CURSUS, created, begin, end, random })
  liveOldCursus(book, study)
  if (moves) return join(world, book, core, person, MOVED, [['42-to-42cursus-transfert', MOVED]])
  const alumnized = left + random.between(20, 500) * DAY
  if (random.chance(0.75) && alumnized < world.today) person.alumnized = alumnized
}
