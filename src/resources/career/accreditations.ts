/** Accreditations: what people are certified for outside of projects. */
import {
  allColumns,
  answering,
  anyone,
  belongsTo,
  type Column,
  children,
  create,
  destroy,
  flag,
  fraction,
  holders,
  id,
  index,
  indexed,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { cursus } from '../curriculum/cursus.ts'
import { skills } from '../curriculum/skills.ts'
import { users } from '../people/users.ts'

export const accreditations = table(
  'accreditations',
  {
    id: id(),
    name: words().notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    difficulty: whole().notNull(),
    validated: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_id), indexed().on(t.cursus_id)],
)

export const accreditationsSkills = table(
  'accreditations_skills',
  {
    id: id(),
    accreditation_id: belongsTo((): Column => accreditations.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id).notNull(),
    value: fraction().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.accreditation_id, t.skill_id), indexed().on(t.skill_id)],
)

const facts = view(accreditations, ['id', 'name', 'user_id', 'cursus_id', 'validated'])

export default resource(accreditations, {
  about: 'Something that a user was accredited for.',
  // Only the answer to a new one tells how hard it was.
  views: { list: facts, made: [...facts, 'difficulty'] },
  list: { order: ['-id'], columns: allColumns(accreditations) },
  write: {
    root: 'accreditation',
    fields: {
      name: required(),
      user_id: required(),
      cursus_id: required(),
      validated: optional(),
      difficulty: required(),
      accreditations_skills_attributes: children(() => accreditationsSkills, {
        skill_id: required(),
        value: required(),
      }),
    },
  },
  access: { read: anyone, write: holders('Basic tutor', 'Basic staff') },
  actions: { index, show, create: answering('made', create), update, destroy },
})
