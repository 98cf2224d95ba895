/** Patronages: who looks after whom. */
import { belongsTo, type Column, flag, id, indexed, resource, table, timestamps } from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const patronages = table(
  'patronages',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    godfather_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    ongoing: flag().notNull().default(true),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_id), indexed().on(t.godfather_id)],
)

export default resource(patronages, {
  about: 'A user looked after by another, the godfather.',
  views: { list: ['id', 'user_id', 'godfather_id', 'ongoing', 'created_at', 'updated_at'] },
})
