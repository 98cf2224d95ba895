/** The rows of sessions, and of how they are evaluated. */
import { projectSessions } from '../resources/curriculum/project_sessions.ts'
import { evaluations } from '../resources/evaluation/evaluations.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { evaluationUploads } from '../resources/evaluation/uploads.ts'
import type { Project } from './data/projects/index.ts'
import { skills } from './data/skills.ts'
import { MINUTE } from './days.ts'
import { projectMade, sessionMade } from './grown.ts'
import { skillShares } from './levels.ts'
import { Random } from './random.ts'
import { isPaper, isParent, isPiscine, isRush, MADE_UP, type Session, sessions } from './session-facts.ts'
import { stamps, type World } from './world.ts'

/** Exams are marked by the exam system, parents by their steps. */
const isEvaluated = (project: Project): boolean => !project.exam && !isParent(project)

export function putSessions(world: World): void {
  world.put(projectSessions, sessions.map(sessionRow))
  const marked = sessions.filter((session) => isEvaluated(session.project))
  const uploaded = marked.filter((session) => isPiscine(session.project) && !isRush(session.project))
  const kinds = [...marked.map((on) => ['scale', on] as const), ...uploaded.map((on) => ['upload', on] as const)]
  world.put(
    evaluations,
    kinds.map(([kind, session], index) => ({
      id: index + 1,
      project_id: session.project.id,
      project_session_id: session.id,
      kind,
      position: kind === 'scale' ? 0 : 1,
      ...stamps(sessionTime(session) + 2 * MINUTE),
    })),
  )
  world.put(scales, scaleRows(marked))
  world.put(
    evaluationUploads,
    uploaded.map((session, index) => ({
      id: index + 1,
      evaluation_id: marked.length + index + 1,
      name: 'Moulinette',
      ...stamps(sessionTime(session) + 4 * MINUTE),
    })),
  )
}

const sessionTime = ({ id, project }: Session): number =>
  id >= MADE_UP ? projectMade(project.id) + MINUTE : sessionMade(id)

function sessionRow(session: Session): typeof projectSessions.$inferInsert {
  const { id, project, campus_id, minimum_mark, terminating_after, group } = session
  const cursus_id = campus_id === null ? null : project.cursus_ids[0]!
  const topics = skillShares(project, project.cursus_ids[0]!)
  return {
    id,
    project_id: project.id,
    campus_id,
    cursus_id,
    solo: group[1] === 1,
    estimate_time: estimate(project.estimate_hours),
    difficulty: project.difficulty,
    objectives: topics.map(([skill]) => skills.find((known) => known.id === skill)!.name),
    description: project.description ?? `${project.name}: the subject tells the rest.`,
    terminating_after,
    is_subscriptable: project.cursus_ids.some((cursus) => [3, 9, 21, 28].includes(cursus)),
    minimum_mark,
    team_behaviour: isRush(project) ? ('by_rule' as const) : ('user' as const),
    commit: project.core ? new Random(`commit ${id}`).hex(40) : null,
    ...stamps(sessionTime(session)),
  }
}

/** Hours, or days where they make whole weeks. */
const estimate = (hours: number | null): string | null =>
  hours === null ? null : hours > 0 && hours % 168 === 0 ? `${hours / 24} days` : `${hours} hours`

/** A primary sheet for each; the common core also keeps an older one. */
function scaleRows(marked: readonly Session[]): (typeof scales.$inferInsert)[] {
  const sheets = marked.flatMap((session, index) => {
    const sheet = { session, evaluation_id: index + 1, name: session.project.name, is_primary: true }
    const old = { ...sheet, name: `${session.project.name} (first version)`, is_primary: false }
    return session.project.core ? [old, sheet] : [sheet]
  })
  return sheets.map(({ session, ...sheet }, index) => {
    const { project } = session
    const company = /company|tutor-(mid|final)/.test(project.slug)
    return {
      id: index + 1,
      ...sheet,
      is_external: company,
      comment: null,
      introduction_md: 'Be courteous and stay until the last question is answered.',
      disclaimer_md: 'Only what stands in the repository counts.',
      guidelines_md: `Evaluate ${project.name} together with the people who made it.`,
      correction_number: correctionNumber(project, company),
      duration: durationOf(project),
      free: isPaper(project),
      ...stamps(sessionTime(session) + (sheet.is_primary ? 3 : 2) * MINUTE),
    }
  })
}

function correctionNumber(project: Project, company: boolean): number {
  if (company || isPaper(project)) return 1
  if (isPiscine(project)) return 2
  return project.core || project.cursus_ids[0] === 21 ? 3 : 5
}

/** Seconds: a quarter of an hour in piscines, up to an hour for the last circles of the core. */
function durationOf(project: Project): number {
  if (isPiscine(project)) return 900
  if (!project.core || project.rank! < 3) return 1800
  return project.rank! < 5 ? 2700 : 3600
}
