/** Titles: names that people may bear. */
import {
  anyone,
  belongsTo,
  below,
  type Column,
  create,
  destroy,
  flag,
  holders,
  id,
  index,
  indexed,
  required,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const titles = table('titles', { id: id(), name: words().notNull(), slug: words(), ...timestamps() }, (t) => [
  unique().on(t.name),
  unique().on(t.slug),
])

export const titlesUsers = table(
  'titles_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    title_id: belongsTo((): Column => titles.id, 'cascade').notNull(),
    selected: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.title_id, t.user_id),
    indexed().on(t.user_id),
    unique('titles_users_one_selected').on(t.user_id).where(sql`${t.selected}`),
  ],
)

export default resource(titles, {
  about: 'A title; `%login` in it stands for the bearer\u2019s login.',
  find: 'slug',
  views: { list: ['id', 'name'] },
  list: { order: ['id'] },
  under: { users: through(() => titlesUsers) },
  write: { root: 'title', fields: { name: required({ slugInto: 'slug' }) } },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'users'), show, create, update, destroy },
})
