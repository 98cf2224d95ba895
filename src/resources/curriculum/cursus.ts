/** Cursus: the curricula that people follow. */
import {
  allColumns,
  anyone,
  belongsTo,
  type Column,
  create,
  destroy,
  flag,
  holders,
  id,
  idList,
  index,
  indexed,
  oneOf,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'
import { skills } from './skills.ts'

export const cursus = table(
  'cursus',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    kind: oneOf([
      'main',
      'main_deprecated',
      'piscine',
      'piscine_deprecated',
      'piscine_community',
      'test',
      'external',
      'external_deprecated',
      'professional_training',
      'professional_training_deprecated',
    ])
      .notNull()
      .default('main'),
    restricted: flag().notNull().default(false),
    is_subscriptable: flag().notNull().default(true),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug)],
)

/** The skills that a cursus develops. */
export const cursusSkills = table(
  'cursus_skills',
  {
    id: id(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.cursus_id, t.skill_id), indexed().on(t.skill_id)],
)

export default resource(cursus, {
  about: 'A curriculum.',
  find: 'slug',
  views: { list: ['id', 'created_at', 'name', 'slug', 'kind'] },
  list: { order: ['-id'], columns: allColumns(cursus) },
  write: {
    root: 'cursus',
    fields: { name: required({ slugInto: 'slug' }), kind: optional(), skill_ids: idList(() => cursusSkills) },
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index, show, create, update, destroy },
})
