import { frozen } from './frozen.ts'

/** A kind of freeze: a time in which the black hole stands still. */
export interface AntiGravUnit {
  readonly id: number
  readonly name: string
  /** null: no limit. */
  readonly max_days: number | null
}

/** Id 1 is real; its name, and all of the others, are made up. */
export const antiGravUnits = frozen<AntiGravUnit>([
  { id: 1, name: 'Standard freeze', max_days: null },
  { id: 2, name: 'Short freeze', max_days: 30 },
  { id: 3, name: 'Long freeze', max_days: 180 },
  { id: 4, name: 'Medical freeze', max_days: 365 },
])

/** Why students ask for a freeze; the first two are real words of the intranet. */
export const antiGravUnitReasons = frozen<string>([
  'other',
  'I secured a job/internship',
  'Health',
  'Family',
  'Studies elsewhere',
  'Travel',
  'Personal project',
])
