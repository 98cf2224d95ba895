/** Quests: the stages of a cursus. */
import {
  belongsTo,
  type Column,
  flag,
  id,
  indexed,
  instant,
  oneOf,
  resource,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { users } from '../people/users.ts'
import { cursus } from './cursus.ts'

export const quests = table(
  'quests',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    kind: oneOf(['main', 'optional', 'mandatory', 'repeatable', 'cursus_version']).notNull(),
    internal_name: words(),
    description: words().notNull(),
    duration: whole(),
    ancestry: words(),
    guild_size: whole(),
    guild_prct: whole(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    campus_id: belongsTo((): Column => campus.id),
    grade_id: whole(),
    certificate_id: whole(),
    position: whole().notNull().default(0),
    mails: words(),
    mails_from: words(),
    unlock_all_projects: flag().notNull().default(false),
    tries_number: whole(),
    success_number: whole(),
    close_on_fail: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [unique().on(t.slug), indexed().on(t.cursus_id), indexed().on(t.campus_id)],
)

export const questsUsers = table(
  'quests_users',
  {
    id: id(),
    quest_id: belongsTo((): Column => quests.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    end_at: instant(),
    validated_at: instant(),
    prct: whole(),
    advancement: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.quest_id, t.user_id), indexed().on(t.user_id)],
)

export default resource(quests, {
  about: 'A stage of a cursus.',
  find: 'slug',
  views: { list: ['id', 'name', 'slug', 'kind'] },
})
