/** Works every level and skill out anew from the ledger of experiences, and compares it with what is stored. */
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { levelAt, type Step, skillLevelAt } from '../domain/level-table.ts'
import { EVERYBODYS_TABLE, knownSteps, recomputeLevel } from '../domain/levels.ts'
import type { Problem } from './schema.ts'

/** Somebody in a cursus whose stored level or skills are not what the experiences make. */
export interface Difference {
  user: number
  login: string
  cursus: number
  /** `level 4.2, the experiences make 4.21` */
  what: string[]
}

interface Study {
  id: number
  user: number
  login: string
  cursus: number
  level: number
}
interface Sum {
  study: number
  /** Null: experience without a skill. */
  skill: number | null
  xp: number
}
interface Stored {
  study: number
  skill: number
  level: number
}

export async function compareLevels(db: Database): Promise<{ compared: number; differences: Difference[] }> {
  const tx = db.orm
  const tables = await tablesOf(tx)
  const studies = await rowsOf<Study>(
    tx,
    sql`select c.id, c.user_id as user, u.login, c.cursus_id as cursus, c.level
      from cursus_users as c join users as u on u.id = c.user_id order by c.id`,
  )
  const sums = Map.groupBy(
    await rowsOf<Sum>(
      tx,
      sql`select c.id as study, e.skill_id as skill, sum(e.experience)::int as xp from experiences as e
        join cursus_users as c on c.user_id = e.user_id and c.cursus_id = e.cursus_id group by 1, 2`,
    ),
    (sum) => sum.study,
  )
  const stored = Map.groupBy(
    await rowsOf<Stored>(tx, sql`select cursus_user_id as study, skill_id as skill, level from cursus_users_skills`),
    (skill) => skill.study,
  )
  const differences = studies.flatMap((study) => {
    const steps = tables.get(study.cursus) ?? tables.get(undefined) ?? knownSteps()
    const what = differencesOf(study, steps, sums.get(study.id) ?? [], stored.get(study.id) ?? [])
    return what.length === 0 ? [] : [{ user: study.user, login: study.login, cursus: study.cursus, what }]
  })
  return { compared: studies.length, differences }
}

/** Writes what the experiences make, for everybody whose level differs. */
export async function writeLevels(db: Database, differences: readonly Difference[]): Promise<void> {
  for (const { user, cursus } of differences) await db.transaction((tx) => recomputeLevel(tx, user, cursus))
}

const SHOWN = 20

export function problemsOf(differences: readonly Difference[]): Problem[] {
  const advice = 'Run: openintra doctor --recompute --write'
  const shown = differences.slice(0, SHOWN).map(({ login, cursus, what }) => ({
    what: `${login} in cursus ${cursus}: ${what.join('; ')}`,
    advice,
  }))
  const more = differences.length - shown.length
  return more > 0 ? [...shown, { what: `and ${more} more`, advice }] : shown
}

/** The tables by cursus; that of everybody without one under `undefined`. */
async function tablesOf(tx: Tx): Promise<Map<number | undefined, Step[]>> {
  const rows = await rowsOf<Step & { cursus: number; everybodys: boolean }>(
    tx,
    sql`select l.lvl, l.xp, l.cursus_id as cursus, c.slug = ${EVERYBODYS_TABLE} as everybodys
      from levels as l join cursus as c on c.id = l.cursus_id order by l.xp`,
  )
  const tables = new Map<number | undefined, Step[]>()
  for (const { lvl, xp, cursus, everybodys } of rows)
    for (const key of everybodys ? [cursus, undefined] : [cursus]) {
      if (!tables.has(key)) tables.set(key, [])
      tables.get(key)!.push({ lvl, xp })
    }
  return tables
}

function differencesOf(study: Study, steps: Step[], sums: readonly Sum[], stored: readonly Stored[]): string[] {
  const told = (name: string, has: number, made: number) =>
    has === made ? [] : [`${name} ${has}, the experiences make ${made}`]
  const total = sums.reduce((sum, { xp }) => sum + xp, 0)
  const skills = new Set([
    ...sums.flatMap(({ skill }) => (skill === null ? [] : [skill])),
    ...stored.map(({ skill }) => skill),
  ])
  return [
    ...told('level', study.level, levelAt(steps, total)),
    ...[...skills].flatMap((id) =>
      told(
        `skill ${id}`,
        stored.find(({ skill }) => skill === id)?.level ?? 0,
        skillLevelAt(steps, sums.find(({ skill }) => skill === id)?.xp ?? 0),
      ),
    ),
  ]
}
