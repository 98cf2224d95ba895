/** What the answers to the questions of a scale make as a mark. */
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'

/** A question with its answer; null where nobody answered. */
export interface Answered {
  kind: 'standard' | 'bonus'
  rating: 'bool' | 'multi' | 'text'
  value: number | null
}

/** The highest answer of each kind of rating; words are not counted. */
const HIGHEST = { bool: 1, multi: 5 } as const
const STANDARD = 100
const BONUS = 25

/**
 * Questions share their part equally: the standard ones make 0 to 100 together, the bonus ones up to 25 more once the
 * standard part is perfect. Undefined where no standard question counts: then the evaluator says the mark.
 */
export function markOfAnswers(answers: readonly Answered[]): number | undefined {
  const standard = pointsOf(answers, 'standard')
  if (standard.of === 0) return undefined
  const bonus = pointsOf(answers, 'bonus')
  const more = standard.points === standard.of && bonus.of > 0 ? Math.floor((BONUS * bonus.points) / bonus.of) : 0
  return Math.floor((STANDARD * standard.points) / standard.of) + more
}

/** Counted in fifths, so that they stay whole numbers. */
function pointsOf(answers: readonly Answered[], kind: Answered['kind']): { points: number; of: number } {
  const counted = answers.filter((answer) => answer.kind === kind && answer.rating !== 'text')
  const fifths = ({ rating, value }: Answered) => (rating === 'bool' ? (value ?? 0) * HIGHEST.multi : (value ?? 0))
  return { points: counted.reduce((sum, answer) => sum + fifths(answer), 0), of: counted.length * HIGHEST.multi }
}

/** The answers of an evaluation to its scale; refuses answers to other questions, and beyond what a question takes. */
export async function answersOf(tx: Tx, evaluationId: number): Promise<Answered[]> {
  const rows = await rowsOf<Answered & { stray: boolean }>(
    tx,
    sql`select q.kind, q.rating, a.value, s.scale_id <> e.scale_id as stray
      from scale_teams as e
      join sections as s on s.scale_id = e.scale_id or s.id in (select q.section_id from questions as q
        join answers as a on a.question_id = q.id where a.scale_team_id = e.id)
      join questions as q on q.section_id = s.id
      left join answers as a on a.question_id = q.id and a.scale_team_id = e.id
      where e.id = ${evaluationId} and (s.scale_id = e.scale_id or a.id is not null)`,
  )
  if (rows.some(({ stray }) => stray))
    throw unprocessable({ answers_attributes: ['answer a question of another scale'] })
  for (const { rating, value } of rows)
    if (rating !== 'text' && value !== null && (value < 0 || value > HIGHEST[rating]))
      throw unprocessable({ answers_attributes: [`must lie between 0 and ${HIGHEST[rating]}`] })
  return rows
}
