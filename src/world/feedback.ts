/** What people said of evaluations and events, and the time that they offer for evaluating. */
import { events } from '../resources/campus/events.ts'
import { eventsUsers } from '../resources/campus/events_users.ts'
import { feedbackDetails, feedbacks } from '../resources/evaluation/feedbacks.ts'
import { questions, sections } from '../resources/evaluation/questions.ts'
import { answers } from '../resources/evaluation/scale_teams.ts'
import { slots } from '../resources/evaluation/slots.ts'
import { DAY, HOUR, MINUTE, recorded } from './days.ts'
import { type Evaluation, isRecent } from './evaluations.ts'
import type { Book } from './histories/book.ts'
import { inOrder, rowsOf, stamps, type World } from './world.ts'

const OF_EVALUATIONS = ['nice', 'rigorous', 'interested', 'punctuality'] as const
const OF_EVENTS = ['accuracy', 'interesting', 'quality', 'pertinent'] as const
const QUARTER = 15 * MINUTE
const CORE = 21

export function putFeedback(world: World, all: readonly Evaluation[]): void {
  const rated = all.flatMap((evaluation) => {
    const { feedback, filled, team, id } = evaluation
    // Feedback of its own came late; before, the evaluation alone kept it.
    if (!feedback || filled === null || filled < world.today - 400 * DAY) return []
    const { person } = team.members[0]!.registration.study
    const row = {
      user_id: person.id,
      scale_team_id: id,
      event_id: null,
      comment: feedback.text,
      rating: feedback.rating,
    }
    return [{ ...row, ...stamps(Math.min(recorded(filled) + 20 * MINUTE, world.today)) }]
  })
  const rows = inOrder([...rated, ...ofEvents(world)])
  world.put(feedbacks, rows)
  world.put(
    feedbackDetails,
    rows.flatMap(({ id, rating, event_id, created_at, updated_at }, index) =>
      (event_id === null ? OF_EVALUATIONS : OF_EVENTS).map((kind, part) => ({
        id: index * 4 + part + 1,
        feedback_id: id,
        kind,
        rate: Math.min(4, Math.round(((rating ?? 4) * 4) / 5)),
        created_at,
        updated_at,
      })),
    ),
  )
}

/** One subscriber in six says something the day after. */
function ofEvents(world: World) {
  const ends = new Map(rowsOf(world, events).map((event) => [event.id!, event.end_at.getTime()]))
  return rowsOf(world, eventsUsers).flatMap(({ id, event_id, user_id }) => {
    const end = ends.get(event_id)!
    const random = world.random('event feedback', id!)
    if (end > world.today - DAY || !random.chance(1 / 6)) return []
    const rating = random.pick([2, 3, 4, 4, 5])
    const comment = rating > 3 ? 'I would come again.' : 'Interesting, but too short.'
    return [
      { user_id, scale_team_id: null, event_id, comment, rating, ...stamps(end + random.between(0.1, 0.9) * DAY) },
    ]
  })
}

/** Slots that evaluations stand on, and some that are still free. */
export function putSlots(world: World, book: Book, all: readonly Evaluation[]): void {
  const taken = new Set<string>()
  const offer = (user_id: number, begin: number, scale_team_id: number | null, created: number) => {
    const key = `${user_id}/${begin}`
    if (taken.has(key)) return []
    taken.add(key)
    const [begin_at, end_at] = [new Date(begin), new Date(begin + QUARTER)]
    return [{ user_id, begin_at, end_at, scale_team_id, ...stamps(Math.min(created, world.today - 1)) }]
  }
  const booked = all
    .filter((one) => isRecent(world, one) && one.evaluator?.kind === 'student')
    .flatMap(({ id, evaluator, begin, scale, created }) =>
      quarters(begin!, scale.duration! / 900).flatMap((at) => offer(evaluator!.id, at, id, created - HOUR)),
    )
  const free = book.studies
    .filter(({ cursus_id, begin, end, person }) => cursus_id === CORE && begin < world.today && !end && person.active)
    .flatMap(({ person }) => {
      const random = world.random('free slots', person.key)
      if (!random.chance(0.25)) return []
      const begin = Math.ceil((world.today + random.between(10, 200) * HOUR) / QUARTER) * QUARTER
      const created = world.today - random.between(1, 20) * HOUR
      return quarters(begin, random.whole(3, 8)).flatMap((at) => offer(person.id, at, null, created))
    })
  world.put(slots, inOrder([...booked, ...free]))
}

const quarters = (begin: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => begin + index * QUARTER)

/** The answers of the last weeks. */
export function putAnswers(world: World, all: readonly Evaluation[]): void {
  const scaleOf = new Map(rowsOf(world, sections).map((section) => [section.id!, section.scale_id]))
  const asked = new Map<number, number[]>()
  for (const { id, section_id } of rowsOf(world, questions)) {
    const scale = scaleOf.get(section_id)!
    asked.set(scale, [...(asked.get(scale) ?? []), id!])
  }
  const rows = all
    .filter((one) => isRecent(world, one) && one.filled !== null)
    .flatMap(({ id, scale, mark, filled }) =>
      (asked.get(scale.id!) ?? []).map((question_id) => ({
        ...{ scale_team_id: id, question_id, value: mark! > 0 ? 1 : 0 },
        ...stamps(recorded(filled!)),
      })),
    )
  world.put(
    answers,
    rows.map((row, index) => ({ id: index + 1, ...row })),
  )
}
