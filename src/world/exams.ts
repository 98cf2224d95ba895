/** Exams: those that people sat, and those that are planned. */
import { exams, examsCursus, examsProjects, examsUsers } from '../resources/campus/exams.ts'
import type { waitlists } from '../resources/community/waitlists.ts'
import { isAway } from './absences.ts'
import type { Project } from './data/projects/index.ts'
import { atHour, DAY, date, HOUR, mondayOf, recorded } from './days.ts'
import type { Book } from './histories/book.ts'
import { core } from './histories/conditions.ts'
import type { Sitting } from './histories/types.ts'
import type { Person } from './people.ts'
import { campusOf } from './places.ts'
import { numbered, stamps, type World } from './world.ts'

const CORE = 21
const ranks: readonly Project[] = core.filter((project) => project.exam)
/** Thursdays from now on for which each campus has planned its exam. */
const WEEKS_AHEAD = 4

interface Exam extends Sitting {
  id: number
  created: number
  readonly visible: boolean
}

/** Who waits for a seat at something that is full; nobody where it is not. */
export interface Queue {
  readonly type: (typeof waitlists.$inferInsert)['waitlistable_type']
  readonly id: number
  readonly created: number
  readonly people: readonly Person[]
}

/** Answers who waits for a seat at the exams that are still to come. */
export function putExams(world: World, book: Book, people: readonly Person[]): Queue[] {
  const all = numbered([...book.sittings.values(), ...planned(world, book)].map((sitting) => examOf(world, sitting)))
  const full = fullExam(world, all)
  const staff = (campusId: number) => people.find((person) => person.staff && person.campus.id === campusId)!
  world.put(
    exams,
    all.map((exam) => examRow(world, exam, exam === full, staff(exam.campus_id))),
  )
  world.put(
    examsProjects,
    all
      .flatMap(({ id, projects }) => [...projects].map((project) => ({ exam_id: id, project_id: project.id })))
      .map((row, index) => ({ id: index + 1, ...row })),
  )
  world.put(
    examsCursus,
    all.map(({ id, cursus_id }) => ({ id, exam_id: id, cursus_id })),
  )
  putSeats(world, all)
  const open = all.filter(({ begin, visible }) => begin > world.today && visible)
  const queues = open.map(
    ({ id, created }): Queue => ({ type: 'Exam', id, created: Math.min(created + HOUR, world.today), people: [] }),
  )
  if (!full) return queues
  const waiting = book.studies
    .filter(({ cursus_id, begin, end }) => cursus_id === CORE && end === null && begin < world.today)
    .map((study) => study.person)
    .filter((person) => person.campus.id === full.campus_id && !full.people.has(person) && !isAway(person, world.today))
  return queues.map((queue) => (queue.id === full.id ? { ...queue, people: waiting.slice(-3) } : queue))
}

/** The next Thursdays at each campus, with all ranks; what people registered to already is among the sittings. */
function planned(world: World, book: Book): Sitting[] {
  return world.plan.campuses.flatMap(({ campus_id }) => {
    const { time_zone } = campusOf(campus_id)
    const days = Array.from({ length: WEEKS_AHEAD }, (_, week) => mondayOf(world.today) + (3 + 7 * week) * DAY)
    const begins = days.map((day) => atHour(time_zone, day, 14)).filter((begin) => begin > world.today + DAY)
    for (const begin of begins) {
      const known = book.sittings.get(`${campus_id}/${begin}`)
      for (const project of ranks) known?.projects.add(project)
    }
    return begins
      .filter((begin) => !book.sittings.has(`${campus_id}/${begin}`))
      .map((begin) => ({
        ...{ campus_id, begin, end: begin + 3 * HOUR, cursus_id: CORE },
        ...{ projects: new Set(ranks), people: new Set<Person>() },
        // One is not announced: the staff tells those whom it is for.
        hidden: begins.length > 1 && begin === begins.at(-2),
      }))
  })
}

function examOf(world: World, sitting: Sitting): Exam {
  const random = world.random('exam', sitting.campus_id, sitting.begin)
  const created = recorded(Math.min(sitting.begin - random.between(9, 25) * DAY, world.today - random.next() * DAY))
  return { ...sitting, id: 0, created, visible: !sitting.hidden }
}

/** The next exam with people in it, at the largest campus: let it be full. */
function fullExam(world: World, all: readonly Exam[]): Exam | undefined {
  const [large] = world.plan.campuses
  return all.find((one) => one.campus_id === large!.campus_id && one.begin > world.today + DAY && one.people.size > 0)
}

function examRow(world: World, exam: Exam, full: boolean, staff: Person): typeof exams.$inferInsert {
  const { id, campus_id, begin, end, projects, people, created, visible, cursus_id } = exam
  const random = world.random('exam row', campus_id, begin)
  const names = [...projects].map((project) => project.name)
  const past = end < world.today
  const checked = recorded(Math.min(end + DAY, world.today))
  const capacity = full ? people.size : Math.max(people.size, random.pick([20, 40, 80, 120]))
  return {
    id,
    name: cursus_id === CORE ? 'Exam Rank' : names[0]!,
    begin_at: date(begin),
    end_at: date(end),
    location: random.chance(0.9) ? `Cluster ${random.whole(1, 3)}` : null,
    // Private ranges (RFC 1918): a network for each campus.
    ip_range: random.chance(0.5) ? `10.${campus_id}.0.0/16` : `10.${campus_id}.1.0/24, 10.${campus_id}.2.0/24`,
    max_people: full || !past || random.chance(0.8) ? capacity : null,
    visible,
    campus_id,
    validated_at: past && visible ? date(checked) : null,
    validator_id: past && visible ? staff.id : null,
    prohibition_of_cancellation: random.chance(0.5) ? 24 : null,
    ...stamps(created, past ? checked : created),
  }
}

function putSeats(world: World, all: readonly Exam[]): void {
  const drafts = all.flatMap((exam) =>
    [...exam.people].map((person) => {
      const { begin } = exam
      const random = world.random('seat', person.key, begin)
      // Registered in the days before, after the exam was made and the account too.
      const earliest = Math.max(exam.created, person.created)
      const wanted = recorded(
        Math.min(begin - random.between(0.2, 4) * DAY, world.today - random.between(0.01, 1) * HOUR),
      )
      return { id: 0, created: Math.max(wanted, earliest + 1), exam, person }
    }),
  )
  world.put(
    examsUsers,
    numbered(drafts).map(({ id, created, exam, person }) => ({
      id,
      exam_id: exam.id,
      user_id: person.id,
      ...stamps(created),
    })),
  )
}
