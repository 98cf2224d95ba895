/** How large a world is. Everything else follows from these numbers. */

export type WorldName = 'demo' | 'campus'

export interface CampusPlan {
  readonly campus_id: number
  /** People who came to a piscine, over all years. */
  readonly students: number
  readonly staff: number
  /** People who are logged in just now. */
  readonly online: number
  /** The first piscine, as a year and a month counted from 0. */
  readonly since: readonly [year: number, month: number]
  /** The months in which a piscine begins. */
  readonly months: readonly number[]
}

export interface Plan {
  readonly campuses: readonly CampusPlan[]
  /** From which gift on, between 0 and 1, the school takes somebody after the piscine. */
  readonly takenFrom: number
  /** Accounts of companies and guests. */
  readonly externals: number
  /** Accounts of which only a number is left. */
  readonly anonymised: number
  /** Events a campus held so far, for each hundred of its students, and how many at least. */
  readonly eventsPerHundred: number
  readonly eventsAtLeast: number
}

const [JANUARY, FEBRUARY, MARCH, JULY, AUGUST, SEPTEMBER] = [0, 1, 2, 6, 7, 8]

const paris = { campus_id: 1, since: [2013, JULY], months: [FEBRUARY, JULY, SEPTEMBER] } as const
const lyon = { campus_id: 9, since: [2017, JULY], months: [JULY, SEPTEMBER] } as const
const madrid = { campus_id: 22, since: [2019, JULY], months: [FEBRUARY, JULY] } as const
const tokyo = { campus_id: 26, since: [2020, JANUARY], months: [JANUARY, AUGUST] } as const
const berlin = { campus_id: 51, since: [2022, MARCH], months: [MARCH, SEPTEMBER] } as const

export const plans: Readonly<Record<WorldName, Plan>> = {
  // Small enough for a first start within seconds, large enough that each list has more than one page somewhere.
  demo: {
    campuses: [
      { ...paris, students: 132, staff: 3, online: 7 },
      { ...lyon, students: 42, staff: 1, online: 2 },
      { ...madrid, students: 42, staff: 1, online: 2 },
      { ...tokyo, students: 40, staff: 1, online: 2 },
      { ...berlin, students: 36, staff: 1, online: 2 },
    ],
    // More than a school takes: what people want to look at are histories in 42cursus.
    takenFrom: 0.42,
    externals: 4,
    anonymised: 5,
    eventsPerHundred: 14,
    eventsAtLeast: 8,
  },
  // One campus of the size of Lisboa or Barcelona, where pages are deep and clusters full.
  campus: {
    campuses: [
      { ...paris, students: 3900, staff: 24, online: 160 },
      { ...lyon, students: 280, staff: 4, online: 12 },
      { ...madrid, students: 280, staff: 4, online: 12 },
      { ...tokyo, students: 260, staff: 4, online: 10 },
      { ...berlin, students: 220, staff: 3, online: 8 },
    ],
    takenFrom: 0.64,
    externals: 20,
    anonymised: 60,
    eventsPerHundred: 7,
    eventsAtLeast: 20,
  },
}
