/** What experience is worth: levels, skills, and days before the black hole. Plain arithmetic, without a database. */

/** A level, and the experience from which on one has it. */
export interface Step {
  lvl: number
  xp: number
}

/** The experience of a mark, in whole points. Without a difficulty there is none, and a mark below 0 takes nothing away. */
export function xpOf(difficulty: number | null, mark: number): number {
  return Math.max(0, Math.round(((difficulty ?? 0) * mark) / 100))
}

/**
 * The level that an amount of experience reaches, cut to two decimals; 0 without a table. `steps` begin with the lowest.
 * The sum is made in the way of the original, whose floats have tails: 5.9399999999999995.
 */
export function levelAt(steps: readonly Step[], xp: number): number {
  const index = steps.findLastIndex((step) => step.xp <= xp)
  const [low, high] = [steps[index], steps[index + 1]]
  if (!low) return 0
  if (!high) return low.lvl
  return low.lvl + Math.floor((100 * (xp - low.xp)) / (high.xp - low.xp)) / 100
}

/** The level of a skill: the same table, at three times the experience of the skill. */
export function skillLevelAt(steps: readonly Step[], xp: number): number {
  return levelAt(steps, 3 * xp)
}

export interface Share {
  skill_id: number
  percent: number
}
export interface Part {
  /** Null: what no skill gets. */
  skill_id: number | null
  xp: number
}

/**
 * Parts an amount over skills in whole points: each skill gets its percents, what they leave has no skill. Rounding
 * follows the sum of the percents, so that shares of 100 percent leave nothing.
 */
export function partsOf(total: number, shares: readonly Share[]): Part[] {
  const parts: Part[] = []
  let [percents, given] = [0, 0]
  for (const { skill_id, percent } of shares) {
    percents = Math.min(100, percents + percent)
    const until = Math.floor((total * percents) / 100)
    if (until > given) parts.push({ skill_id, xp: until - given })
    given = until
  }
  if (total > given) parts.push({ skill_id: null, xp: total - given })
  return parts
}

/** Days from the begin of the cursus to the black hole of somebody who validates nothing. */
export const FIRST_DAYS = 77
/** Experience beyond this wins no more days. */
const LAST_XP = 78_880

/**
 * Days that the way from one amount of experience to another wins. The whole way wins 593, and its parts never more:
 * with the first days that makes 670, beyond which nobody comes.
 */
export function daysWon(from: number, to: number): number {
  const root = (xp: number) => (Math.max(0, Math.min(xp, LAST_XP)) / 49_980) ** 0.45
  return Math.max(0, Math.floor((root(to) - root(from)) * 483))
}
