/** Quests: the stages of a cursus. */
import { changeQuest, writeQuest } from '../../domain/quests.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  computed,
  create,
  destroy,
  extra,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  one,
  oneOf,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { users } from '../people/users.ts'
import { cursus } from './cursus.ts'
import { projects } from './projects.ts'

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
  (t) => [
    unique().on(t.quest_id, t.user_id),
    indexed().on(t.user_id),
    indexed().on(t.created_at),
    indexed().on(t.updated_at),
    indexed().on(t.end_at),
    indexed().on(t.validated_at),
  ],
)

/** The projects that meet a quest: of those with the same word for `choice` one is enough. Not a resource of the API. */
export const questsProjects = table(
  'quests_projects',
  {
    id: id(),
    quest_id: belongsTo((): Column => quests.id, 'cascade').notNull(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
    choice: words().notNull(),
  },
  (t) => [unique().on(t.quest_id, t.project_id), indexed().on(t.project_id)],
)

const FOUND = [
  'id',
  'name',
  'slug',
  'kind',
  'internal_name',
  'description',
  'cursus_id',
  'campus_id',
  'created_at',
  'updated_at',
  'grade_id',
  'position',
] as const
const facts = view(quests, FOUND)

const fields = {
  name: required({ slugInto: 'slug' }),
  slug: optional(),
  kind: required(),
  internal_name: optional(),
  duration: required({ minimum: 0 }),
  ancestry: optional(),
  description: required(),
  guild_size: optional({ minimum: 0 }),
  guild_prct: optional({ minimum: 0, maximum: 100 }),
  cursus_id: required(),
  campus_id: optional(),
  certificate_id: optional(),
  created_at: optional(),
  updated_at: optional(),
  grade_id: optional(),
  position: optional(),
  tries_number: required({ minimum: 0 }),
  success_number: required({ minimum: 0 }),
  close_on_fail: optional(),
  mails: optional(),
  mails_from: required(),
  parent_id: extra('string', 'the id of the quest that it is a part of'),
}
export type QuestInput = InputOf<typeof quests, typeof fields>

export default resource(quests, {
  about: 'A stage of a cursus.',
  find: 'slug',
  views: {
    list: [
      ...facts,
      // Grades are no records here: `grade_id` is kept for those who have such a list.
      { grade: computed<typeof quests>(() => sql`null::json`, { nullable: 'object' }) },
      { cursus: one('cursus_id', 'list') },
      { campus: one('campus_id', 'embedded') },
    ],
    embedded: facts,
  },
  list: { order: ['id'], sort: allColumns(quests), filter: FOUND, range: FOUND },
  under: { cursus: 'cursus_id', campus: 'campus_id', users: through(() => questsUsers) },
  write: {
    root: 'quest',
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'cursus', 'campus', 'users'),
    show,
    create: by(create, writeQuest),
    update: by(update, changeQuest),
    destroy,
  },
})
