/** The internal names of all rules that do something here. */
import { COMPILATIONS } from './evaluators.ts'
import { PREDICATES } from './predicates.ts'
import { DELAYS } from './retries.ts'

/** Rules that stand alone in their kind. */
const OTHERS = ['BestMark', 'GroupSizeBetweenNAndM', 'RandomTeams', 'WinnersBonus']

export function knownRules(): string[] {
  return [...OTHERS, ...[PREDICATES, COMPILATIONS, DELAYS].flatMap((table) => Object.keys(table))]
}
