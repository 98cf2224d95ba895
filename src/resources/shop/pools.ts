/** Pools: the evaluation points that a campus collects for a cursus. */

import { addToPool, removeFromPool } from '../../domain/pools.ts'
import {
  belongsTo,
  type Column,
  check,
  extra,
  giving,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  member,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  whole,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursus } from '../curriculum/cursus.ts'

export const pools = table(
  'pools',
  {
    id: id(),
    current_points: whole().notNull().default(0),
    max_points: whole().notNull(),
    /** Points that users of the campus keep at the end of a week, the rest goes into the pool; null: all. */
    weekly_cap: whole(),
    /** When the cap was last applied. */
    collected_at: instant(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.campus_id, t.cursus_id),
    indexed().on(t.cursus_id),
    indexed().on(t.created_at, t.id),
    check('pools_not_below_none', sql`${t.current_points} >= 0`),
  ],
)

const COLUMNS = ['id', 'current_points', 'max_points', 'created_at', 'updated_at', 'cursus_id', 'campus_id'] as const

const gift = { points: extra('integer', 'how many; fewer than none takes away', true) }
const loss = { points: extra('integer', 'how many, whatever the sign', true) }
export type GiftInput = InputOf<typeof pools, typeof gift>

export default resource(pools, {
  about: 'Evaluation points that are given back when there are enough.',
  views: { list: ['id', 'current_points', 'max_points', 'cursus_id', 'campus_id'] },
  list: { order: ['-created_at', '-id'], columns: COLUMNS, range: [] },
  access: { read: holders('Advanced tutor'), all: holders('Advanced tutor') },
  actions: {
    index,
    show,
    add_points: giving('record', member('POST /points/add', addToPool, gift)),
    remove_points: giving('record', member('DELETE /points/remove', removeFromPool, loss)),
  },
})
