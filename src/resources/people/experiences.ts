/** Experience: what projects, partnerships and dashes gave, skill by skill. */
import { changeExperience, giveExperience, removeExperience } from '../../domain/ledger.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  matching,
  one,
  oneOf,
  optional,
  polymorphic,
  required,
  resource,
  show,
  sql,
  table,
  update,
  whole,
} from '../../engine/words.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { partnershipsUsers } from '../career/partnerships.ts'
import { cursus } from '../curriculum/cursus.ts'
import { skills } from '../curriculum/skills.ts'
import { projectsUsers } from './projects_users.ts'
import { users } from './users.ts'

/** The spelling is the wire's. */
export const experiences = table(
  'experiences',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id),
    experiancable_id: whole().notNull(),
    experiancable_type: oneOf(['ProjectsUser', 'PartnershipsUser', 'Dash']).notNull().default('ProjectsUser'),
    experience: whole().notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    is_bonus: flag().notNull().default(false),
    created_at: instant().notNull().default(sql`now()`),
  },
  (t) => [
    indexed().on(t.created_at, t.id),
    indexed().on(t.user_id, t.cursus_id),
    indexed().on(t.skill_id),
    indexed().on(t.cursus_id),
    indexed().on(t.experiancable_id, t.experiancable_type),
  ],
)

const earnedBy = (type: 'ProjectsUser' | 'PartnershipsUser') =>
  matching(
    `experience from this ${type}`,
    'integer',
    (t, ids) => sql`${t.experiancable_type} = ${type} and ${t.experiancable_id} = any (${ids})`,
  )
const atCampus = primaryCampusOfUser()

const fields = {
  user_id: required(),
  skill_id: required(),
  experiancable_id: required(),
  experiancable_type: optional(),
  experience: required(),
  created_at: optional(),
  cursus_id: required(),
}
export type ExperienceInput = InputOf<typeof experiences, typeof fields>

export default resource(experiences, {
  about: 'Experience that a user earned in a skill.',
  views: {
    list: [
      'id',
      'user_id',
      'skill_id',
      'experiancable_id',
      'experiancable_type',
      'experience',
      'created_at',
      'cursus_id',
      { user: one('user_id', 'brief') },
      { skill: one('skill_id', 'withoutSlug') },
      { cursus: one('cursus_id', 'list') },
      {
        experiancable: polymorphic('experiancable_type', 'experiancable_id', {
          ProjectsUser: { table: () => projectsUsers, view: 'embedded' },
          PartnershipsUser: {
            table: () => partnershipsUsers,
            view: ['id', 'final_mark', 'created_at', 'updated_at'],
          },
        }),
      },
    ],
  },
  list: { order: ['-created_at', '-id'], columns: allColumns(experiences), special: { campus_id: atCampus } },
  under: {
    campus: atCampus,
    projects_users: earnedBy('ProjectsUser'),
    users: 'user_id',
    skills: 'skill_id',
    partnerships_users: earnedBy('PartnershipsUser'),
  },
  write: {
    root: 'experience',
    fields,
  },
  access: { read: holders('Basic staff'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'campus', 'projects_users', 'partnerships_users', 'users', 'skills'),
    show,
    create: by(create, giveExperience),
    update: by(update, changeExperience),
    destroy: by(destroy, removeExperience),
  },
})
