import { frozen } from './frozen.ts'

/** How many seconds an evaluation may be booked for; only the first is known from a source. */
export const scaleDurations = frozen<number>([900, 1800, 2700, 3600])
