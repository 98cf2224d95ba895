/** Seasons of the coalitions: when they were, what points were given for, and the squads of the running one. */
import { locations } from '../resources/campus/locations.ts'
import { blocDeadlines } from '../resources/community/bloc_deadlines.ts'
import { blocs } from '../resources/community/blocs.ts'
import { coalitions } from '../resources/community/coalitions.ts'
import { coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { scores } from '../resources/community/scores.ts'
import { squads } from '../resources/community/squads.ts'
import { squadsUsers } from '../resources/community/squads_users.ts'
import { DAY, date, dateOrNull, HOUR } from './days.ts'
import type { Random } from './random.ts'
import { inOrder, numbered, rowsOf, stamps, type World } from './world.ts'

/** The quarter that the sums of members count, see `coalitions.ts`. */
const SEASON = 90 * DAY
/** The running season got a week more, so that it is still on. */
const MORE = 7 * DAY
const PAST_SEASONS = 3

type Coalition = typeof coalitions.$inferInsert
type Member = typeof coalitionsUsers.$inferInsert
type Score = Omit<typeof scores.$inferInsert, 'id'> & { created_at: Date; updated_at: Date }

export function putSeasons(world: World): void {
  const houses = rowsOf(world, coalitions)
  world.put(blocDeadlines, inOrder(rowsOf(world, blocs).flatMap((bloc) => seasonsOf(world, bloc.id!, houses))))
  const visits = new Map(rowsOf(world, locations).map((visit) => [visit.user_id, visit.id!]))
  const earned = rowsOf(world, coalitionsUsers).flatMap((member) => scoresOf(world, member, visits.get(member.user_id)))
  world.put(scores, inOrder([...earned, ...houses.flatMap((house) => oldScores(world, house))]))
  putSquads(world)
}

function seasonsOf(world: World, bloc_id: number, houses: readonly Coalition[]) {
  const random = world.random('seasons', bloc_id)
  const own = houses.filter((house) => house.bloc_id === bloc_id)
  return Array.from({ length: PAST_SEASONS + 1 }, (_, ago) => {
    const begin = world.today - (ago + 1) * SEASON
    const end = ago === 0 ? begin + SEASON + MORE : begin + SEASON
    const winner = ago === 0 ? null : random.pick(own).id!
    const made = begin - 3 * DAY + bloc_id
    return {
      ...{ bloc_id, begin_at: date(begin), end_at: date(end), coalition_id: winner },
      ...{ counted_at: date(begin), settled_at: winner === null ? null : date(end) },
      ...stamps(made, winner ? end : made),
    }
  })
}

const REASONS = [
  'You evaluated someone. Well done!',
  'A project was validated',
  'An exam was passed',
  'Points were donated',
]

/** What a member's sum of the season is made of. */
function scoresOf(world: World, member: Member, visit: number | undefined): Score[] {
  if (!member.score) return []
  const random = world.random('scores', member.id!)
  const from = Math.max(member.created_at!.getTime(), world.today - SEASON)
  return shared(random, member.score, random.whole(1, 4)).map((value, index) => {
    const onSite = index === 0 && visit !== undefined
    return {
      coalition_id: member.coalition_id,
      coalitions_user_id: member.id!,
      scoreable_id: onSite ? visit : null,
      scoreable_type: onSite ? 'Location' : null,
      calculation_id: random.whole(1, 6),
      value,
      reason: onSite ? 'Time on site' : random.pick(REASONS),
      ...stamps(random.between(from, world.today - HOUR)),
    }
  })
}

/** Parts a sum into that many whole numbers, none of them less than 1. */
function shared(random: Random, sum: number, parts: number): number[] {
  const count = Math.min(parts, sum)
  const cuts = Array.from({ length: count - 1 }, () => random.whole(0, sum - count)).sort((a, b) => a - b)
  return [...cuts, sum - count].map((cut, index) => cut - (index === 0 ? 0 : cuts[index - 1]!) + 1)
}

/** Given by hand, to a house as a whole, in seasons that count no more. */
function oldScores(world: World, house: Coalition): Score[] {
  const random = world.random('old scores', house.id!)
  const row = (value: number, reason: string): Score => ({
    ...{ coalition_id: house.id!, coalitions_user_id: null, scoreable_id: null, scoreable_type: null },
    ...{ calculation_id: null, value, reason },
    ...stamps(world.today - SEASON - random.between(1, 200) * DAY),
  })
  return [row(random.whole(1, 9) * 100, 'Won the quiz night'), row(-random.whole(1, 5) * 100, 'Left the kitchen dirty')]
}

const SQUADS_A_HOUSE = 2
const MEMBERS = 4

/** The best of each house of the core, in groups; the first ones are complete and locked. */
function putSquads(world: World): void {
  const core = rowsOf(world, blocs).filter((bloc) => bloc.cursus_id === 21)
  const members = rowsOf(world, coalitionsUsers)
  const made = core.flatMap((bloc) => {
    const houses = rowsOf(world, coalitions).filter((house) => house.bloc_id === bloc.id)
    return houses.flatMap((house) => {
      const best = members.filter((one) => one.coalition_id === house.id && one.score! > 0)
      best.sort((a, b) => b.score! - a.score! || a.id! - b.id!)
      return Array.from({ length: SQUADS_A_HOUSE }, (_, index) => {
        const people = best.slice(index * MEMBERS, (index + 1) * MEMBERS)
        const created = world.today - SEASON + (index + 1) * 5 * DAY + (house.id! % 24) * HOUR
        return { id: 0, created, bloc_id: bloc.id!, locked: index === 0 ? created + 10 * DAY : null, people }
      }).filter(({ people }) => people.length > 0)
    })
  })
  const all = numbered(made)
  world.put(
    squads,
    all.map(({ id, created, bloc_id, locked }) => ({
      ...{ id, bloc_id, locked_at: dateOrNull(locked) },
      ...stamps(created, locked ?? created),
    })),
  )
  const joined = all.flatMap(({ id, created, people, locked }) =>
    people.map(({ user_id }, place) => ({
      ...{ squad_id: id, user_id, leader: place === 0, validated: locked !== null || place < 2 },
      ...stamps(created + place * HOUR),
    })),
  )
  world.put(squadsUsers, inOrder(joined))
}
