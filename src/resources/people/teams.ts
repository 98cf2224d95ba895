/** Teams: who does a project together. */
import { changeTeam, dissolveTeam, formTeam, resetUploads } from '../../domain/teams.ts'
import {
  anyone,
  aUser,
  belongsTo,
  below,
  by,
  type Column,
  children,
  computed,
  create,
  destroy,
  flag,
  graph,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  many,
  matching,
  member,
  myList,
  oneOf,
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
import { projectSessions } from '../curriculum/project_sessions.ts'
import { projects } from '../curriculum/projects.ts'
import { teamIsHidden } from '../evaluation/evaluated.ts'
import { scaleTeams } from '../evaluation/scale_teams.ts'
import { teamsUploads } from '../evaluation/teams_uploads.ts'
import { cursusUsers } from './cursus_users.ts'
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
    indexed().on(t.locked_at),
    indexed().on(t.closed_at),
    indexed().on(t.deadline_at),
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
    /** The project, while the member takes part and the team is not finished: nobody does one project in two teams at once. */
    open_project_id: whole(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.team_id),
    unique('teams_users_one_open_team').on(t.user_id, t.open_project_id),
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

const facts = view(teams, [
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
])

const inCursus = matching(
  'teams with users in one of these cursus',
  'integer',
  (t, cursus) => sql`exists (select from ${teamsUsers} as m join ${cursusUsers} as c on c.user_id = m.user_id
    where m.team_id = ${t.id} and c.cursus_id = any (${cursus}))`,
)

const fields = {
  project_id: required(),
  name: optional({ maxLength: 255 }),
  created_at: optional(),
  updated_at: optional(),
  locked_at: optional(),
  closed_at: optional(),
  final_mark: optional({ minimum: -42, maximum: 125 }),
  repo_url: optional(),
  repo_uuid: optional(),
  deadline_at: optional(),
  terminating_at: optional(),
  project_session_id: optional(),
  teams_users_attributes: children(() => teamsUsers, {
    user_id: required(),
    leader: optional(),
    validated: optional(),
    occurrence: optional({ minimum: 0 }),
  }),
}
export type TeamInput = InputOf<typeof teams, typeof fields>

export default resource(teams, {
  about: 'The people who do a project together, once.',
  views: {
    list: [
      ...facts,
      {
        scale_teams: many(() => scaleTeams, {
          view: 'inTeam',
          order: ['-id'],
          // By the evaluation that is ahead of them, evaluators would find the team.
          where: (t, ambient) => sql`not ${teamIsHidden(t, ambient)}`,
        }),
      },
      { teams_uploads: many(() => teamsUploads, { view: 'inTeam' }) },
    ],
    inProjectsUser: facts,
  },
  list: {
    order: ['id'],
    columns: [
      'id',
      'project_id',
      'name',
      'created_at',
      'updated_at',
      'locked_at',
      'closed_at',
      'final_mark',
      'repo_url',
      'repo_uuid',
      'deadline_at',
      'terminating_at',
      'project_session_id',
      'status',
    ],
    special: {
      cursus: inCursus,
      active_cursus: matching(
        'teams with users who are in one of these cursus now',
        'integer',
        (
          t,
          cursus,
          { now },
        ) => sql`exists (select from ${teamsUsers} as m join ${cursusUsers} as c on c.user_id = m.user_id
          where m.team_id = ${t.id} and c.cursus_id = any (${cursus})
            and c.begin_at <= ${now} and (c.end_at is null or c.end_at > ${now}))`,
      ),
      campus: matching(
        'teams with users of one of these campus',
        'integer',
        (t, campus) => sql`exists (select from ${teamsUsers} as m join ${campusUsers} as c on c.user_id = m.user_id
          where m.team_id = ${t.id} and c.campus_id = any (${campus}))`,
      ),
      primary_campus: matching(
        'teams with users whose primary campus is one of these',
        'integer',
        (t, campus) => sql`exists (select from ${teamsUsers} as m join ${campusUsers} as c on c.user_id = m.user_id
          where m.team_id = ${t.id} and c.is_primary and c.campus_id = any (${campus}))`,
      ),
      locked: present('locked_at'),
      closed: present('closed_at'),
      deadline: present('deadline_at'),
      terminating: present('terminating_at'),
      with_mark: present('final_mark'),
    },
  },
  under: {
    cursus: inCursus,
    users: through(() => teamsUsers),
    projects: 'project_id',
    project_sessions: 'project_session_id',
  },
  write: {
    root: 'team',
    fields,
  },
  access: {
    read: anyone,
    me: aUser,
    write: userOr('Advanced tutor').scope('projects'),
    reset_team_uploads: userOr('Advanced tutor').scope('projects'),
  },
  actions: {
    index: below(index, 'cursus', 'users', 'users/projects', 'projects', 'project_sessions'),
    me: myList('/me/teams'),
    show,
    graph: below(
      graph('created_at', 'updated_at', 'locked_at', 'closed_at', 'deadline_at', 'terminating_at'),
      'cursus',
      'users',
      'users/projects',
      'projects',
    ),
    create: by(create, formTeam),
    update: by(update, changeTeam),
    destroy: by(destroy, dissolveTeam),
    reset_team_uploads: member('POST /reset_team_uploads', resetUploads),
  },
})
