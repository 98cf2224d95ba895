/** Partnerships: work for a company that gives experience. */
import { changePartnership, removePartnership } from '../../domain/partnerships.ts'
import {
  anyone,
  belongsTo,
  by,
  type Column,
  children,
  create,
  destroy,
  file,
  filePath,
  fraction,
  holders,
  type InputOf,
  id,
  idList,
  index,
  indexed,
  many,
  recordUrl,
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

export const partnerships = table(
  'partnerships',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    description: words().notNull(),
    difficulty: whole().notNull(),
    /** From 0 to 7, as of projects. Answers to new partnerships show 1. */
    tier: whole().default(1),
    file: filePath(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.name),
    unique().on(t.slug),
    indexed().on(t.cursus_id),
    indexed().on(t.created_at.desc(), t.id.desc()),
  ],
)

export const partnershipsSkills = table(
  'partnerships_skills',
  {
    id: id(),
    partnership_id: belongsTo((): Column => partnerships.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id).notNull(),
    value: fraction().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.partnership_id, t.skill_id), indexed().on(t.skill_id)],
)

export const partnershipsUsers = table(
  'partnerships_users',
  {
    id: id(),
    partnership_id: belongsTo((): Column => partnerships.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    final_mark: whole(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.partnership_id, t.user_id),
    indexed().on(t.user_id),
    indexed().on(t.created_at.desc(), t.id.desc()),
  ],
)

const links = view(partnerships, [
  { url: recordUrl('partnerships', 'slug') },
  { partnerships_users_url: recordUrl('partnerships', 'slug', '/partnerships_users') },
])

const fields = {
  name: required({ slugInto: 'slug' }),
  description: required(),
  difficulty: required(),
  file: file(),
  cursus_id: required(),
  user_ids: idList(() => partnershipsUsers),
  partnerships_skills_attributes: children(() => partnershipsSkills, {
    skill_id: required(),
    value: required(),
  }),
}
export type PartnershipInput = InputOf<typeof partnerships, typeof fields>

export default resource(partnerships, {
  about: 'A project with a company.',
  find: 'slug',
  views: {
    list: ['id', 'name', 'slug', 'tier', ...links],
    /** Within a user: the XP instead of the tier, and the skills. */
    embedded: [
      'id',
      'name',
      'slug',
      'difficulty',
      ...links,
      {
        partnerships_skills: many(() => partnershipsSkills, {
          view: ['id', 'partnership_id', 'skill_id', 'value', 'created_at', 'updated_at'],
        }),
      },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: ['id', 'name', 'description', 'difficulty', 'created_at', 'updated_at', 'slug', 'file', 'cursus_id'],
    filter: [
      'id',
      'name',
      'description',
      'difficulty',
      'created_at',
      'updated_at',
      'slug',
      'file',
      'cursus_id',
      'tier',
    ],
  },
  write: { root: 'partnership', fields },
  access: { read: anyone, write: holders('Student tutor', 'Advanced tutor', 'Advanced staff').scope('projects') },
  actions: { index, show, create, update: by(update, changePartnership), destroy: by(destroy, removePartnership) },
})
