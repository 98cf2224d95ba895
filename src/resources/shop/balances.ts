/** Balances: sales, in which a pool pays evaluators more and gives points back. */

import {
  ahead,
  belongsTo,
  below,
  type Column,
  computed,
  holders,
  id,
  index,
  indexed,
  instant,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
} from '../../engine/words.ts'
import { pools } from './pools.ts'

export const balances = table(
  'balances',
  {
    id: id(),
    begin_at: instant().notNull(),
    /** Null: until the pool is empty. */
    end_at: instant(),
    pool_id: belongsTo((): Column => pools.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.pool_id),
    // A pool has one sale at a time: held here, whatever two writers do at once.
    unique('balances_one_open').on(t.pool_id).where(sql`${t.end_at} is null`),
    indexed().on(t.created_at, t.id),
  ],
)

/** Upstream shows these two without a zone: `2018-06-16 10:49:28`. */
const withoutZone = (column: 'begin_at' | 'end_at') =>
  computed<typeof balances>((t) => sql`to_char(${t[column]}, 'YYYY-MM-DD HH24:MI:SS')`, { nullable: 'string' })

export default resource(balances, {
  about: 'A sale of a pool.',
  views: { list: ['id', { begin_at: withoutZone('begin_at'), end_at: withoutZone('end_at') }, 'pool_id'] },
  list: {
    order: ['-created_at', '-id'],
    columns: ['id', 'begin_at', 'end_at', 'created_at', 'updated_at', 'pool_id'],
    special: { future: ahead('begin_at'), end: present('end_at') },
    range: [],
  },
  under: { pools: 'pool_id' },
  write: {
    root: 'balance',
    fields: { begin_at: required(), end_at: optional({ after: 'begin_at' }), pool_id: required() },
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'pools'),
    show: below(show, 'pools'),
    update: below(update, 'pools'),
  },
})
