import { frozen } from './frozen.ts'

export type CloseKind =
  | 'agu'
  | 'other'
  | 'deserter'
  | 'black_hole'
  | 'serious_misconduct'
  | 'social_security'
  | 'non_admitted'
  | 'pace_unknown'

/** Why an account is closed, as the staff would write it down. */
export interface CloseReason {
  readonly kind: CloseKind
  readonly reason: string
}

/** At least one reason for each kind of close, all made up. */
export const closeReasons = frozen<CloseReason>([
  { kind: 'agu', reason: 'Freeze asked by the student' },
  { kind: 'other', reason: 'Food left in the cluster' },
  { kind: 'other', reason: 'Screen left unlocked several times' },
  { kind: 'deserter', reason: 'No log in for a year' },
  { kind: 'black_hole', reason: 'Absorbed by the black hole' },
  { kind: 'serious_misconduct', reason: 'Cheating shown at an evaluation' },
  { kind: 'social_security', reason: 'Missing insurance paper' },
  { kind: 'non_admitted', reason: 'Not selected after the piscine' },
  { kind: 'pace_unknown', reason: 'No pace chosen in time' },
])
