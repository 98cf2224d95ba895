/** What people said of evaluations and events. */
import { events } from '../resources/campus/events.ts'
import { eventsUsers } from '../resources/campus/events_users.ts'
import { feedbackDetails, feedbacks } from '../resources/evaluation/feedbacks.ts'
import { DAY, MINUTE, recorded } from './days.ts'
import type { Evaluation } from './evaluations/types.ts'
import { inOrder, rowsOf, stamps, type World } from './world.ts'

const OF_EVALUATIONS = ['nice', 'rigorous', 'interested', 'punctuality'] as const
const OF_EVENTS = ['accuracy', 'interesting', 'quality', 'pertinent'] as const

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
        rate: partOf(rating ?? 4, part),
        created_at,
        updated_at,
      })),
    ),
  )
}

/** Four details of 0 to 4 whose mean is the rating in fifths, rounded. */
const partOf = (rating: number, part: number): number => Math.floor((Math.round((rating * 16) / 5) + part) / 4)

const LIKED = [
  'I would come again.',
  'Clear from the first minute to the last.',
  'Good speakers and good questions.',
  'The exercises were just right for an evening.',
] as const
const MISSED = [
  'It was too short for the subject.',
  'Hard to follow from the last rows.',
  'More examples would have helped.',
  'It began late and ended in a hurry.',
] as const

/** One subscriber in six says something the day after. */
function ofEvents(world: World) {
  const ends = new Map(rowsOf(world, events).map((event) => [event.id!, event.end_at.getTime()]))
  return rowsOf(world, eventsUsers).flatMap(({ id, event_id, user_id }) => {
    const end = ends.get(event_id)!
    const random = world.random('event feedback', id!)
    if (end > world.today - DAY || !random.chance(1 / 6)) return []
    const rating = random.pick([2, 3, 4, 4, 5])
    const comment = random.pick(rating > 3 ? LIKED : MISSED)
    return [
      { user_id, scale_team_id: null, event_id, comment, rating, ...stamps(end + random.between(0.1, 0.9) * DAY) },
    ]
  })
}
