/** What registrations and teams have in common. */

/** The words for where one stands. */
export const STATUSES = [
  'unknown',
  'searching_a_group',
  'creating_group',
  'in_progress',
  'waiting_for_correction',
  'finished',
  'parent',
  'waiting_to_start',
] as const

/** What a mark may be: of 100, more with bonus, and a word for cheating. */
export const MARKS = { minimum: -42, maximum: 125 } as const
