import { frozen } from './frozen.ts'

/** A level of a cursus and the XP from which on one has it. */
export interface Level {
  readonly id: number
  readonly cursus_id: number
  readonly lvl: number
  readonly xp: number
}

/** When the rows of 42cursus were made; the intranet gives it for each of them. */
export const levelsCreatedAt = '2019-07-29T08:45:11.000Z'

/** The XP of the levels of the cursus 42, by level: real, and so steep that the piscines must have counted in them, too. */
const OF_42 = [
  0, 113, 241, 386, 551, 738, 950, 1190, 1462, 1770, 2119, 2515, 2963, 3471, 4046, 4698, 5437, 6274, 7223, 8298, 9516,
  10896,
] as const
/** The cursus 42, the Piscine C and the C Piscine. Ids from 9000 are made up. */
const LIKE_42 = [1, 4, 9] as const

/** The levels of 42cursus are all real; level 0 was added later, hence its id. */
export const coreLevels = frozen<Level>([
  { id: 620, cursus_id: 21, lvl: 0, xp: 0 },
  { id: 590, cursus_id: 21, lvl: 1, xp: 462 },
  { id: 591, cursus_id: 21, lvl: 2, xp: 2688 },
  { id: 592, cursus_id: 21, lvl: 3, xp: 5885 },
  { id: 593, cursus_id: 21, lvl: 4, xp: 11777 },
  { id: 594, cursus_id: 21, lvl: 5, xp: 29217 },
  { id: 595, cursus_id: 21, lvl: 6, xp: 46255 },
  { id: 596, cursus_id: 21, lvl: 7, xp: 63559 },
  { id: 597, cursus_id: 21, lvl: 8, xp: 74340 },
  { id: 598, cursus_id: 21, lvl: 9, xp: 85483 },
  { id: 599, cursus_id: 21, lvl: 10, xp: 95000 },
  { id: 600, cursus_id: 21, lvl: 11, xp: 105630 },
  { id: 601, cursus_id: 21, lvl: 12, xp: 124446 },
  { id: 602, cursus_id: 21, lvl: 13, xp: 145782 },
  { id: 603, cursus_id: 21, lvl: 14, xp: 169932 },
  { id: 604, cursus_id: 21, lvl: 15, xp: 197316 },
  { id: 605, cursus_id: 21, lvl: 16, xp: 228354 },
  { id: 606, cursus_id: 21, lvl: 17, xp: 263508 },
  { id: 607, cursus_id: 21, lvl: 18, xp: 303366 },
  { id: 608, cursus_id: 21, lvl: 19, xp: 348516 },
  { id: 609, cursus_id: 21, lvl: 20, xp: 399672 },
  { id: 610, cursus_id: 21, lvl: 21, xp: 457632 },
  { id: 611, cursus_id: 21, lvl: 22, xp: 523320 },
  { id: 612, cursus_id: 21, lvl: 23, xp: 597786 },
  { id: 613, cursus_id: 21, lvl: 24, xp: 682164 },
  { id: 614, cursus_id: 21, lvl: 25, xp: 777756 },
  { id: 615, cursus_id: 21, lvl: 26, xp: 886074 },
  { id: 616, cursus_id: 21, lvl: 27, xp: 1008798 },
  { id: 617, cursus_id: 21, lvl: 28, xp: 1147902 },
  { id: 618, cursus_id: 21, lvl: 29, xp: 1305486 },
  { id: 619, cursus_id: 21, lvl: 30, xp: 1484070 },
])

/** All tables. A cursus without one counts in that of 42cursus. */
export const levels = frozen<Level>([
  ...coreLevels,
  ...LIKE_42.flatMap((cursus_id, place) =>
    OF_42.map((xp, lvl) => ({ id: 9001 + place * OF_42.length + lvl, cursus_id, lvl, xp })),
  ),
])
