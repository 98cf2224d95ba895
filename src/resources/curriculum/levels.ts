/** Levels: how much experience each takes. */
import {
  allColumns,
  belongsTo,
  below,
  type Column,
  holders,
  id,
  index,
  indexed,
  instant,
  resource,
  sql,
  table,
  unique,
  whole,
} from '../../engine/words.ts'
import { cursus } from './cursus.ts'

export const levels = table(
  'levels',
  {
    id: id(),
    lvl: whole().notNull(),
    /** The experience from which on one has it. */
    xp: whole().notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
    created_at: instant().notNull().default(sql`now()`),
  },
  (t) => [unique().on(t.lvl, t.cursus_id), indexed().on(t.cursus_id), indexed().on(t.created_at, t.id)],
)

export default resource(levels, {
  about: 'A level of a cursus, and the experience from which on one has it.',
  views: { list: ['id', 'lvl', 'xp', 'cursus_id', 'created_at'] },
  list: { order: ['-created_at', '-id'], columns: allColumns(levels) },
  under: { cursus: 'cursus_id' },
  access: { read: holders('Basic staff') },
  actions: { index: below(index, 'cursus') },
})
