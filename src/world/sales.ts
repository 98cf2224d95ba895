/** Pools: the evaluation points that each campus collected, and when it gave them back. */
import { balances } from '../resources/shop/balances.ts'
import { pools } from '../resources/shop/pools.ts'
import { DAY, date, HOUR } from './days.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

const CORE = 21
const PISCINE = 9

const SIZES = { [CORE]: 400, [PISCINE]: 120 }

/** Each populated campus collects for the core and the piscine. The sale of the largest core pool is on. */
export function putPools(world: World): void {
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
