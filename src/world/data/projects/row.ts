import { slugOf } from '../slug-of.ts'

/**
 * One project as the files of this folder give it, and the small functions that turn a row into one. The columns of a
 * row are id, name, XP, estimated hours and the most people in a team; anything else is named. All ids are real.
 */

/** The shape of a node in the graph of projects. */
export type ProjectKind =
  | 'project'
  | 'big_project'
  | 'rush'
  | 'exam'
  | 'piscine'
  | 'first_internship'
  | 'second_internship'
  | 'part_time'

/** One thing that is needed, or a list of which any one will do. */
export type AnyOf<One> = One | readonly One[]

/** A project and what its sessions, its scales and its place in the graph are made from. */
export interface Project {
  readonly id: number
  readonly name: string
  readonly slug: string
  /** What it teaches, in a sentence; null where we have none. */
  readonly description: string | null
  readonly parent_id: number | null
  /** Empty: nobody told us which cursus it belonged to. */
  readonly cursus_ids: readonly number[]
  readonly kind: ProjectKind
  readonly exam: boolean
  /** The XP of a mark of 100; null: unknown. */
  readonly difficulty: number | null
  readonly estimate_hours: number | null
  /** The most people in a team; null: unknown. */
  readonly team_size: number | null
  /** Part of the common core, and then in which circle, counted from 0. */
  readonly core: boolean
  readonly rank: number | null
  /** The quest that the project is a step of. */
  readonly quest_slug: string | null
  /** Projects of the common core with the same word here replace each other: one of them is enough. */
  readonly choice: string | null
  /** Ids that its sessions are known to have, today's first. */
  readonly session_ids: readonly number[]
  /** Where the project stands in the graph of its first cursus. */
  readonly coordinates: readonly [x: number, y: number] | null
  /** The projects from which the graph draws a line to this one. */
  readonly by: readonly number[]
  /** What must be validated before one may subscribe: all of these projects, quests and the level. */
  readonly after: readonly AnyOf<number>[]
  readonly after_quests: readonly AnyOf<string>[]
  readonly min_level: number | null
}

/** What a row says beyond its columns; left out is none, unknown or false. */
interface Extras {
  /** Where it is not the file's prefix and the name. */
  readonly slug?: string
  readonly kind?: ProjectKind
  /** Written only where the graph shows an exam's shape for what is none. */
  readonly exam?: false
  /** More cursus that it is in. */
  readonly also?: readonly number[]
  readonly parent?: number
  readonly at?: readonly [x: number, y: number]
  readonly by?: readonly number[]
  readonly after?: readonly AnyOf<number>[]
  readonly quests?: readonly AnyOf<string>[]
  readonly level?: number
  readonly sessions?: readonly number[]
}

type Columns<More = Extras> = [
  id: number,
  name: string,
  difficulty?: number | null,
  estimate_hours?: number | null,
  team_size?: number | null,
  extras?: More,
]

/** Makes rows with the same first cursus (or with none), the beginning of their slugs, and their kind. */
export function projectsOf(cursus: number | null, prefix = '', shape: ProjectKind = 'project') {
  return (...columns: Columns): Project => {
    const [id, name, difficulty = null, estimate_hours = null, team_size = null, extras = {}] = columns
    const kind = extras.kind ?? shape
    return {
      id,
      name,
      slug: extras.slug ?? prefix + slugOf(name),
      description: null,
      parent_id: extras.parent ?? null,
      cursus_ids: [...(cursus === null ? [] : [cursus]), ...(extras.also ?? [])],
      kind,
      exam: extras.exam ?? kind === 'exam',
      difficulty,
      estimate_hours,
      team_size,
      core: false,
      rank: null,
      quest_slug: null,
      choice: null,
      session_ids: extras.sessions ?? [],
      coordinates: extras.at ?? null,
      by: extras.by ?? [],
      after: extras.after ?? [],
      after_quests: extras.quests ?? [],
      min_level: extras.level ?? null,
    }
  }
}

interface CircleExtras extends Extras {
  /** One of several projects of the circle, of which one is enough: what they have in common. */
  readonly choice?: string
}

/** Makes the rows of one circle of the common core, which opens with the quest of the circle before. */
export function circle(cursus: number, rank: number, prefix = '') {
  const row = projectsOf(cursus, prefix)
  const quests = rank === 0 ? [] : [rankQuest(rank - 1)]
  return (...[id, name, difficulty, hours, team, extras = {}]: Columns<CircleExtras>): Project => ({
    ...row(id, name, difficulty, hours, team, { quests, ...extras }),
    core: true,
    rank,
    quest_slug: rankQuest(rank),
    choice: extras.choice ? `rank-0${rank}-${extras.choice}` : null,
  })
}

function rankQuest(rank: number): string {
  return `common-core-rank-0${rank}`
}

/** Makes the steps of a parent project: a slug is the parent's and then the step's own name. */
export function stepsOf(
  parent: number,
  prefix: string,
  cursus: number,
  difficulty: number | null = null,
  shape: ProjectKind = 'project',
) {
  const row = projectsOf(cursus, `${prefix}-`, shape)
  return (id: number, name: string, extras: Extras = {}): Project =>
    row(id, name, difficulty, null, null, { parent, ...extras })
}
