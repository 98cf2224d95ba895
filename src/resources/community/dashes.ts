/** Dashes: short competitions in a skill. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  instant,
  resource,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursus } from '../curriculum/cursus.ts'
import { skills } from '../curriculum/skills.ts'
import { users } from '../people/users.ts'

export const dashes = table(
  'dashes',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    description: words().notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    campus_id: belongsTo((): Column => campus.id).notNull(),
    skill_id: belongsTo((): Column => skills.id).notNull(),
    nbr_xp: whole().notNull(),
    begin_at: instant().notNull(),
    /** Minutes. */
    duration: whole().notNull(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.name, t.cursus_id),
    unique().on(t.slug),
    indexed().on(t.cursus_id),
    indexed().on(t.campus_id),
    indexed().on(t.skill_id),
  ],
)

export const dashesUsers = table(
  'dashes_users',
  {
    id: id(),
    dash_id: belongsTo((): Column => dashes.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    repo_url: words(),
    repo_uuid: words(),
    final_mark: whole(),
    ...timestamps(),
  },
  (t) => [unique().on(t.dash_id, t.user_id), indexed().on(t.user_id)],
)

export default resource(dashes, {
  about: 'A short competition.',
  find: 'slug',
  views: { list: ['id', 'name', 'slug'] },
})
