/** The cursus "42" of before 2019: no circles, one project opens the next. */
import { type Project, projects } from '../data/projects/index.ts'
import { DAY } from '../days.ts'
import { isParent } from '../session-facts.ts'
import { awake } from './awake.ts'
import { type Book, evaluated } from './book.ts'
import { isOpen } from './conditions.ts'
import { markOf } from './marks.ts'
import type { Study } from './types.ts'

const offered: readonly Project[] = projects.filter(
  (project) =>
    project.cursus_ids[0] === 1 &&
    (project.kind === 'project' || project.kind === 'big_project') &&
    project.parent_id === null &&
    !isParent(project) &&
    (project.estimate_hours ?? 0) > 0,
)
/** Where everybody begins; after that people go where they like. */
const beginning = [817, 756, 1, 2, 540].map((id) => projects.find((project) => project.id === id)!)

/** Projects one after the other until the end. One in ten is dropped half done. */
export function liveOldCursus(book: Book, study: Study): void {
  const { random, person } = study
  const end = Math.min(study.end ?? Infinity, book.today)
  let time = study.begin + random.between(0.2, 6) * DAY
  let again: Project | undefined
  for (;;) {
    const project = again ?? nextOf(study)
    const begin = awake(study, time)
    if (!project || begin >= end) return
    const hours = Math.min(project.estimate_hours!, 700) / (again ? 3 : 1.5)
    const closed = awake(study, begin + ((hours / person.hours) * random.between(0.6, 1.5) + 1) * DAY)
    const team = book.begin([study], project, begin, { closed, marked: evaluated(study, closed) })
    team.mark = markOf(random, person, team.session, team.members[0]!.occurrence)
    if (team.marked! >= end) return
    book.settle(team)
    const passed = team.mark >= team.session.minimum_mark
    again = passed || team.members[0]!.occurrence > 3 ? undefined : project
    time = team.marked! + (again ? random.between(1, 4) : random.between(0.1, 30)) * DAY
  }
}

function nextOf(study: Study): Project | undefined {
  const first = beginning.find((project) => isOpen(study, project))
  if (first) return first
  const open = offered.filter((project) => isOpen(study, project))
  return open.length > 0 ? study.random.pick(open) : undefined
}
