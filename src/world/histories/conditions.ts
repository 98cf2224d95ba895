/** What opens a project, and which quests are met: the rules of the sessions, read from the project's facts. */
import { type AnyOf, type Project, projects } from '../data/projects/index.ts'
import { levelOf } from '../levels.ts'
import type { Study } from './types.ts'

const anyOf = <T>(wanted: AnyOf<T>): readonly T[] => (Array.isArray(wanted) ? wanted : [wanted as T])

const isValidated = (study: Study, projectId: number): boolean => study.registrations.get(projectId)?.validated === true

/** Whether the conditions of a project hold for somebody who did not begin it yet. */
export function isOpen(study: Study, project: Project): boolean {
  return (
    !study.registrations.has(project.id) &&
    project.after_quests.every((wanted) => anyOf(wanted).some((slug) => study.quests.has(slug))) &&
    project.after.every((wanted) => anyOf(wanted).some((id) => isValidated(study, id))) &&
    (project.min_level === null || levelOf(study.xp, study.cursus_id) >= project.min_level) &&
    !(project.choice && CHOICES.get(project.choice)!.some((other) => study.registrations.has(other.id)))
  )
}

export const core: readonly Project[] = projects.filter((project) => project.core)
const byId = new Map(projects.map((project) => [project.id, project]))
export const projectOf = (id: number): Project => byId.get(id)!

/** Projects of which one is enough. */
export const CHOICES = new Map<string, Project[]>()
for (const project of core)
  if (project.choice) CHOICES.set(project.choice, [...(CHOICES.get(project.choice) ?? []), project])

/** A quest and the projects that meet it: one of each list. */
interface Goal {
  readonly slug: string
  readonly wants: readonly (readonly number[])[]
}

const circle = (rank: number): Goal => {
  const own = core.filter((project) => project.rank === rank)
  const wants = new Map(own.map((project) => [project.choice ?? project.slug, [] as number[]]))
  for (const project of own) wants.get(project.choice ?? project.slug)!.push(project.id)
  return { slug: `common-core-rank-0${rank}`, wants: [...wants.values()] }
}
const circles = [...new Set(core.map((project) => project.rank!))].sort().map(circle)

export const COMMON_CORE = 'common-core'
const goalsIn: Readonly<Record<number, readonly Goal[]>> = {
  9: [
    { slug: 'piscine-week-1', wants: [[1255], [1256], [1257]] },
    { slug: 'piscine-week-4', wants: [[1304]] },
  ],
  21: [
    ...circles,
    { slug: COMMON_CORE, wants: circles.flatMap((goal) => goal.wants) },
    { slug: 'first-internship', wants: [[1638]] },
    { slug: 'second-internship', wants: [[1644]] },
  ],
}

export const goals: readonly Goal[] = Object.values(goalsIn).flat()

/** Notes the quests that are met now and were not before. */
export function checkQuests(study: Study, time: number): void {
  for (const { slug, wants } of goalsIn[study.cursus_id] ?? [])
    if (!study.quests.has(slug) && wants.every((list) => list.some((id) => isValidated(study, id))))
      study.quests.set(slug, time)
}
