/** The months in which a piscine can begin, as the intranet spells them. */
export const poolMonths = Object.freeze([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const)

export type PoolMonth = (typeof poolMonths)[number]
