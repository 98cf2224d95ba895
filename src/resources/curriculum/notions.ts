/** Notions: the topics that projects touch. */
import { id, resource, table, timestamps, unique, words } from '../../engine/words.ts'

export const notions = table(
  'notions',
  { id: id(), name: words().notNull(), slug: words().notNull(), ...timestamps() },
  (t) => [unique().on(t.slug)],
)

export default resource(notions, {
  about: 'A topic with learning contents.',
  find: 'slug',
  views: { list: ['id', 'name', 'slug', 'created_at'] },
})
