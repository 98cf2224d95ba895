/** The book of histories: tries begin, end and are marked, and registrations keep the best of them. */
import type { Project } from '../data/projects/index.ts'
import { DAY, daysLater, HOUR, MINUTE, SECOND } from '../days.ts'
import { daysWon, xpOf } from '../levels.ts'
import type { Person } from '../people.ts'
import { retryDelay, sessionOf } from '../session-facts.ts'
import { awake } from './awake.ts'
import { COMMON_CORE, checkQuests } from './conditions.ts'
import type { Engagement, Member, Registration, Sitting, Study, Team } from './types.ts'

export class Book {
  readonly studies: Study[] = []
  readonly teams: Team[] = []
  readonly sittings = new Map<string, Sitting>()
  /** Midnight of the day on which the world ends: later things are planned, but do not happen. */
  readonly today: number

  constructor(today: number) {
    this.today = today
  }

  study(
    study: Omit<
      Study,
      'id' | 'end' | 'grade' | 'blackhole' | 'given' | 'xp' | 'registrations' | 'engagements' | 'quests'
    > &
      Partial<Study>,
  ): Study {
    const nothing = {
      id: 0,
      end: null,
      grade: null,
      blackhole: null,
      given: [],
      xp: 0,
      registrations: new Map(),
      engagements: [],
      quests: new Map(),
    }
    const begun = { ...nothing, ...study }
    this.studies.push(begun)
    return begun
  }

  registrations(): Registration[] {
    return this.studies.flatMap((study) => [...study.registrations.values()]).sort((a, b) => a.id - b.id)
  }

  /** Begins a try; the first of the people leads it. Who is not registered yet is now. */
  begin(people: readonly Study[], project: Project, time: number, more: Partial<Team> = {}): Team {
    const leader = people[0]!
    const team: Team = {
      id: 0,
      created: time,
      project,
      session: sessionOf(project, leader.person.campus.id),
      members: [],
      status: 'in_progress',
      locked: time,
      closed: null,
      marked: null,
      mark: null,
      abandoned: false,
      uuid: leader.random.uuid(),
      ...more,
    }
    for (const study of people) team.members.push(join(study, team, time, study === leader))
    this.teams.push(team)
    return team
  }

  /** What a try brought, at its time: marks, XP, quests, days before the black hole. */
  settle(team: Team): void {
    const { marked, mark, session } = team
    team.status = 'finished'
    for (const { registration } of team.members) {
      const { study, project } = registration
      const before = xpIn(registration)
      if (registration.mark === null || mark! > registration.mark) registration.mark = mark
      registration.validated = registration.validated === true || mark! >= session.minimum_mark
      registration.markedAt = marked
      const delay = retryDelay(project, registration.teams.length - 1)
      registration.retriableAt = delay === null ? null : marked! + delay
      gainXp(study, xpIn(registration) - before)
      if (registration.validated) checkQuests(study, marked!)
      if (study.quests.has(COMMON_CORE) && study.end === null) study.blackhole = null
    }
  }

  /** Notes somebody at an exam of a campus. */
  sit(person: Person, project: Project, cursus_id: number, begin: number, end: number): void {
    const key = `${person.campus.id}/${begin}`
    const sitting = this.sittings.get(key) ?? {
      ...{ campus_id: person.campus.id, begin, end, cursus_id },
      ...{ projects: new Set<Project>(), people: new Set<Person>() },
    }
    sitting.projects.add(project)
    sitting.people.add(person)
    this.sittings.set(key, sitting)
  }

  /** Puts the clock to the end of the world: what was planned for later is still open. */
  close(): void {
    for (const team of this.teams) {
      if (team.status === 'finished' || team.status === 'parent') continue
      team.marked = null
      team.mark = null
      team.abandoned = false
      // Who left the school left the work where it was.
      const there = team.members.some(({ registration: { study } }) => study.end === null || study.end > this.today)
      if (there && team.closed !== null && team.closed < this.today && !team.project.exam)
        team.status = 'waiting_for_correction'
      else team.closed = null
    }
  }
}

function join(study: Study, team: Team, time: number, leader: boolean): Member {
  const { project } = team
  const registration = study.registrations.get(project.id) ?? {
    ...{ id: 0, created: time, study, project, teams: [] },
    ...{ mark: null, validated: null, markedAt: null, retriableAt: null },
  }
  study.registrations.set(project.id, registration)
  registration.teams.push(team)
  return { registration, leader, accepted: true, occurrence: registration.teams.length - 1 }
}

/** The XP that a registration counts for. */
export const xpIn = ({ validated, mark, project }: Registration): number =>
  validated && mark !== null ? xpOf(project, mark) : 0

/** The XP by skill that a partnership gave. */
export const xpBySkill = ({ mark, partnership }: Engagement): [skillId: number, xp: number][] =>
  mark === null ? [] : Object.entries(partnership.skills).map(([skill, xp]) => [Number(skill), xp])

function gainXp(study: Study, xp: number): void {
  // The others of a group may finish after one of them has fallen: that comes too late.
  if (study.blackhole !== null && study.end === null) {
    study.blackhole += daysWon(study.xp, study.xp + xp) * DAY
  }
  study.xp += xp
}

/** Whether somebody is at work on a project right now. */
export const isOngoing = ({ teams }: Registration): boolean => teams.at(-1)!.status !== 'finished'

/** The exam system marks within minutes after the end. */
export const EXAM_MARKED = 25 * MINUTE
/** Evaluators are found within half a day to three days, and come by day. */
export const evaluated = (study: Study, closed: number): number =>
  awake(study, closed + study.random.between(12 * HOUR, 3 * DAY))

/** Seconds after its time is over at which the server gives a team up. */
const GIVEN_UP = [5, 50] as const

/** Nobody comes to evaluate: once the time is over, the server marks with nothing. */
export function abandon(team: Team): void {
  const { study } = team.members[0]!.registration
  const over = daysLater(study.person.campus.time_zone, team.closed!, team.session.terminating_after!)
  team.marked = over + study.random.between(...GIVEN_UP) * SECOND
  team.mark = 0
  team.abandoned = true
}
