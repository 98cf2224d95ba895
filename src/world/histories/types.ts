/** What a history is told in, before it becomes rows: objects that refer to each other. Times are milliseconds. */
import type { Partnership } from '../data/partnerships.ts'
import type { Project } from '../data/projects/index.ts'
import type { Person } from '../people.ts'
import type { Random } from '../random.ts'
import type { Session } from '../session-facts.ts'

export type Status =
  | 'searching_a_group'
  | 'creating_group'
  | 'in_progress'
  | 'waiting_for_correction'
  | 'finished'
  | 'parent'
  | 'waiting_to_start'

/** A person in a cursus. */
export interface Study {
  id: number
  created: number
  readonly person: Person
  readonly cursus_id: number
  begin: number
  end: number | null
  grade: string | null
  /** When the black hole swallows; null outside the core, and once the core is done. */
  blackhole: number | null
  /** Days by which the staff moved it. */
  readonly given: { readonly at: number; readonly days: number }[]
  xp: number
  readonly registrations: Map<number, Registration>
  /** Work with companies whose XP counts here. */
  readonly engagements: Engagement[]
  /** When quests were validated, by slug. */
  readonly quests: Map<string, number>
  /** Chance for this person in this cursus. */
  readonly random: Random
}

/** A person and a project: one for ever, however often it is tried. */
export interface Registration {
  id: number
  created: number
  readonly study: Study
  readonly project: Project
  readonly teams: Team[]
  mark: number | null
  validated: boolean | null
  markedAt: number | null
  retriableAt: number | null
}

/** A person's part in a partnership; it gives the XP of its skills once it has a mark. */
export interface Engagement {
  id: number
  created: number
  readonly study: Study
  readonly partnership: Partnership
  readonly mark: number | null
  readonly markedAt: number | null
}

export interface Member {
  readonly registration: Registration
  readonly leader: boolean
  /** Whether the member accepted the team. */
  readonly accepted: boolean
  readonly occurrence: number
}

/** One try. What it is planned to bring counts only if the world lives to see it. */
export interface Team {
  id: number
  created: number
  readonly project: Project
  readonly session: Session
  readonly members: Member[]
  status: Status
  locked: number | null
  closed: number | null
  marked: number | null
  mark: number | null
  /** Whether nobody came to evaluate it until its time was over. */
  abandoned: boolean
  readonly uuid: string
}

/** An exam that somebody sat, or will sit. */
export interface Sitting {
  readonly campus_id: number
  readonly begin: number
  readonly end: number
  readonly cursus_id: number
  readonly projects: Set<Project>
  readonly people: Set<Person>
  /** Students are not told of it yet. */
  readonly hidden?: boolean
}
