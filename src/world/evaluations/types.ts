import type { scales } from '../../resources/evaluation/scales.ts'
import type { Team } from '../histories/types.ts'
import type { Person } from '../people.ts'

export type Scale = typeof scales.$inferInsert

/** A meeting in which a team is, was or was to be evaluated; or what the server wrote in place of one. */
export interface Evaluation {
  id: number
  created: number
  readonly team: Team
  readonly scale: Scale
  /** Null: a placeholder. Found once it is known who has time. */
  evaluator: Person | null
  readonly begin: number | null
  /** Null while it is to come, and where somebody was absent. */
  readonly filled: number | null
  readonly mark: number | null
  readonly flag: number
  /** Who did not come. */
  readonly absent: 'evaluator' | 'evaluated' | null
  /** What the team said of it. */
  readonly feedback: { readonly text: string; readonly rating: number } | null
}

/** Before a booking the evaluator has offered the time. */
export const OFFERED = 3_600_000

/** Who did not come, by name: of a team the leader is blamed. */
export function truantOf({ absent, evaluator, team }: Evaluation): Person | null {
  if (absent === 'evaluator') return evaluator
  return absent === 'evaluated' ? team.members[0]!.registration.study.person : null
}

/** The quarters of an hour that an evaluation takes. */
export function quartersOf({ begin, scale }: Pick<Evaluation, 'begin' | 'scale'>): number[] {
  if (begin === null) return []
  return Array.from({ length: scale.duration! / 900 }, (_, index) => begin + index * 900_000)
}
