/** Dashes: short competitions in a skill. */

import { changeDash, planDash } from '../../domain/dashes.ts'
import {
  ahead,
  allColumns,
  anyone,
  belongsTo,
  by,
  type Column,
  computed,
  create,
  destroy,
  graph,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
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
    /** A text to clients, who read and write `"20"`. */
    nbr_xp: words().notNull(),
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

const fields = {
  name: required({ slugInto: 'slug' }),
  description: required(),
  slug: optional(),
  cursus_id: required(),
  campus_id: required(),
  skill_id: required(),
  nbr_xp: required(),
  begin_at: required(),
  duration: required({ minimum: 1 }),
}
export type DashInput = InputOf<typeof dashes, typeof fields>

export default resource(dashes, {
  about: 'A short competition.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'description',
      'slug',
      'cursus_id',
      'campus_id',
      'skill_id',
      'nbr_xp',
      'begin_at',
      {
        end_at: computed<typeof dashes>(
          (t) => sql`to_char(${t.begin_at} + ${t.duration} * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
          'datetime',
        ),
      },
    ],
  },
  list: { order: ['-id'], columns: allColumns(dashes), special: { future: ahead('begin_at') } },
  write: {
    root: 'dash',
    fields,
  },
  access: { read: holders('Advanced tutor'), graph: anyone, write: holders('Advanced tutor') },
  actions: {
    index,
    show,
    graph: graph('created_at', 'updated_at'),
    create: by(create, planDash),
    update: by(update, changeDash),
    destroy,
  },
})
