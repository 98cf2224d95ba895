/** How an action of a random sequence chooses: numbers that pick from what there is when its turn comes. */
import type { Outcome, School } from './school.ts'

export interface Picks {
  /** Who does it: mostly who should, else somebody else, or the staff. */
  by: number
  one: number
  two: number
  number: number
}

/** Does something in the school; undefined where there is nothing to do it with. */
export type Action = (school: School, picks: Picks) => Promise<Outcome | undefined>
export type Actions = Readonly<Record<string, Action>>

export const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!

/** The row of a query that a number picks. */
export async function rowOf<Row extends unknown[]>(school: School, text: string, number: number) {
  const rows = await school.read<Row>(text)
  return rows.length === 0 ? undefined : pick(rows, number)
}

/** Who acts where `user` should: of eight times one somebody else, and one the staff. */
export function actor({ people }: School, { by, two }: Picks, user: number | null): number | undefined {
  if (by % 8 === 0) return pick(people, two)
  return by % 8 === 1 || user === null ? undefined : user
}

const MINUTE = 60_000
/** The begin of the quarter of an hour so many quarters ahead. */
export function quarter({ clock }: School, ahead: number): Date {
  const length = 15 * MINUTE
  return new Date((Math.floor(clock.now().getTime() / length) + ahead) * length)
}
