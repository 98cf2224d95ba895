/** Skills: what the levels of a cursus are made of. */
import {
  allColumns,
  anyone,
  below,
  create,
  destroy,
  holders,
  id,
  index,
  indexed,
  required,
  resource,
  show,
  table,
  through,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'

import { cursusSkills } from './cursus.ts'

export const skills = table(
  'skills',
  { id: id(), name: words().notNull(), slug: words().notNull(), ...timestamps() },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.name, t.id.desc())],
)

export default resource(skills, {
  about: 'A skill that projects develop.',
  find: 'slug',
  views: {
    list: ['id', 'slug', 'name', 'created_at'],
    brief: ['id', 'name'],
    withoutSlug: ['id', 'name', 'created_at'],
  },
  list: { order: ['name', '-id'], columns: allColumns(skills) },
  under: { cursus: through(() => cursusSkills) },
  write: { root: 'skill', fields: { name: required({ slugInto: 'slug' }) } },
  access: { read: anyone, write: holders('Advanced tutor', '42network') },
  actions: { index: below(index, 'cursus'), show, create, update, destroy },
})
