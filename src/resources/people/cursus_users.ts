/** Who follows which cursus, and how far they came. */
import { beginCursus } from '../../domain/studies.ts'
import {
  ahead,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  computed,
  condition,
  create,
  destroy,
  extra,
  flag,
  fraction,
  graph,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  many,
  one,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
  view,
  words,
} from '../../engine/words.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { cursus } from '../curriculum/cursus.ts'
import { skills } from '../curriculum/skills.ts'
import { users } from './users.ts'

export const cursusUsers = table(
  'cursus_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    begin_at: instant().notNull(),
    end_at: instant(),
    grade: words(),
    /** Worked out from the experiences of the cursus. */
    level: fraction().notNull().default(0),
    has_coalition: flag().notNull().default(true),
    blackholed_at: instant(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.cursus_id, t.user_id),
    indexed().on(t.user_id, t.cursus_id),
    indexed().on(t.created_at, t.id),
    indexed().on(t.cursus_id, t.level),
    indexed().on(t.cursus_id, t.created_at, t.id),
    indexed().on(t.begin_at),
    indexed().on(t.end_at),
    indexed().on(t.blackholed_at),
  ],
)

/** How far a skill came within a cursus: worked out from the experiences, like the level. */
export const cursusUsersSkills = table(
  'cursus_users_skills',
  {
    id: id(),
    cursus_user_id: belongsTo((): Column => cursusUsers.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id, 'cascade').notNull(),
    level: fraction().notNull().default(0),
  },
  (t) => [unique().on(t.cursus_user_id, t.skill_id), indexed().on(t.skill_id)],
)

const skillLevel = view(cursusUsersSkills, [
  { id: computed<typeof cursusUsersSkills>((t) => sql`${t.skill_id}`, 'integer') },
  {
    name: computed<typeof cursusUsersSkills>(
      (t) => sql`(select name from ${skills} as s where s.id = ${t.skill_id})`,
      'string',
    ),
  },
  'level',
])

const fields = {
  cursus_id: required(),
  user_id: required(),
  begin_at: required(),
  end_at: optional({ after: 'begin_at' }),
  has_coalition: required({ default: true }),
  skip_begin_validation: extra('string', 'taken, and not needed: a begin may lie behind'),
}
export type CursusUserInput = InputOf<typeof cursusUsers, typeof fields>

export default resource(cursusUsers, {
  about: 'A user in a cursus.',
  views: {
    list: [
      'id',
      'begin_at',
      'end_at',
      'grade',
      'level',
      { skills: many(() => cursusUsersSkills, { view: skillLevel, order: ['-level', 'skill_id'] }) },
      'cursus_id',
      'has_coalition',
      'blackholed_at',
      'created_at',
      'updated_at',
      { user: one('user_id', 'list') },
      { cursus: one('cursus_id', 'list') },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: [
      'id',
      'cursus_id',
      'user_id',
      'created_at',
      'updated_at',
      'end_at',
      'begin_at',
      'has_coalition',
      'blackholed_at',
      'level',
    ],
    special: {
      active: condition<typeof cursusUsers>(
        'rows that have begun and not ended',
        (t, { now }) => sql`${t.begin_at} <= ${now} and (${t.end_at} is null or ${t.end_at} > ${now})`,
      ),
      campus_id: primaryCampusOfUser(),
      end: present('end_at'),
      future: ahead('begin_at'),
      blackholed: condition<typeof cursusUsers>(
        'rows whose black hole lies behind',
        (t, { now }) => sql`${t.blackholed_at} is not null and ${t.blackholed_at} <= ${now}`,
      ),
    },
  },
  under: { users: 'user_id', cursus: 'cursus_id' },
  write: {
    root: 'cursus_user',
    fields,
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'users', 'cursus'),
    show,
    graph: graph('created_at', 'updated_at', 'begin_at', 'end_at'),
    create: below(by(create, beginCursus), 'users'),
    update,
    destroy,
  },
})
