/** How marks become XP, XP becomes levels and days before the black hole. */
import { levelAt, type Part, partsOf, skillLevelAt, xpOf as xpOfMark } from '../domain/level-table.ts'
import { levels } from './data/levels.ts'
import type { Project } from './data/projects/index.ts'
import { skills } from './data/skills.ts'

export { daysWon, FIRST_DAYS } from '../domain/level-table.ts'

/** Every cursus without a table uses that of 42cursus. */
const CORE = 21
const tables = Map.groupBy(
  [...levels].sort((a, b) => a.lvl - b.lvl),
  ({ cursus_id }) => cursus_id,
)
const stepsOf = (cursusId: number) => tables.get(cursusId) ?? tables.get(CORE)!

/** The level that an amount of XP reaches in a cursus. */
export const levelOf = (xp: number, cursusId: number): number => levelAt(stepsOf(cursusId), xp)

/** The XP of a mark; a mark that does not validate is not asked about. */
export const xpOf = (project: Project, mark: number): number => xpOfMark(project.difficulty, mark)

/** The level that a skill's XP reaches. */
export const skillLevelOf = (xp: number, cursusId: number): number => skillLevelAt(stepsOf(cursusId), xp)

type Share = readonly [skillId: number, percent: number]

/** Words in names of projects, and the skill that they stand for. */
const TOPICS: readonly (readonly [words: RegExp, skillId: number])[] = [
  [/shell|unix|linux|kernel|kfs|minitalk|pipex|process|strace|script/i, 4],
  [/fract|fdf|so_long|cub3d|minirt|rtv1|^rt$|wolf|scop|human|particle|shader|unity|xv/i, 5],
  [/web|camagru|matcha|hypertube|django|rails|ror|symfony|php|transcendence|darkly|tetris/i, 6],
  [/rush|group|collaborative|bsq/i, 7],
  [/ocaml|turing|ality/i, 8],
  [/philosophers|multi/i, 9],
  [/net|irc|inception|born2beroot|ping|trace|nmap|cloud|docker|init|roger/i, 10],
  [/snow|rain|override|boot2root|cyber|ssl|malcolm|famine|pestilence|durex|death|war/i, 11],
  [/data|sql|regression|dslr/i, 12],
  [/internship|part_time|apprentissage|company|contract/i, 16],
  [/cpp|object|java|abstract|swingy|avaj/i, 17],
  [/exam/i, 3],
  [/^c-piscine-c|piscine-c-day|libft|printf|next_line|push_swap/i, 2],
]

const shares = new Map<string, readonly Share[]>()

/**
 * How the XP of a project parts over the skills of a cursus: half for what it is about, the rest for two neighbours.
 * A fact of the curriculum, hence made from the ids alone. Empty where the cursus has no skills.
 */
export function skillShares(project: Project, cursusId: number): readonly Share[] {
  const key = `${project.id}/${cursusId}`
  const known = shares.get(key)
  if (known) return known
  const ids = skills.filter((skill) => skill.cursus_ids.includes(cursusId)).map((skill) => skill.id)
  const topic = TOPICS.find(([words, id]) => ids.includes(id) && words.test(project.slug))?.[1]
  const first = topic === undefined ? project.id % Math.max(1, ids.length) : ids.indexOf(topic)
  const parts = [50, 30, 20].slice(0, ids.length)
  const result = parts.map((percent, index): Share => [ids[(first + index * 2) % ids.length]!, percent])
  shares.set(key, result)
  return result
}

/** The XP of a project, skill by skill: rows of the ledger, which levels are worked out from. */
export const xpParts = (project: Project, cursusId: number, total: number): Part[] =>
  partsOf(
    total,
    skillShares(project, cursusId).map(([skill_id, percent]) => ({ skill_id, percent })),
  )
