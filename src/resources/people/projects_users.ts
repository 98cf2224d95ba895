/** Registrations: who does which project, with what mark. */

import { lockTeamOfRegistration } from '../../domain/locked-team.ts'
import {
  changeRegistration,
  compile,
  registerChildsAndScales,
  removeRegistration,
  reset,
  retry,
  setMark,
} from '../../domain/projects.ts'
import { register } from '../../domain/registrations.ts'
import {
  alsoAt,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  collection,
  computed,
  condition,
  create,
  destroy,
  extra,
  flag,
  giving,
  graph,
  holders,
  type InputOf,
  id,
  ids,
  index,
  indexed,
  instant,
  many,
  member,
  one,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  userOr,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { cursus } from '../curriculum/cursus.ts'
import { projects } from '../curriculum/projects.ts'
import { cursusUsers } from './cursus_users.ts'
import { MARKS } from './statuses.ts'
import { teams, teamsUsers } from './teams.ts'
import { users } from './users.ts'

export const projectsUsers = table(
  'projects_users',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id).notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Retries, from 0. */
    occurrence: whole().notNull().default(0),
    /** The best mark so far. */
    final_mark: whole(),
    status: words().notNull().default('unknown'),
    /** Null until marked. */
    validated: flag(),
    current_team_id: belongsTo((): Column => teams.id, 'set null'),
    marked_at: instant(),
    /** From when the project may be tried again; null: never. */
    retriable_at: instant(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.project_id),
    indexed().on(t.project_id, t.id),
    indexed().on(t.current_team_id),
    indexed().on(t.created_at),
    indexed().on(t.updated_at),
    indexed().on(t.marked_at),
    indexed().on(t.retriable_at),
    indexed().on(t.status),
  ],
)

/** The cursus in which a registration counts. */
export const projectsUsersCursus = table(
  'projects_users_cursus',
  {
    id: id(),
    projects_user_id: belongsTo((): Column => projectsUsers.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.projects_user_id, t.cursus_id), indexed().on(t.cursus_id)],
)

const facts = view(projectsUsers, [
  'id',
  'occurrence',
  'final_mark',
  'status',
  { 'validated?': computed<typeof projectsUsers>((t) => sql`${t.validated}`, { nullable: 'boolean' }) },
  'current_team_id',
  { project: one('project_id', 'brief') },
  { cursus_ids: ids(() => projectsUsersCursus) },
  'marked_at',
  { marked: computed<typeof projectsUsers>((t) => sql`${t.marked_at} is not null`, 'boolean') },
  'retriable_at',
  'created_at',
  'updated_at',
])

const fields = {
  project_id: required(),
  user_id: required(),
  created_at: optional(),
  updated_at: optional(),
  occurrence: optional({ minimum: 0 }),
  final_mark: optional(MARKS),
  retriable_at: optional(),
  marked_at: optional(),
  status: optional(),
  skip_check_permission: extra('string', 'registers without the checks of the session'),
}
export type ProjectsUserInput = InputOf<typeof projectsUsers, typeof fields>

const trial = { force: extra('boolean', 'tries again whatever the rules say') }
export type RetryInput = InputOf<typeof projectsUsers, typeof trial>
const childs = {
  projects_user: extra('object', 'project_id and user_id', true),
  scales: extra('object', 'marks by the id of the child project'),
}
export type ChildsInput = InputOf<typeof projectsUsers, typeof childs>
const whose = {
  user_id: extra('integer', 'whose registration', true),
  project_id: extra('integer', 'to which project', true),
}
export type WhoseInput = InputOf<typeof projectsUsers, typeof whose>
const mark = { ...whose, scale: extra('integer', 'the mark', true) }
export type MarkInput = InputOf<typeof projectsUsers, typeof mark>

export default resource(projectsUsers, {
  about: 'A user\u2019s registration to a project: one for ever, however often it is tried.',
  views: {
    list: [
      ...facts,
      { user: one('user_id', 'list') },
      { teams: many(() => teams, { via: () => teamsUsers, by: 'projects_user_id', view: 'inProjectsUser' }) },
    ],
    embedded: facts,
  },
  list: {
    order: ['id'],
    sort: [],
    filter: [
      'id',
      'project_id',
      'user_id',
      'created_at',
      'updated_at',
      'occurrence',
      'final_mark',
      'retriable_at',
      'marked_at',
      'status',
    ],
    special: {
      cursus: through(() => cursusUsers, { by: 'user_id', to: 'cursus_id' }),
      campus: through(() => campusUsers, { by: 'user_id', to: 'campus_id' }),
      retriable: condition<typeof projectsUsers>(
        'registrations that may be tried again now',
        (t, { now }) => sql`${t.retriable_at} is not null and ${t.retriable_at} <= ${now}`,
      ),
      marked: present('marked_at'),
    },
    range: [
      'id',
      'project_id',
      'user_id',
      'created_at',
      'updated_at',
      'occurrence',
      'final_mark',
      'retriable_at',
      'marked_at',
      'status',
    ],
  },
  under: { projects: 'project_id', users: 'user_id' },
  owner: 'user_id',
  lockFirst: lockTeamOfRegistration,
  write: {
    root: 'projects_user',
    fields,
  },
  access: {
    read: anyone,
    create: userOr('Advanced tutor', 'Advanced staff').scope('projects'),
    update: holders('Advanced tutor', 'Advanced staff').scope('projects'),
    destroy: userOr('Advanced tutor', 'Advanced staff').scope('projects'),
    retry: userOr('Advanced tutor', 'Advanced staff').scope('projects'),
    compile: userOr('Advanced tutor').scope('projects'),
    register_childs_and_scales: userOr('42network', 'Advanced tutor').scope('projects'),
    reset: userOr('42network').scope('projects'),
    scale: userOr('42network').scope('projects'),
  },
  actions: {
    index: below(index, 'projects', 'users'),
    show,
    graph: below(graph('created_at', 'updated_at', 'retriable_at'), 'projects', 'users'),
    create: alsoAt(below(by(create, register), 'projects', 'users'), '/projects/:project_id/register'),
    update: by(update, changeRegistration),
    destroy: by(destroy, removeRegistration),
    retry: member('PATCH|PUT /retry', retry, trial),
    compile: member('PATCH|PUT /compile', compile),
    register_childs_and_scales: giving(
      'record',
      collection('POST /register_childs_and_scales', registerChildsAndScales, childs),
    ),
    reset: giving({ of: { list: 'string' } }, collection('DELETE /reset', reset, whose)),
    scale: giving({ of: { fields: {} } }, collection('PATCH /scale', setMark, mark)),
  },
})
