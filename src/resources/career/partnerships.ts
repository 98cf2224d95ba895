/** Partnerships: work for a company that gives experience. */
import {
  belongsTo,
  type Column,
  computed,
  filePath,
  fraction,
  id,
  indexed,
  many,
  resource,
  sql,
  table,
  timestamps,
  unique,
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
    tier: whole(),
    file: filePath(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.cursus_id)],
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
  (t) => [unique().on(t.partnership_id, t.user_id), indexed().on(t.user_id)],
)

export default resource(partnerships, {
  about: 'A project with a company.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'slug',
      'difficulty',
      {
        url: computed<typeof partnerships>((t, { base }) => sql`${base} || '/v2/partnerships/' || ${t.slug}`, 'string'),
      },
      {
        partnerships_users_url: computed<typeof partnerships>(
          (t, { base }) => sql`${base} || '/v2/partnerships/' || ${t.slug} || '/partnerships_users'`,
          'string',
        ),
      },
      {
        partnerships_skills: many(() => partnershipsSkills, {
          view: ['id', 'partnership_id', 'skill_id', 'value', 'created_at', 'updated_at'],
        }),
      },
    ],
  },
})
