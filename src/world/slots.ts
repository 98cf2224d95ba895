/** The time that people offer for evaluating: what evaluations stand on, and some that is still free. */
import { slots } from '../resources/evaluation/slots.ts'
import { isAway } from './absences.ts'
import { DAY, HOUR, MINUTE } from './days.ts'
import { isRecent } from './evaluations/meetings.ts'
import { type Evaluation, OFFERED, quartersOf } from './evaluations/types.ts'
import type { Book } from './histories/book.ts'
import { inOrder, stamps, type World } from './world.ts'

const QUARTER = 15 * MINUTE
const CORE = 21
/** Free time lies ahead, as far as it may be offered. */
const [SOONEST, LATEST] = [26 * HOUR, 13 * DAY]

interface Offer {
  readonly user_id: number
  readonly begin: number
  readonly scale_team_id: number | null
  readonly created: number
}

export function putSlots(world: World, book: Book, all: readonly Evaluation[]): void {
  const offers = new Map<string, Offer>()
  const offer = (one: Offer) => {
    const key = `${one.user_id}/${one.begin}`
    if (!offers.has(key)) offers.set(key, one)
  }
  for (const one of booked(world, all)) offer(one)
  // Nobody offers less than half an hour: where a quarter was taken, the next one was free.
  for (const one of [...offers.values()])
    if (![-QUARTER, QUARTER].some((step) => offers.has(`${one.user_id}/${one.begin + step}`)))
      offer({ ...one, begin: one.begin + QUARTER, scale_team_id: null })
  for (const one of free(world, book)) offer(one)
  world.put(
    slots,
    inOrder(
      [...offers.values()].map(({ user_id, begin, scale_team_id, created }) => ({
        ...{ user_id, begin_at: new Date(begin), end_at: new Date(begin + QUARTER), scale_team_id },
        ...stamps(Math.min(created, world.today - 1)),
      })),
    ),
  )
}

const booked = (world: World, all: readonly Evaluation[]): Offer[] =>
  all
    .filter((one) => isRecent(world, one) && one.evaluator?.kind === 'student')
    .flatMap((one) =>
      quartersOf(one).map((begin) => ({
        user_id: one.evaluator!.id,
        begin,
        scale_team_id: one.id,
        created: one.created - OFFERED,
      })),
    )

function free(world: World, book: Book): Offer[] {
  return book.studies
    .filter(({ cursus_id, begin, end }) => cursus_id === CORE && begin < world.today && end === null)
    .flatMap(({ person }) => {
      const random = world.random('free slots', person.key)
      if (isAway(person, world.today - DAY, world.today) || !random.chance(0.25)) return []
      const begin = Math.ceil((world.today + random.between(SOONEST, LATEST)) / QUARTER) * QUARTER
      const created = world.today - random.between(1, 20) * HOUR
      return Array.from({ length: random.whole(3, 8) }, (_, index) => ({
        ...{ user_id: person.id, begin: begin + index * QUARTER, scale_team_id: null, created },
      }))
    })
}
