/** Anti grav units: the kinds of freezes. */
import { holders, id, index, resource, show, table, timestamps, unique, whole, words } from '../../engine/words.ts'

export const antiGravUnits = table(
  'anti_grav_units',
  {
    id: id(),
    name: words().notNull(),
    /** Null: no limit. */
    max_days: whole(),
    ...timestamps(),
  },
  (t) => [unique().on(t.name)],
)

export default resource(antiGravUnits, {
  about: 'A kind of freeze: how long the black hole may stand still.',
  views: { list: ['id', 'name', 'max_days', 'created_at', 'updated_at'] },
  list: { order: ['id'] },
  access: { read: holders('Advanced staff') },
  actions: { index, show },
})
