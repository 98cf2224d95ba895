/** Achievements: what people reached. */
import {
  type Ambient,
  anyone,
  belongsTo,
  below,
  type Column,
  children,
  computed,
  create,
  destroy,
  extra,
  file,
  filePath,
  flag,
  holders,
  hostlessUrl,
  id,
  idList,
  index,
  indexed,
  one,
  oneOf,
  optional,
  recordUrl,
  required,
  resource,
  type Sql,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  veiled,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursus } from '../curriculum/cursus.ts'
import { users } from '../people/users.ts'
import { titles } from './titles.ts'

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
    /** The step before this one, where a name has several. */
    parent_id: belongsTo((): Column => achievements.id, 'set null'),
    /** The title that it brings. */
    title_id: belongsTo((): Column => titles.id, 'set null'),
    position: whole(),
    reward: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.slug), indexed().on(t.parent_id), indexed().on(t.title_id), indexed().on(t.name)],
)

/** The campus at which an achievement can be reached; none: at every one. */
export const achievementsCampus = table(
  'achievements_campus',
  {
    id: id(),
    achievement_id: belongsTo((): Column => achievements.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.achievement_id, t.campus_id), indexed().on(t.campus_id)],
)

export const achievementsCursus = table(
  'achievements_cursus',
  {
    id: id(),
    achievement_id: belongsTo((): Column => achievements.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.achievement_id, t.cursus_id), indexed().on(t.cursus_id)],
)

/** Community services that an achievement brings. */
export const achievementsServices = table(
  'achievements_services',
  {
    id: id(),
    achievement_id: belongsTo((): Column => achievements.id, 'cascade').notNull(),
    /** Seconds. */
    duration: whole().notNull(),
    occupation: words(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.achievement_id)],
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

const brief = view(achievements, [
  'id',
  'name',
  'description',
  'tier',
  'kind',
  'visible',
  // Without a host, unlike the pictures of people and coalitions.
  { image: hostlessUrl('image') },
  'nbr_of_success',
  { users_url: recordUrl('achievements', 'id', '/users') },
])

/** Everybody knows of the visible ones, and of the others whoever reached them. */
const isKnown = (id: Column | Sql, visible: Column | Sql, viewer: Sql): Sql =>
  sql`(${visible} or exists (select from ${achievementsUsers} as u where u.achievement_id = ${id} and u.user_id = ${viewer}))`
/** What the record `a` of another step may tell those who see this one. */
const isTold = ({ viewer, insider }: Ambient): Sql => sql`(${insider} or ${isKnown(sql`a.id`, sql`a.visible`, viewer)})`
const parentIsHidden = (t: typeof achievements, ambient: Ambient): Sql =>
  sql`not exists (select from ${achievements} as a where a.id = ${t.parent_id} and ${isTold(ambient)})`

export default resource(achievements, {
  about: 'Something that a user can reach once.',
  find: 'slug',
  views: {
    brief,
    list: [
      ...brief,
      {
        achievements: computed<typeof achievements>(
          (t, ambient) => sql`array_to_json(array(select a.name from ${achievements} as a
            where a.parent_id = ${t.id} and ${isTold(ambient)} order by a.id))`,
          { list: 'string' },
        ),
      },
      {
        campus: computed<typeof achievements>(
          (t) => sql`array_to_json(array(select c.name from ${achievementsCampus} as a join ${campus} as c
            on c.id = a.campus_id where a.achievement_id = ${t.id} order by c.id))`,
          { list: 'string' },
        ),
      },
      { parent: veiled(one('parent_id', 'brief'), parentIsHidden, null) },
      { title: one('title_id', 'list') },
    ],
  },
  list: {
    order: ['id'],
    columns: [
      'id',
      'name',
      'internal_name',
      'kind',
      'tier',
      'description',
      'pedago',
      'visible',
      'nbr_of_success',
      'parent_id',
      'image',
      'created_at',
      'updated_at',
      'slug',
      'position',
      'reward',
      'title_id',
    ],
  },
  under: {
    cursus: through(() => achievementsCursus),
    campus: through(() => achievementsCampus),
    titles: 'title_id',
  },
  visible: (t, { viewer }) => isKnown(t.id, t.visible, viewer),
  write: {
    root: 'achievement',
    fields: {
      name: required({ slugInto: 'slug' }),
      internal_name: required(),
      description: required({ maxLength: 140 }),
      pedago: optional(),
      visible: optional(),
      nbr_of_success: optional(),
      parent_id: optional(),
      image_cache: extra('string', 'a file sent before; not kept here'),
      image: file(),
      kind: required(),
      title_id: optional(),
      tier: required(),
      lg: extra('string', 'the language of the texts, by its id'),
      position: optional(),
      reward: optional(),
      cursus_ids: idList(() => achievementsCursus),
      campus_ids: idList(() => achievementsCampus),
      community_services_attributes: children(() => achievementsServices, {
        duration: required(),
        occupation: optional({ maxLength: 255 }),
      }),
    },
  },
  access: { read: anyone.seeMore('Basic staff'), write: holders('Achievements manager') },
  actions: { index: below(index, 'cursus', 'campus', 'titles'), show, create, update, destroy },
})
