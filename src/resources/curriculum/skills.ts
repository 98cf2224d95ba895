/** Skills: what the levels of a cursus are made of. */
import { id, resource, table, timestamps, unique, words } from '../../engine/words.ts'

export const skills = table(
  'skills',
  { id: id(), name: words().notNull(), slug: words().notNull(), ...timestamps() },
  (t) => [unique().on(t.name), unique().on(t.slug)],
)

export default resource(skills, {
  about: 'A skill that projects develop.',
  find: 'slug',
  views: { list: ['id', 'name', 'created_at'], brief: ['id', 'name'] },
})
