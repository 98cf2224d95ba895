/** Evaluation points: how each user came to those that are left, and what the campus collected. */
import { users } from '../resources/people/users.ts'
import { balances } from '../resources/shop/balances.ts'
import { correctionPointHistorics } from '../resources/shop/correction_point_historics.ts'
import { pools } from '../resources/shop/pools.ts'
import { DAY, date, HOUR } from './days.ts'
import { inOrder, numbered, rowsOf, stamps, type World } from './world.ts'

/** Everybody begins with so many. */
const FIRST = 5
const CORE = 21
const PISCINE = 9

export function putPoints(world: World): void {
  world.put(correctionPointHistorics, inOrder(rowsOf(world, users).flatMap((user) => historyOf(world, user))))
  putPools(world)
}

/** From the first points to the balance of the account; evaluations are told by their own room. */
function historyOf(world: World, user: typeof users.$inferInsert) {
  const random = world.random('points', user.id!)
  const begin = user.created_at!.getTime()
  const seen = Math.max(begin + DAY, Math.min(user.last_seen_at?.getTime() ?? begin, world.today - HOUR))
  const gap = user.correction_point! - FIRST
  const round = gap === 0 ? 0 : random.whole(0, 1)
  const changes = [...(gap === 0 ? [] : [gap + round]), ...(round ? [-round] : [])]
  const times = changes.map(() => random.between(begin + HOUR, seen)).sort((a, b) => a - b)
  let total = FIRST
  const row = (reason: string, sum: number, time: number) => ({
    ...{ user_data_id: user.id!, scale_team_id: null, reason, sum, total },
    ...stamps(time),
  })
  const first = row('Creation', FIRST, begin)
  return [
    first,
    ...changes.map((sum, index) => {
      total += sum
      return row(sum > 0 ? random.pick(GAINS) : 'Provided points to the pool.', sum, times[index]!)
    }),
  ]
}

const GAINS = ['Refund during sales', 'Thursday Roulette', 'Helped at an event']

const SIZES = { [CORE]: 400, [PISCINE]: 120 }

/** Each populated campus collects for the core and the piscine. The sale of the largest core pool is on. */
function putPools(world: World): void {
  const made = world.plan.campuses.flatMap(({ campus_id, since }, place) =>
    Object.entries(SIZES).map(([cursus, max_points]) => {
      const random = world.random('pool', campus_id, cursus)
      const onSale = place === 0 && Number(cursus) === CORE
      const begun = Math.max(Date.UTC(since[0], since[1], 1), Date.UTC(2019, 7, 1)) + Number(cursus) * HOUR
      const current_points = Math.floor(max_points * (onSale ? 0.6 : random.between(0.1, 0.9)))
      return {
        id: 0,
        created: begun + campus_id * HOUR,
        campus_id,
        cursus_id: Number(cursus),
        max_points,
        current_points,
        onSale,
      }
    }),
  )
  const all = numbered(made)
  world.put(
    pools,
    all.map(({ id, created, campus_id, cursus_id, max_points, current_points }) => ({
      ...{ id, current_points, max_points, cursus_id, campus_id },
      ...stamps(created, world.today - 2 * HOUR),
    })),
  )
  const sales = all.flatMap(({ id, onSale }) => {
    const random = world.random('sales', id)
    const past = [3, 2, 1].map((ago) => {
      // To the second, as they are shown.
      const begin = Math.floor((world.today - (ago * 40 + random.between(0, 20)) * DAY) / 1000) * 1000
      const end = begin + random.whole(3, 30) * HOUR
      return { pool_id: id, begin_at: date(begin), end_at: date(end), ...stamps(begin, end) }
    })
    const begin = world.today - 9 * HOUR
    return onSale ? [...past, { pool_id: id, begin_at: date(begin), end_at: null, ...stamps(begin) }] : past
  })
  world.put(balances, inOrder(sales))
}
