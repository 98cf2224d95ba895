/** How projects are run: who may do them together, which mark validates, when one may try again. */
import { type Project, projects } from './data/projects/index.ts'
import { DAY, MINUTE } from './days.ts'

export interface Session {
  readonly id: number
  readonly project: Project
  /** Null: for every campus without a session of its own. */
  readonly campus_id: number | null
  readonly minimum_mark: number
  readonly terminating_after: number | null
  /** Members of a team, at least and at most. */
  readonly group: readonly [least: number, most: number]
}

export const isPiscine = ({ cursus_ids }: Project): boolean => cursus_ids[0] === 9 || cursus_ids[0] === 4
const parents = new Set(projects.map((project) => project.parent_id))
/** Whether its children carry the work. */
export const isParent = ({ id }: Project): boolean => parents.has(id)
/** The graph draws the old rushes as something else. */
export const isRush = ({ kind, slug }: Project): boolean => kind === 'rush' || /^piscine-c-rush-/.test(slug)
/** A step of an internship: papers and meetings, marked by the staff and the company. */
export const isPaper = ({ parent_id, slug }: Project): boolean =>
  parent_id !== null && /internship|part_time|apprentissage/.test(slug)

/** The campus of a project's second and third known session; the first is everybody's. Two that the demo leaves empty. */
const OWNERS = [null, 29, 16] as const
/** Tokyo asks for a perfect Libft. */
const LIBFT = 1314
const TOKYO = 26
/** Libft, ft_printf, get_next_line, Born2beroot, NetPractice may be tried again the day after, like the modules of C++. */
const DAY_AFTER = new Set([LIBFT, 1316, 1327, 1994, 2007])
/** Sessions without a known id: above all known ones, and told apart by the project. */
export const MADE_UP = 20_000

/** Every session of the world. A project in no known cursus has none. */
export const sessions: readonly Session[] = projects
  .filter((project) => project.cursus_ids.length > 0)
  .flatMap((project) => {
    const ids = project.session_ids.length > 0 ? project.session_ids : [MADE_UP + project.id]
    return ids.slice(0, OWNERS.length).map((id, index) => sessionFor(project, id, ownerOf(project, index)))
  })

const byKey = new Map(sessions.map((session) => [`${session.project.id}/${session.campus_id}`, session]))

/** The session that holds for a campus: its own, else everybody's. */
export const sessionOf = (project: Project, campusId: number): Session =>
  (byKey.get(`${project.id}/${campusId}`) ?? byKey.get(`${project.id}/null`))!

function ownerOf(project: Project, index: number): number | null {
  return project.id === LIBFT && index === 1 ? TOKYO : OWNERS[index]!
}

function sessionFor(project: Project, id: number, campus_id: number | null): Session {
  const minimum_mark = project.id === LIBFT && campus_id === TOKYO ? 100 : minimumMark(project)
  return { id, project, campus_id, minimum_mark, terminating_after: terminatingAfter(project), group: groupOf(project) }
}

function minimumMark(project: Project): number {
  if (project.exam && isPiscine(project)) return 25
  return isPiscine(project) || isRush(project) ? 50 : 80
}

/** Campuses give up on missing evaluations after two weeks in the piscine, after three early in the core. */
function terminatingAfter(project: Project): number | null {
  if (project.exam || isRush(project)) return null
  if (project.cursus_ids[0] === 9) return 15
  return project.core && project.rank! <= 2 ? 21 : null
}

/** Groups of the core want company; after the core one may also go alone. */
function groupOf(project: Project): readonly [number, number] {
  const most = project.team_size ?? 1
  return [most > 1 && (project.core || isPiscine(project)) ? 2 : 1, most]
}

/** Milliseconds from a mark until the next try, the first try being 0; null: there is none. */
export function retryDelay(project: Project, occurrence: number): number | null {
  if (isRush(project) || isPaper(project)) return null
  if (project.exam) return isPiscine(project) ? null : 0
  if (isPiscine(project)) return ([20, 40, 60, 120, 240][occurrence] ?? 240) * MINUTE
  const short = DAY_AFTER.has(project.id) || /^cpp-module/.test(project.slug) || project.cursus_ids[0] === 1
  return (short ? 1 : 3) * DAY
}
