/** The rows of accounts: people, their campus, what they wrote when they applied, the languages they speak. */
import { campusUsers } from '../resources/campus/campus_users.ts'
import { languagesUsers } from '../resources/people/languages_users.ts'
import { userCandidatures } from '../resources/people/user_candidatures.ts'
import { users } from '../resources/people/users.ts'
import { candidature } from './candidatures.ts'
import { DAY, date, dateOrNull, dayIn } from './days.ts'
import { usualName } from './names.ts'
import type { Person } from './people.ts'
import { campusOf, mailDomain } from './places.ts'
import { inOrder, stamps, type World } from './world.ts'

/** An account is kept for three years after the last day on which it was used. */
const KEPT_YEARS = 3
const KEPT = KEPT_YEARS * 365.25 * DAY

/**
 * Decides what became of the accounts of those who left long ago: a few were anonymised, the others still come by and
 * look, so that their time is not over. To be asked once all histories are told.
 */
export function ageAccounts(world: World, people: readonly Person[]): void {
  for (const person of people)
    if (person.kind !== 'student')
      person.seen = Math.max(person.created, world.today - person.random.between(0.1, 6) * DAY)
  const stale = people.filter((person) => person.seen + KEPT < world.today && person.alumnized === null)
  const students = stale.filter((person) => person.kind === 'student')
  // Who cannot log in any more does not come by.
  const mixed = world.random('anonymised').shuffled(students)
  mixed.sort((a, b) => Number(a.active) - Number(b.active))
  const chosen = new Set(mixed.slice(0, world.plan.anonymised))
  for (const person of chosen) {
    person.anonymised = person.seen + KEPT
    person.active = false
    person.login = `3b3-${person.id}`
  }
  for (const person of stale)
    if (!chosen.has(person)) person.seen = world.today - world.random('visit', person.key).between(2, 1000) * DAY
}

export function putAccounts(world: World, people: readonly Person[]): void {
  const alumni = people.filter((person) => person.alumnized !== null)
  world.put(
    users,
    people.map((person) => ({ ...userRow(world, person), linked_user_id: linked(person, alumni) })),
  )
  const campus = people.flatMap((person) => campusesOf(world, person))
  world.put(campusUsers, inOrder(campus))
  const here = people.filter((person) => person.anonymised === null)
  world.put(
    userCandidatures,
    inOrder(here.filter((person) => person.pool).flatMap((person) => candidature(world, person))),
  )
  world.put(languagesUsers, inOrder(here.flatMap((person) => languagesOf(world, person))))
}

function userRow(world: World, person: Person): typeof users.$inferInsert {
  const { id, login, name, kind, staff, pool, random, alumnized, anonymised, active } = person
  const blank = anonymised !== null
  const erased = alumnized !== null || kind === 'admin' || login === 'supervisor' ? null : threeYearsAfter(person)
  const slack = !blank && random.chance(0.15)
  const email = blank ? `${login}@example.org` : `${login}@${domainOf(person)}`
  const warned = (days: number) => {
    const at = erased === null ? 0 : Date.parse(erased) - days * DAY
    return !blank && erased !== null && at < world.today ? date(Math.max(at, person.seen)) : null
  }
  return {
    id,
    login,
    email,
    first_name: blank ? '3b3' : name.first,
    last_name: blank ? '3b3' : name.last,
    usual_first_name: random.chance(0.06) && !blank ? usualName(random, name.first) : null,
    kind,
    status: kind === 'student' && !blank ? 'admis' : null,
    phone: random.chance(0.6) && !blank ? phone(person) : null,
    image: random.chance(0.92) && !blank ? `users/avatar/${random.hex(32)}/${login}.svg` : null,
    staff,
    active,
    // Both follow: the points from the evaluations, the wallet from its transactions.
    correction_point: 0,
    wallet: 0,
    pool_year: pool?.year ?? null,
    pool_month: pool?.month ?? null,
    anonymize_date: erased,
    data_erasure_date: erased,
    anonymized_at: dateOrNull(anonymised),
    alumnized_at: dateOrNull(alumnized),
    first_warn_anon_sent_at: warned(60),
    second_warn_anon_sent_at: warned(30),
    last_seen_at: date(person.seen),
    password_changed_at: random.chance(0.3) && !blank ? date(random.between(person.created, person.seen)) : null,
    email_stop: random.chance(0.04),
    slack_team: slack ? '42born2code' : null,
    slack_login: slack ? login : null,
    slack_mail: slack ? email : null,
    slack_validated_at: slack ? date(person.created + DAY) : null,
    ...stamps(person.created, Math.max(person.seen, anonymised ?? 0, alumnized ?? 0)),
  }
}

/** Some guests were students once, and have their old account beside the new one. */
function linked(person: Person, alumni: readonly Person[]): number | null {
  if (person.kind !== 'external' || person.login === 'supervisor') return null
  return alumni.findLast((other) => other.id < person.id)?.id ?? null
}

/** Students have an address of their campus; nobody answers at `example.org` (RFC 2606). */
function domainOf({ kind, staff, campus }: Person): string {
  if (kind === 'external') return 'example.org'
  return staff ? mailDomain(campus) : `student.${mailDomain(campus)}`
}

function threeYearsAfter({ campus, seen }: Person): string {
  const [year, month, day] = dayIn(campus.time_zone, seen).split('-')
  // Leap days have no anniversary after three years.
  return `${Number(year) + KEPT_YEARS}-${month}-${month === '02' && day === '29' ? '28' : day}`
}

/** Numbers that are kept for films: 06 39 98 in France (Arcep), 555-01 in North America. */
function phone({ campus, random }: Person): string {
  const digits = String(random.whole(0, 9999)).padStart(4, '0')
  return campus.country === 'France' ? `+3363998${digits}` : `+1202555${`01${digits.slice(2)}`}`
}

/** One campus for most; some moved and kept the old one. */
function campusesOf(world: World, person: Person) {
  const random = world.random('campus', person.key)
  const others = world.plan.campuses.map((plan) => plan.campus_id).filter((id) => id !== person.campus.id)
  const first = { user_id: person.id, campus_id: person.campus.id, is_primary: true, ...stamps(person.created) }
  if (person.lucky || !random.chance(0.04)) return [first]
  const moved = random.between(person.created, Math.max(person.created, person.seen))
  return [first, { ...first, campus_id: random.pick(others), is_primary: false, ...stamps(moved) }]
}

const FRENCH = 1
const ENGLISH = 2
const SOME = [11, 13, 19, 20, 21, 6]

function languagesOf(world: World, person: Person) {
  const random = world.random('languages', person.key)
  const home = campusOf(person.campus.id).language_id
  const spoken = new Set([home])
  if (random.chance(0.7)) spoken.add(home === ENGLISH ? FRENCH : ENGLISH)
  if (random.chance(0.15)) spoken.add(random.pick(SOME))
  return [...spoken].map((language_id, index) => ({
    language_id,
    user_id: person.id,
    position: index + 1,
    ...stamps(person.created + 1000 + index),
  }))
}
