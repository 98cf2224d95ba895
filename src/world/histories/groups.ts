/** How students find each other for a group project. */
import type { Project } from '../data/projects/index.ts'
import { DAY } from '../days.ts'
import { sessionOf } from '../session-facts.ts'
import { isOpen } from './conditions.ts'
import type { Study, Team } from './types.ts'

/** After three weeks without company at one's own campus one asks at the others. */
const PATIENCE = 21 * DAY
/** Nobody joins who will be gone before the end. */
const TIME_LEFT = 20 * DAY
/** Large groups are hard to keep together: three is the most that come. */
const MOST = 3

/** Looks for company; undefined when there is too little. The one who asks leads. */
export function gather(
  leader: Study,
  project: Project,
  time: number,
  students: Iterable<Study>,
  waitingSince: number,
): Study[] | undefined {
  const [least, most] = sessionOf(project, leader.person.campus.id).group
  const anywhere = time - waitingSince > PATIENCE
  const willing: Study[] = []
  for (const other of students) {
    if (other === leader || other.end !== null) continue
    if (other.person.campus !== leader.person.campus && !anywhere) continue
    if (other.begin > time || (other.blackhole ?? Infinity) < time + TIME_LEFT) continue
    if (isOpen(other, project)) willing.push(other)
  }
  const size = leader.random.whole(least, Math.min(most, MOST))
  const found = [leader, ...leader.random.some(willing, size - 1)]
  return found.length >= least ? found : undefined
}

/** A group whose last member did not accept yet. */
export function talking(team: Team): true {
  team.status = 'creating_group'
  team.locked = null
  team.members.push({ ...team.members.pop()!, accepted: false })
  return true
}
