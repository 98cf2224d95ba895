import { frozen } from './frozen.ts'

/** How far someone has come in a cursus, in a word. */
export interface Grade {
  readonly id: number
  readonly cursus_id: number
  readonly name: string
}

/**
 * The grades of three cursus, from the first to the last; ids are made up. In 42cursus, Cadet and Transcender are
 * today's words for Learner and Member.
 */
export const grades = frozen<Grade>([
  { id: 9001, cursus_id: 1, name: 'Cadet' },
  { id: 9002, cursus_id: 1, name: 'Midshipman' },
  { id: 9003, cursus_id: 1, name: 'Lieutenant' },
  { id: 9004, cursus_id: 1, name: 'Commander' },
  { id: 9005, cursus_id: 1, name: 'Captain' },
  { id: 9006, cursus_id: 1, name: 'Admiral' },
  { id: 9007, cursus_id: 9, name: 'Novice' },
  { id: 9008, cursus_id: 9, name: 'Pisciner' },
  { id: 9009, cursus_id: 21, name: 'Learner' },
  { id: 9010, cursus_id: 21, name: 'Member' },
  { id: 9011, cursus_id: 21, name: 'Cadet' },
  { id: 9012, cursus_id: 21, name: 'Transcender' },
  { id: 9013, cursus_id: 21, name: 'Alumni' },
])
