/** The words for where a registration, and a team, stands. */
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
