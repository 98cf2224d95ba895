/** After the common core: an internship, some of the branches, and one day a life outside. */
import { type Project, projects } from '../data/projects/index.ts'
import { DAY } from '../days.ts'
import { isParent } from '../session-facts.ts'
import { isOpen } from './conditions.ts'
import type { Study } from './types.ts'

export const INTERNSHIP = 1638

/** Branches end in projects that pay; agreements and tests do not. */
const branches: readonly Project[] = projects.filter(
  (project) =>
    project.cursus_ids[0] === 21 &&
    !project.core &&
    project.kind === 'project' &&
    project.parent_id === null &&
    !isParent(project) &&
    project.coordinates !== null &&
    (project.difficulty ?? 0) > 0 &&
    (project.estimate_hours ?? 0) > 0 &&
    !/internship|part_time/.test(project.slug),
)
/** Few do more than half a dozen projects out there. */
const MOST = 6

export function nextAfterCore(study: Study): Project | 'internship' | 'alumni' {
  const { random, registrations } = study
  const done = [...registrations.values()].filter(({ project }) => branches.includes(project)).length
  if (!registrations.has(INTERNSHIP) && random.chance(0.6)) return 'internship'
  if (done >= MOST || (registrations.has(INTERNSHIP) && random.chance(0.25))) return 'alumni'
  const open = branches.filter((project) => isOpen(study, project))
  return open.length > 0 ? random.pick(open) : 'alumni'
}

/** Leaves the school; most become alumni, the others just stop coming. */
export function alumnize(study: Study, time: number, today: number): void {
  const end = time + study.random.between(1, 20) * DAY
  if (end >= today) return
  study.end = end
  if (study.random.chance(0.2)) return
  study.grade = 'Alumni'
  study.person.alumnized = end
}
