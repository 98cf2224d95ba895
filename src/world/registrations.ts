/** The rows of tries: registrations, teams and who is in them. */
import { projectsUsers, projectsUsersCursus } from '../resources/people/projects_users.ts'
import { teams, teamsUsers } from '../resources/people/teams.ts'
import { DAY, date, dateOrNull, daysLater, HOUR, recorded } from './days.ts'
import type { Book } from './histories/book.ts'
import type { Registration, Team } from './histories/types.ts'
import { mailDomain } from './places.ts'
import { isPiscine } from './session-facts.ts'
import { numbered, stamps, type World } from './world.ts'

export function putRegistrations(world: World, book: Book): void {
  const registrations = book.registrations()
  world.put(
    teams,
    book.teams.map((team) => teamRow(world, team)),
  )
  world.put(projectsUsers, registrations.map(registrationRow))
  world.put(
    projectsUsersCursus,
    registrations.map(({ id, study }) => ({ id, projects_user_id: id, cursus_id: study.cursus_id })),
  )
  putMembers(world, book)
}

function registrationRow(registration: Registration): typeof projectsUsers.$inferInsert {
  const { id, created, project, study, teams, mark, validated, markedAt, retriableAt } = registration
  const current = teams.at(-1)!
  return {
    id,
    project_id: project.id,
    user_id: study.person.id,
    occurrence: teams.length - 1,
    final_mark: mark,
    status: current.status,
    validated,
    current_team_id: current.id,
    marked_at: dateOrNull(markedAt),
    retriable_at: dateOrNull(retriableAt),
    ...stamps(recorded(created), lastChange(current)),
  }
}

const lastChange = ({ created, locked, closed, marked }: Team): number =>
  recorded(marked ?? closed ?? Math.max(locked ?? created, created))

function teamRow(world: World, team: Team): typeof teams.$inferInsert {
  const { id, created, project, session, status, mark, marked, closed, uuid } = team
  const { person } = leaderOf(team).registration.study
  const repo_uuid = `intra-uuid-${uuid}-${id}-${person.login}`
  const hasRepository = !project.exam && team.locked !== null && status !== 'parent'
  const { terminating_after } = session
  return {
    id,
    project_id: project.id,
    project_session_id: session.id,
    name: teamName(team),
    status,
    final_mark: mark,
    validated: mark === null ? null : mark >= session.minimum_mark,
    repo_url: hasRepository ? `git@vogsphere.${mailDomain(person.campus)}:vogsphere/${repo_uuid}` : null,
    repo_uuid,
    project_gitlab_path: gitlabPath(team),
    // A solo team is locked as it is made.
    locked_at: team.locked === null ? null : date(Math.max(team.locked, created)),
    closed_at: dateOrNull(closed),
    // Few sessions set one; here it is a third of the large groups that got one.
    deadline_at: dateOrNull(deadline(world, team)),
    terminating_at:
      closed === null || terminating_after === null
        ? null
        : date(daysLater(person.campus.time_zone, closed, terminating_after)),
    ...stamps(recorded(created), marked === null ? lastChange(team) : recorded(marked)),
  }
}

const leaderOf = (team: Team) => team.members.find((member) => member.leader)!

/** "LOGIN's group", later tries numbered. One campus in six says team instead. */
function teamName(team: Team): string {
  const { registration, occurrence } = leaderOf(team)
  const { login, id } = registration.study.person
  return `${login}'s ${id % 6 === 0 ? 'team' : 'group'}${occurrence > 0 ? `-${occurrence}` : ''}`
}

function gitlabPath({ project }: Team): string | null {
  const [cursus] = project.cursus_ids
  if (project.exam || (cursus !== 21 && cursus !== 9)) return null
  const place = isPiscine(project) ? 'c-piscine' : project.core ? 'inner-circle' : 'outer-circle'
  return `pedago_world/42-cursus/${place}/${project.slug.replace(/^(42cursus|c-piscine)-/, '')}`
}

function deadline(world: World, { id, closed, locked, members }: Team): number | null {
  if (members.length < 3 || locked === null || id % 3 > 0) return null
  return Math.max(closed ?? world.today, locked) + 7 * DAY + 2 * HOUR
}

function putMembers(world: World, book: Book): void {
  const drafts = book.teams.flatMap((team) =>
    team.members.map((member) => ({
      id: 0,
      created: recorded(team.created) + (member.leader ? 3 : 40_000),
      member,
      team,
    })),
  )
  world.put(
    teamsUsers,
    numbered(drafts).map(({ id, created, member, team }) => ({
      id,
      team_id: team.id,
      user_id: member.registration.study.person.id,
      projects_user_id: member.registration.id,
      leader: member.leader,
      validated: member.accepted,
      occurrence: member.occurrence,
      open_project_id: member.accepted && team.status !== 'finished' ? team.project.id : null,
      ...stamps(created, recorded(team.locked ?? team.created)),
    })),
  )
}
