/** Seasons of the coalitions: when they were, who won, and the squads of the running one. */
import { blocDeadlines } from '../resources/community/bloc_deadlines.ts'
import { blocs } from '../resources/community/blocs.ts'
import { coalitions } from '../resources/community/coalitions.ts'
import { coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { scores } from '../resources/community/scores.ts'
import { squads } from '../resources/community/squads.ts'
import { squadsUsers } from '../resources/community/squads_users.ts'
import { DAY, date, dateOrNull, HOUR } from './days.ts'
import { inOrder, numbered, rowsOf, stamps, type World } from './world.ts'

/** A season runs for a quarter; its sums count from there. */
export const SEASON_DAYS = 90
const SEASON = SEASON_DAYS * DAY
/** The running season got a week more, so that it is still on. */
const MORE = 7 * DAY
export const PAST_SEASONS = 3

/** The season so many seasons before the running one. */
export function seasonsAgo({ today }: Pick<World, 'today'>, ago: number): { begin: number; end: number } {
  const begin = today - (ago + 1) * SEASON
  return { begin, end: begin + SEASON + (ago === 0 ? MORE : 0) }
}

type Coalition = typeof coalitions.$inferInsert

/** To be asked once scores are given. */
export function putSeasons(world: World): void {
  const houses = rowsOf(world, coalitions)
  const given = Map.groupBy(rowsOf(world, scores), ({ coalition_id }) => coalition_id)
  const givenIn = ({ id }: Coalition, begin: number, end: number) =>
    (given.get(id!) ?? []).filter(({ created_at }) => created_at!.getTime() >= begin && created_at!.getTime() < end)
  const rows = rowsOf(world, blocs).flatMap((bloc) => {
    const own = houses.filter((house) => house.bloc_id === bloc.id)
    return Array.from({ length: PAST_SEASONS + 1 }, (_, ago) => {
      const { begin, end } = seasonsAgo(world, ago)
      const sums = own
        .map((house) => ({ id: house.id!, own: givenIn(house, begin, end) }))
        .filter((one) => one.own.length > 0)
        .map((one) => ({ ...one, sum: one.own.reduce((sum, { value }) => sum + value, 0) }))
      // Where nobody was given anything, nobody wins.
      const winner = ago === 0 || sums.length === 0 ? null : sums.reduce((a, b) => (b.sum > a.sum ? b : a)).id
      const made = begin - 3 * DAY + bloc.id!
      return {
        ...{ bloc_id: bloc.id!, begin_at: date(begin), end_at: date(end), coalition_id: winner },
        ...{ counted_at: date(begin), settled_at: ago === 0 ? null : date(end) },
        ...stamps(made, ago === 0 ? made : end),
      }
    })
  })
  world.put(blocDeadlines, inOrder(rows))
  putSquads(world)
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
