/** Four weeks in a piscine: days one after the other, exams on Fridays, rushes at weekends. */
import { type Project, projects } from '../data/projects/index.ts'
import { atHour, DAY, HOUR, recorded } from '../days.ts'
import type { Person } from '../people.ts'
import type { Pool } from '../pools.ts'
import type { Random } from '../random.ts'
import { isParent, retryDelay } from '../session-facts.ts'
import type { World } from '../world.ts'
import { awake } from './awake.ts'
import { abandon, type Book, EXAM_MARKED, isOngoing } from './book.ts'
import { isOpen } from './conditions.ts'
import { markOf } from './marks.ts'
import type { Study } from './types.ts'

interface Programme {
  readonly cursus_id: number
  readonly days: readonly Project[]
  readonly rushes: readonly Project[]
  readonly exams: readonly Project[]
  readonly last: Project
}

const pick = (ids: readonly number[]): Project[] => ids.map((id) => projects.find((project) => project.id === id)!)

const TODAYS: Programme = {
  cursus_id: 9,
  days: pick([1255, 1256, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1270, 1264, 1265, 1266, 1267, 1268, 1271]),
  rushes: pick([1308, 1310, 1309]),
  exams: pick([1301, 1302, 1303, 1304]),
  last: pick([1305])[0]!,
}
const OLD: Programme = {
  cursus_id: 4,
  // Day 09 is a parent of many small ones, which nobody remembers one by one.
  days: pick([154, 155, 156, 157, 158, 159, 160, 161, 162, 167, 163, 164, 165, 166]).filter((day) => !isParent(day)),
  rushes: pick([168, 169, 170]),
  exams: pick([404, 405, 406, 407]),
  last: pick([174])[0]!,
}

/** The C Piscine came with 42cursus. */
const SINCE = Date.UTC(2019, 6, 1)
/** Of those who come, one in four goes home before the end. */
const GIVE_UP = 0.25

export function livePiscine(world: World, book: Book, pool: Pool, people: readonly Person[]): void {
  const programme = pool.begin < SINCE ? OLD : TODAYS
  const studies = people.map((person) => enter(world, book, pool, programme, person))
  const swimmers = studies.map((study) => {
    const gone = !study.person.lucky && study.random.chance(GIVE_UP)
    const until = gone ? pool.begin + study.random.between(3, 15) * DAY : pool.end
    return { study, until: Math.min(until, world.today) }
  })
  for (const { study, until } of swimmers) workThrough(book, programme, study, until)
  programme.exams.forEach((exam, week) => {
    for (const { study, until } of swimmers) sitExam(book, programme, pool, study, exam, week, until)
  })
  const random = world.random('rushes', pool.campus.id, pool.year, pool.month)
  programme.rushes.forEach((rush, week) => {
    const begin = atHour(pool.campus.time_zone, pool.monday + (5 + 7 * week) * DAY, 10)
    const there = swimmers.filter(({ study, until }) => until > begin + 2 * DAY && study.random.chance(0.5))
    inGroups(
      book,
      random,
      rush,
      there.map(({ study }) => study),
      begin,
      3,
    )
  })
  const begin = atHour(pool.campus.time_zone, pool.monday + 21 * DAY, 10)
  const best = swimmers.filter(({ study, until }) => until > begin + 4 * DAY && study.person.gift > 0.7)
  inGroups(
    book,
    random,
    programme.last,
    best.map(({ study }) => study),
    begin,
    2,
  )
  for (const study of studies) grade(study, world.today)
}

function enter(world: World, book: Book, pool: Pool, { cursus_id }: Programme, person: Person): Study {
  const random = world.random('piscine', person.key)
  const created = Math.max(
    person.created,
    recorded(Math.min(pool.begin - random.between(10, 25) * DAY, world.today - DAY)),
  )
  return book.study({ person, cursus_id, created, begin: pool.begin, end: pool.end, random })
}

/** "Pisciner" for those who stayed a while; who hardly came has no grade. */
function grade(study: Study, today: number): void {
  const marked = [...study.registrations.values()].filter((registration) => registration.validated).length
  if (study.begin < today && study.cursus_id === 9 && marked > 1) study.grade = 'Pisciner'
}

/** Day after day, each as long as it takes; what fails is tried again, up to four times. */
function workThrough(book: Book, { days }: Programme, study: Study, until: number): void {
  const { random, person } = study
  let time = awake(study, study.begin + random.between(1, 4) * HOUR)
  for (;;) {
    const failed = [...study.registrations.values()].find((one) => !isOngoing(one) && !one.validated)
    const again = failed && failed.teams.length < 5 && random.chance(0.8) ? failed : undefined
    const project = again?.project ?? days.find((day) => isOpen(study, day))
    if (!project) return
    if (again) time = Math.max(time, again.markedAt! + retryDelay(project, again.teams.length - 1)!)
    const begin = awake(study, time)
    if (begin >= until) return
    // A day is meant for one day; quick people need less, slow ones half a week.
    const work = ((again ? 6 : 46) * HOUR * random.between(0.6, 1.4)) / (0.2 + person.hours / 7)
    const closed = awake(study, begin + work)
    const marked = awake(study, closed + random.between(2, 14) * HOUR)
    const team = book.begin([study], project, begin, { locked: begin, closed, marked })
    team.mark = markOf(random, person, team.session, team.members[0]!.occurrence)
    // Who is gone by then meets no evaluator; the old piscine waited for them.
    if (marked >= until && team.session.terminating_after !== null) abandon(team)
    if (closed < until && team.marked! < book.today) book.settle(team)
    if (marked >= until) return
    time = marked + random.between(0.2, 3) * HOUR
  }
}

/** Fridays at 16 for four hours; the last one begins in the morning and takes eight. */
function sitExam(
  book: Book,
  on: Programme,
  pool: Pool,
  study: Study,
  exam: Project,
  week: number,
  until: number,
): void {
  const { person, random } = study
  const last = week === 3
  const begin = atHour(pool.campus.time_zone, pool.monday + (4 + 7 * week) * DAY, last ? 10 : 16)
  const end = begin + (last ? 8 : 4) * HOUR
  const registered = begin - random.between(6, 60) * HOUR
  const away = !random.chance(0.88) || (until < book.today && begin >= until)
  if (away || registered >= until) return
  book.sit(person, exam, on.cursus_id, begin, end)
  const team = book.begin([study], exam, registered, { closed: end, marked: end + EXAM_MARKED })
  team.mark = markOf(random, person, team.session, 0)
  if (team.marked! < until) book.settle(team)
}

/** Parts people into groups; who is left over alone stays out. */
function inGroups(
  book: Book,
  random: Random,
  project: Project,
  people: readonly Study[],
  begin: number,
  size: number,
): void {
  const mixed = random.shuffled(people)
  for (let from = 0; from + 1 < mixed.length; from += size) {
    const group = mixed.slice(from, from + size)
    const closed = begin + random.between(36, 62) * HOUR
    const team = book.begin(group, project, begin - random.between(2, 20) * HOUR, {
      closed,
      marked: closed + 18 * HOUR,
    })
    team.locked = begin
    team.mark = markOf(random, group[0]!.person, team.session, 0)
    if (team.marked! < book.today) book.settle(team)
  }
}
