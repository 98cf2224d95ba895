/** Expertises: what people can know. */
import { id, oneOf, resource, table, timestamps, unique, words } from '../../engine/words.ts'

export const expertises = table(
  'expertises',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    kind: oneOf(['languages', 'frameworks', 'databases', 'admin_sys', 'other']).notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug)],
)

export default resource(expertises, {
  about: 'A subject that people can say they know.',
  find: 'slug',
  views: { list: ['id', 'name', 'slug', 'kind', 'created_at'] },
})
