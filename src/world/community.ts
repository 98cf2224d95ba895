/** What people know, who looks after whom, short competitions. */
import { dashes, dashesUsers } from '../resources/community/dashes.ts'
import { expertises } from '../resources/community/expertises.ts'
import { expertisesUsers } from '../resources/community/expertises_users.ts'
import { patronages } from '../resources/community/patronages.ts'
import { expertises as knownExpertises } from './data/expertises.ts'
import { slugOf } from './data/slug-of.ts'
import { atHour, DAY, date, HOUR } from './days.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import { someTime } from './moments.ts'
import type { Person } from './people.ts'
import { campusOf } from './places.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

const CORE = 21

export function putCommunity(world: World, book: Book): void {
  const studies = book.studies.filter(({ cursus_id, begin }) => cursus_id === CORE && begin < world.today)
  const cadets = studies.map((study) => study.person).filter((person) => person.anonymised === null)
  world.put(
    expertises,
    knownExpertises.map((one) => ({ ...one, ...stamps(made(one.id)) })),
  )
  world.put(expertisesUsers, inOrder(cadets.flatMap((person) => expertisesOf(world, person))))
  putPatronages(
    world,
    studies.map(({ person, begin }) => ({ person, begin })),
  )
  putDashes(world, book)
}

function expertisesOf(world: World, person: Person) {
  const random = world.random('expertises', person.key)
  if (!random.chance(0.4)) return []
  return random.some(knownExpertises, random.whole(1, 5)).map(({ id }) => ({
    expertise_id: id,
    user_id: person.id,
    interested: random.chance(0.5),
    // From a first look to somebody whom others ask.
    value: random.whole(1, 5),
    contact_me: random.chance(0.3),
    ...stamps(
      someTime(
        random,
        person.campus.time_zone,
        person.created,
        Math.max(person.created + HOUR, Math.min(person.seen, world.today - HOUR)),
      ),
    ),
  }))
}

/** A student of an earlier year looks after a new one, for the first year. */
function putPatronages(world: World, cadets: readonly { person: Person; begin: number }[]): void {
  const rows = cadets.flatMap(({ person, begin }) => {
    const random = world.random('patronage', person.key)
    const older = cadets.filter(
      (other) =>
        other.person.campus === person.campus && other.begin < begin - 200 * DAY && other.begin > begin - 900 * DAY,
    )
    if (older.length === 0 || !random.chance(0.2)) return []
    const ongoing = begin > world.today - 365 * DAY
    const created = Math.min(begin + random.between(1, 20) * DAY, world.today - HOUR)
    const row = { user_id: person.id, godfather_id: random.pick(older).person.id, ongoing }
    return [{ ...row, ...stamps(created, ongoing ? created : begin + 365 * DAY) }]
  })
  world.put(patronages, inOrder(rows))
}

const DASHES = [
  ['Sort it', 'A million lines, and memory for a thousand.', 1],
  ['Pipe dream', 'One shell command for a task of ten steps.', 4],
  ['Pixel race', 'Draw the picture with the least code.', 5],
  ['Form fill', 'A form that nobody can fill in wrong.', 6],
  ['Lock picking', 'Find the flaw before the clock runs out.', 11],
  ['Query quest', 'Five questions and five statements.', 12],
] as const

/** One a fortnight at the largest campus; the last one is still to come. */
function putDashes(world: World, book: Book): void {
  const campus = campusOf(world.plan.campuses[0]!.campus_id)
  const made = DASHES.map(([name, description, skill_id], index) => {
    const day = world.today + (5 - (DASHES.length - 1 - index) * 14) * DAY
    const begin = atHour(campus.time_zone, day, 18)
    return { id: 0, created: begin - 15 * DAY, name, description, skill_id, begin }
  })
  const all = numbered(made)
  world.put(
    dashes,
    all.map(({ id, created, name, description, skill_id, begin }) => ({
      ...{ id, name, slug: slugOf(name), description, cursus_id: CORE, campus_id: campus.id, skill_id },
      ...{ nbr_xp: String(210 + 42 * id), begin_at: date(begin), duration: 42, ...stamps(created) },
    })),
  )
  const there = book.studies.filter((one) => one.cursus_id === CORE && one.end === null && one.person.campus === campus)
  const takers = all.flatMap((dash) => {
    const random = world.random('dash', dash.name)
    const people = there.filter(({ begin }) => begin < dash.created).map(({ person }) => person)
    return random.some(people, Math.min(12, Math.ceil(people.length / 3))).map((person) => {
      const uuid = `dash-${random.uuid()}`
      const repo_url = `git@vogsphere.example.org:dash/${uuid}`
      const final_mark = dash.begin < world.today ? random.whole(0, 100) : null
      const joined = Math.min(random.between(dash.created, dash.begin), world.today - HOUR)
      const row = { dash_id: dash.id, user_id: person.id, repo_url, repo_uuid: uuid, final_mark }
      return { ...row, ...stamps(joined, final_mark === null ? joined : dash.begin + HOUR) }
    })
  })
  world.put(dashesUsers, inOrder(takers))
}
