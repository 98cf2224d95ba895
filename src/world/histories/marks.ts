/** Which mark a try brings. */
import type { Random } from '../random.ts'
import { isPaper, isPiscine, type Session } from '../session-facts.ts'

interface Maker {
  readonly gift: number
  readonly lucky: boolean
}

/** Cheating is marked with this. */
const CHEAT = -42

/** A mark for a try, the first being 0: gifted people pass sooner, and every try teaches something. */
export function markOf(random: Random, maker: Maker, session: Session, attempt: number): number {
  const { project, minimum_mark } = session
  if (project.exam && isPiscine(project)) return piscineExam(random, maker)
  if (isPaper(project)) return random.pick([100, 100, 100, 110, 125])
  const chance = maker.lucky ? 0.9 : Math.min(0.96, 0.5 + 0.4 * maker.gift + 0.15 * attempt)
  if (!random.chance(chance)) return failing(random, session)
  // Exam ranks are passed with everything right or not at all; days of a piscine have no bonus.
  if (project.exam) return 100
  const most = isPiscine(project) || minimum_mark === 100 ? 100 : 125
  const passed = random.chance(0.5) ? 100 : random.whole(minimum_mark, most)
  return most === 125 && random.chance(0.15) ? 125 : Math.max(minimum_mark, passed)
}

/** Half of what fails breaks at the first question; a cheater is caught now and then. */
function failing(random: Random, { project, minimum_mark }: Session): number {
  if (project.exam) return random.pick([0, 25, 50, 75])
  if (random.chance(0.01)) return CHEAT
  return random.chance(0.5) ? 0 : random.whole(5, minimum_mark - 1)
}

function piscineExam(random: Random, { gift, lucky }: Maker): number {
  const mark = Math.round((lucky ? 0.8 : gift) * 70 + random.between(-15, 40))
  return Math.max(0, Math.min(100, mark))
}
