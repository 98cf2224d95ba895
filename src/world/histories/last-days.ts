/** What is still open when the world ends, so that every list of open things has something to show. */
import type { Project } from '../data/projects/index.ts'
import { DAY, HOUR, MINUTE } from '../days.ts'
import { sessionOf } from '../session-facts.ts'
import type { Book } from './book.ts'
import { core, isOpen } from './conditions.ts'
import { sitNext } from './exam-hall.ts'
import { gather, talking } from './groups.ts'
import type { Study } from './types.ts'

/** One student in fifty met somebody for a group in the last hours, and at least two. */
const MEETS = 1 / 50
const MEETS_AT_LEAST = 2
/** So many at each campus registered to the next exam yesterday. */
const FOR_EXAM = 3

export function leaveOpen(
  book: Book,
  there: readonly Study[],
  waiting: ReadonlyMap<Study, ReadonlyMap<Project, number>>,
) {
  meet(book, there)
  lookForCompany(book, there, waiting)
  registerToExams(book, there)
}

function meet(book: Book, there: readonly Study[]): void {
  const most = Math.max(MEETS_AT_LEAST, Math.floor(there.length * MEETS))
  const alone: [Study, Project][] = []
  let met = 0
  for (const study of there) {
    if (met === most) return
    const project = core.find((one) => isOpen(study, one) && sessionOf(one, study.person.campus.id).group[0] > 1)
    if (!project) continue
    const group = gather(study, project, book.today, there, 0)
    if (group) met += Number(talking(book.begin(group, project, lately(book, group))))
    else alone.push([study, project])
  }
  // Where nobody found anybody, somebody at least began to ask.
  const [first] = alone
  if (met > 0 || !first) return
  const [study, project] = first
  book.begin([study], project, lately(book, [study]), { locked: null, status: 'creating_group' })
}

/** Who looks for company in vain is registered with a group of one. */
function lookForCompany(
  book: Book,
  there: readonly Study[],
  waiting: ReadonlyMap<Study, ReadonlyMap<Project, number>>,
): void {
  for (const study of there) {
    const wanted = [...(waiting.get(study) ?? [])].find(([project]) => isOpen(study, project))
    if (wanted) book.begin([study], wanted[0], wanted[1], { locked: null, status: 'searching_a_group' })
  }
}

function registerToExams(book: Book, there: readonly Study[]): void {
  const places = new Map<number, number>()
  for (const study of there) {
    const { id } = study.person.campus
    const exam = core.find((project) => project.exam && isOpen(study, project))
    const taken = places.get(id) ?? 0
    if (!exam || taken === FOR_EXAM) continue
    places.set(id, taken + 1)
    sitNext(book, study, exam, lately(book, [study]), book.today + DAY)
  }
}

/** Some hours before the end, yet after the last quest that opened something to these people. */
function lately(book: Book, people: readonly Study[]): number {
  const quests = people.flatMap((study) => [...study.quests.values()])
  return Math.max(book.today - people[0]!.random.between(1, 20) * HOUR, ...quests.map((time) => time + MINUTE))
}
