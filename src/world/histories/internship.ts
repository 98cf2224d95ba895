/** An internship: a parent project whose steps are papers and evaluations. */
import { projects } from '../data/projects/index.ts'
import { DAY, HOUR } from '../days.ts'
import { INTERNSHIP } from './after-core.ts'
import { awake } from './awake.ts'
import type { Book } from './book.ts'
import { projectOf } from './conditions.ts'
import { markOf } from './marks.ts'
import type { Study, Team } from './types.ts'

/** When each step is due, as a part of the whole. The contract comes first, the film about it last. */
const DUE: Readonly<Record<string, number>> = {
  'internship-i-internship-i-contract-upload': 0.02,
  'internship-i-internship-i-company-mid-evaluation': 0.5,
  'internship-i-internship-i-duration': 0.96,
  'internship-i-internship-i-company-final-evaluation': 0.98,
  'internship-i-internship-i-peer-video': 1,
}
const steps = projects
  .filter((project) => project.parent_id === INTERNSHIP)
  .map((project) => [DUE[project.slug] ?? 1, project] as const)
  .sort((a, b) => a[0] - b[0])

/** Four to six months, as contracts go. Answers when the student is free again. */
export function liveInternship(book: Book, study: Study, time: number): number {
  const { random } = study
  const begin = time + random.between(5, 40) * DAY
  const length = random.between(120, 185) * DAY
  const parent = book.begin([study], projectOf(INTERNSHIP), time, { status: 'parent', closed: time })
  const marks: number[] = []
  for (const [due, project] of steps) {
    const closed = awake(study, begin + due * length)
    const registered = closed - random.between(1, 6) * DAY
    if (registered >= book.today) continue
    const team = book.begin([study], project, Math.max(registered, time + HOUR), { closed })
    team.marked = awake(study, closed + random.between(0.5, 4) * DAY)
    team.mark = markOf(random, study.person, team.session, 0)
    marks.push(team.mark)
    if (team.marked < book.today) book.settle(team)
  }
  return finish(book, parent, marks, begin + length + 6 * DAY)
}

/** A parent is finished when all of its steps are; its mark is their mean. */
function finish(book: Book, parent: Team, marks: readonly number[], time: number): number {
  if (marks.length === steps.length && time < book.today) {
    parent.marked = time
    parent.mark = Math.floor(marks.reduce((a, b) => a + b, 0) / marks.length)
    book.settle(parent)
  }
  return time + DAY
}
