/** How marks become XP, XP becomes levels and days before the black hole. */
import { levels } from './data/levels.ts'
import type { Project } from './data/projects/index.ts'
import { skills } from './data/skills.ts'

/** 42cursus has the only table; every other cursus uses it. */
const steps = [...levels].sort((a, b) => a.lvl - b.lvl)

/** The level that an amount of XP reaches, cut to two decimals. */
export function levelOf(xp: number): number {
  const next = steps.findIndex((step) => step.xp > xp)
  if (next === -1) return steps.at(-1)!.lvl
  const [low, high] = [steps[next - 1]!, steps[next]!]
  // The tiny sum keeps a level that is exactly 2.3 from being cut to 2.29.
  return Math.floor((low.lvl + (xp - low.xp) / (high.xp - low.xp)) * 100 + 1e-9) / 100
}

/** The XP of a mark. Without a difficulty there is none, and a mark that does not validate is not asked about. */
export const xpOf = (project: Project, mark: number): number => ((project.difficulty ?? 0) * mark) / 100

/** Skill levels of real profiles use the same table at three times the skill's XP. */
export const skillLevelOf = (xp: number): number => levelOf(xp * 3)

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

/** Days from the begin of the cursus to the black hole of somebody who validates nothing. */
export const FIRST_DAYS = 77
/** The most days that projects can win. */
export const MOST_DAYS = 670
/** XP beyond this wins no more days. */
const LAST_XP = 78_880

/** Days that the way from one amount of XP to another wins. */
export function daysWon(from: number, to: number): number {
  const root = (xp: number) => (Math.min(xp, LAST_XP) / 49_980) ** 0.45
  return Math.max(0, Math.floor((root(to) - root(from)) * 483))
}
