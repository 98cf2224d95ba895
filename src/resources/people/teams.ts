/** Teams: who does a project together. */
import {
  belongsTo,
  type Column,
  computed,
  flag,
  id,
  indexed,
  instant,
  many,
  oneOf,
  resource,
  sql,
  table,
  timestamps,
  unique,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { projectSessions } from '../curriculum/project_sessions.ts'
import { projects } from '../curriculum/projects.ts'
import { projectsUsers } from './projects_users.ts'
import { STATUSES } from './statuses.ts'
import { users } from './users.ts'

export const teams = table(
  'teams',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id).notNull(),
    project_session_id: belongsTo((): Column => projectSessions.id, 'set null'),
    name: words().notNull(),
    status: oneOf(STATUSES).notNull().default('in_progress'),
    final_mark: whole(),
    /** Null until marked. */
    validated: flag(),
    repo_url: words(),
    repo_uuid: words().notNull().default(''),
    project_gitlab_path: words(),
    locked_at: instant(),
    closed_at: instant(),
    deadline_at: instant(),
    terminating_at: instant(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.project_id, t.id),
    indexed().on(t.project_session_id, t.id),
    indexed().on(t.created_at),
    indexed().on(t.updated_at),
    indexed().on(t.terminating_at),
    indexed().on(t.status),
  ],
)

export const teamsUsers = table(
  'teams_users',
  {
    id: id(),
    team_id: belongsTo((): Column => teams.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    projects_user_id: belongsTo((): Column => projectsUsers.id, 'cascade'),
    leader: flag().notNull().default(false),
    validated: flag().notNull().default(false),
    occurrence: whole().notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.team_id),
    indexed().on(t.team_id),
    indexed().on(t.projects_user_id),
    unique('teams_users_one_leader').on(t.team_id).where(sql`${t.leader}`),
  ],
)

const memberRow = view(teamsUsers, [
  { id: computed<typeof teamsUsers>((t) => sql`${t.user_id}`, 'integer') },
  {
    login: computed<typeof teamsUsers>(
      (t) => sql`(select login from ${users} as u where u.id = ${t.user_id})`,
      'string',
    ),
  },
  {
    url: computed<typeof teamsUsers>(
      (t, { base }) => sql`(select ${base} || '/v2/users/' || login from ${users} as u where u.id = ${t.user_id})`,
      'string',
    ),
  },
  'leader',
  'occurrence',
  'validated',
  'projects_user_id',
])

export default resource(teams, {
  about: 'The people who do a project together, once.',
  views: {
    list: ['id', 'name'],
    inProjectsUser: [
      'id',
      'name',
      { url: computed<typeof teams>((t, { base }) => sql`${base} || '/v2/teams/' || ${t.id}`, 'string') },
      'final_mark',
      'project_id',
      'created_at',
      'updated_at',
      'status',
      'terminating_at',
      { users: many(() => teamsUsers, { view: memberRow, order: ['-leader', 'id'] }) },
      { 'locked?': computed<typeof teams>((t) => sql`${t.locked_at} is not null`, 'boolean') },
      { 'validated?': computed<typeof teams>((t) => sql`${t.validated}`, { nullable: 'boolean' }) },
      { 'closed?': computed<typeof teams>((t) => sql`${t.closed_at} is not null`, 'boolean') },
      'repo_url',
      'repo_uuid',
      'locked_at',
      'closed_at',
      'project_session_id',
      'project_gitlab_path',
    ],
  },
})
