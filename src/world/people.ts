/** The people: who they are and what they are like, before anything happened to them. */
import type { Campus } from './data/campuses.ts'
import { DAY, HOUR, recorded } from './days.ts'
import { Logins, type Name, someName } from './names.ts'
import { campusOf } from './places.ts'
import { type Pool, poolsOf } from './pools.ts'
import type { Random } from './random.ts'
import { numbered, type World } from './world.ts'

export interface Person {
  id: number
  created: number
  login: string
  /** Tells people apart before they have a number: what chance is asked with. */
  readonly key: string
  readonly name: Name
  readonly kind: 'admin' | 'student' | 'external'
  readonly staff: boolean
  readonly campus: Campus
  readonly pool: Pool | null
  /** From 0 to 1: how often things work out at the first try. */
  readonly gift: number
  /** Hours of work on an average day. */
  readonly hours: number
  /** Whether nothing bad happens: for the one whom the documentation presents. */
  readonly lucky: boolean
  /** Chance for this person, for what no other room decides. */
  readonly random: Random
  /** When the person was last seen doing something. */
  seen: number
  alumnized: number | null
  /** False while the account is closed. */
  active: boolean
  /** When the account was closed, and until when. */
  readonly away: (readonly [gone: number, back: number])[]
  /** When all but the number was taken away. */
  anonymised: number | null
}

/** Names that never change, whatever the seed: of the student and the member of staff to begin with. */
export const STUDENT: Name = { first: 'Zélie', last: 'Thévenet' }
export const STAFF: Name = { first: 'Nour', last: 'Okafor' }
const SUPERVISOR: Name = { first: 'Super', last: 'Visor' }
const DEMO_CAMPUS = 1

/** Everybody, in the order in which their accounts were made. */
export function peopleOf(world: World): Person[] {
  const people = [supervisor(world), ...staff(world), ...externals(world), ...students(world)]
  numbered(people)
  const logins = new Logins()
  // Those that are promised to the reader choose first.
  for (const person of [...people].sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || a.id - b.id))
    person.login = person.name === SUPERVISOR ? 'supervisor' : logins.of(person.name)
  return people
}

const isKnown = ({ name }: Person): boolean => name === STUDENT || name === STAFF

type Facts = Pick<Person, 'created' | 'key' | 'name' | 'kind' | 'campus' | 'random'>

function newPerson(who: Facts & Partial<Person>): Person {
  return {
    id: 0,
    login: '',
    staff: false,
    pool: null,
    gift: who.random.next(),
    hours: who.random.around(2, 7.5),
    lucky: false,
    seen: who.created,
    alumnized: null,
    active: true,
    away: [],
    anonymised: null,
    ...who,
  }
}

/** The account that stands for companies where they evaluate internships. */
function supervisor(world: World): Person {
  const created = recorded(Date.parse('2013-01-06T09:00:00Z'))
  const random = world.random('supervisor')
  return newPerson({
    created,
    key: 'supervisor',
    name: SUPERVISOR,
    kind: 'external',
    campus: campusOf(DEMO_CAMPUS),
    random,
  })
}

function staff(world: World): Person[] {
  return world.plan.campuses.flatMap((plan) =>
    Array.from({ length: plan.staff }, (_, index) => {
      const key = `staff/${plan.campus_id}/${index}`
      const random = world.random(key)
      const known = plan.campus_id === DEMO_CAMPUS && index === 0
      // The first of a campus prepared its opening, the others came over the years.
      const opening = Date.UTC(plan.since[0], plan.since[1], 1) - 90 * DAY
      const created = recorded(index === 0 ? opening : random.between(opening, world.today - 100 * DAY))
      const name = known ? STAFF : someName(random)
      return newPerson({ created, key, name, kind: 'admin', staff: true, campus: campusOf(plan.campus_id), random })
    }),
  )
}

function externals(world: World): Person[] {
  return Array.from({ length: world.plan.externals }, (_, index) => {
    const key = `external/${index}`
    const random = world.random(key)
    const created = world.today - random.between(30, 2000) * DAY
    const campus = campusOf(random.pick(world.plan.campuses).campus_id)
    return newPerson({ created, key, name: someName(random), kind: 'external', campus, random })
  })
}

function students(world: World): Person[] {
  return world.plan.campuses.flatMap((plan) => {
    const pools = poolsOf(world, plan)
    const demo = plan.campus_id === DEMO_CAMPUS ? demoPool(world, pools) : undefined
    return pools.flatMap((pool) =>
      Array.from({ length: pool.size }, (_, index) => student(world, pool, index, pool === demo && index === 0)),
    )
  })
}

/** Fifteen months ago: long enough for a history to read, not so long that the core is done. */
const demoPool = (world: World, pools: readonly Pool[]): Pool =>
  pools.reduce((best, pool) => (distance(world, pool) < distance(world, best) ? pool : best))
const distance = (world: World, pool: Pool): number => Math.abs(world.today - pool.begin - 450 * DAY)

function student(world: World, pool: Pool, index: number, known: boolean): Person {
  const key = `${pool.campus.id}/${pool.year}/${pool.month}/${index}`
  const random = world.random('student', key)
  // Candidates get their account when they pass the test, weeks to months before they come.
  const applied = pool.begin - random.between(30, 160) * DAY
  const created = recorded(Math.min(applied, world.today - random.between(1, 20) * DAY - HOUR))
  const facts = { created, key, kind: 'student', campus: pool.campus, pool, random } as const
  const person = newPerson({ ...facts, name: someName(random) })
  return known ? { ...person, name: STUDENT, gift: 0.85, hours: 4.6, lucky: true } : person
}
