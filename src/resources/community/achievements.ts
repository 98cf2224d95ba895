/** Achievements: what people reached. */
import {
  belongsTo,
  type Column,
  computed,
  filePath,
  fileUrl,
  flag,
  id,
  indexed,
  oneOf,
  resource,
  sql,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const achievements = table(
  'achievements',
  {
    id: id(),
    name: words().notNull(),
    internal_name: words().notNull(),
    slug: words().notNull(),
    description: words().notNull(),
    tier: oneOf(['none', 'easy', 'medium', 'hard', 'challenge']).notNull().default('none'),
    kind: oneOf(['project', 'social', 'scolarity', 'pedagogy']).notNull(),
    visible: flag().notNull().default(false),
    pedago: flag().notNull().default(false),
    image: filePath(),
    nbr_of_success: whole(),
    parent_id: belongsTo((): Column => achievements.id, 'set null'),
    position: whole(),
    reward: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.slug), indexed().on(t.parent_id), indexed().on(t.name)],
)

export const achievementsUsers = table(
  'achievements_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    achievement_id: belongsTo((): Column => achievements.id, 'cascade').notNull(),
    nbr_of_success: whole(),
    rewarded: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.achievement_id), indexed().on(t.achievement_id)],
)

export default resource(achievements, {
  about: 'Something that a user can reach once.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'description',
      'tier',
      'kind',
      'visible',
      { image: fileUrl('image') },
      'nbr_of_success',
      {
        users_url: computed<typeof achievements>(
          (t, { base }) => sql`${base} || '/v2/achievements/' || ${t.slug} || '/users'`,
          'string',
        ),
      },
    ],
  },
})
