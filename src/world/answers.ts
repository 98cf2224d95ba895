/** What evaluators answered to the questions of the scale, of the last weeks: it comes as close to the mark as it can. */
import { type Answered, markOfAnswers } from '../domain/answer-marks.ts'
import { questions, sections } from '../resources/evaluation/questions.ts'
import { answers } from '../resources/evaluation/scale_teams.ts'
import { recorded } from './days.ts'
import { isRecent } from './evaluations/meetings.ts'
import type { Evaluation } from './evaluations/types.ts'
import { rowsOf, stamps, type World } from './world.ts'

type Question = typeof questions.$inferInsert

export function putAnswers(world: World, all: readonly Evaluation[]): void {
  const scaleOf = new Map(rowsOf(world, sections).map((section) => [section.id!, section.scale_id]))
  const asked = Map.groupBy(rowsOf(world, questions), ({ section_id }) => scaleOf.get(section_id)!)
  const rows = all
    .filter((one) => isRecent(world, one) && one.filled !== null)
    .flatMap(({ id, scale, mark, filled }) => {
      const own = asked.get(scale.id!) ?? []
      const values = answersFor(own, mark!)
      return own.map((question, index) => ({
        ...{ scale_team_id: id, question_id: question.id!, value: values[index]! },
        ...stamps(recorded(filled!)),
      }))
    })
  world.put(
    answers,
    rows.map((row, index) => ({ id: index + 1, ...row })),
  )
}

const known = new Map<string, number[]>()

/** The answers whose mark is the nearest; the same for sheets that ask in the same way. */
function answersFor(asked: readonly Question[], mark: number): number[] {
  const key = `${asked.map(({ kind, rating }) => `${kind} ${rating}`).join()}/${mark}`
  const made = known.get(key) ?? nearest(asked, mark)
  known.set(key, made)
  return made
}

function nearest(asked: readonly Question[], mark: number): number[] {
  const far = (values: readonly number[]) => Math.abs(markFor(asked, values) - Math.max(0, mark))
  return combinations(asked).reduce((best, values) => (far(values) < far(best) ? values : best))
}

const markFor = (asked: readonly Question[], values: readonly number[]): number =>
  markOfAnswers(asked.map((question, index) => ({ ...question, value: values[index]! }) as Answered)) ?? 0

const HIGHEST = { bool: 1, multi: 5, text: 0 } as const

const combinations = (asked: readonly Question[]): number[][] =>
  asked.reduce<number[][]>(
    (some, { rating }) =>
      some.flatMap((values) => Array.from({ length: HIGHEST[rating!] + 1 }, (_, value) => [...values, value])),
    [[]],
  )
