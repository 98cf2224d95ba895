/** Projects: what people learn by doing. */

import { changeProject, writeProject } from '../../domain/project-sessions.ts'
import { retryProject } from '../../domain/projects.ts'
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
  extra,
  findAt,
  flag,
  holders,
  type InputOf,
  id,
  idList,
  index,
  indexed,
  many,
  matching,
  member,
  myList,
  one,
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
  userOr,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { evaluations } from '../evaluation/evaluations.ts'
import { projectsUsers } from '../people/projects_users.ts'
import { users } from '../people/users.ts'
import { attachmentFields } from './attachment-fields.ts'
import { attachments } from './attachments.ts'
import { cursus } from './cursus.ts'
import { notions } from './notions.ts'
import { projectSessions } from './project_sessions.ts'

export const projects = table(
  'projects',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    parent_id: belongsTo((): Column => projects.id, 'set null'),
    description: words(),
    /** Experience for a full mark. */
    difficulty: whole(),
    exam: flag().notNull().default(false),
    visible: flag().notNull().default(false),
    has_git: flag().notNull().default(true),
    has_mark: flag().notNull().default(true),
    inherited_team: flag().notNull().default(false),
    position: whole().notNull().default(0),
    repository: words(),
    git_id: whole(),
    cached_repository_path: words(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.slug),
    indexed().on(t.parent_id),
    indexed().on(t.position, t.id.desc()),
    indexed().on(t.name),
    indexed().on(t.difficulty),
  ],
)

/** The cursus in which a project stands. */
export const projectsCursus = table(
  'projects_cursus',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.project_id, t.cursus_id), indexed().on(t.cursus_id, t.project_id)],
)

/** The campus that run a project. */
export const projectsCampus = table(
  'projects_campus',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.project_id, t.campus_id), indexed().on(t.campus_id)],
)

export const projectsAuthors = table(
  'projects_authors',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.project_id, t.user_id), indexed().on(t.user_id)],
)

export const projectsNotions = table(
  'projects_notions',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
    notion_id: belongsTo((): Column => notions.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.project_id, t.notion_id), indexed().on(t.notion_id)],
)

const relative = view(projects, [
  'name',
  'id',
  'slug',
  { url: computed<typeof projects>((t, { base }) => sql`${base} || '/v2/projects/' || ${t.slug}`, 'string') },
])
const facts = view(projects, [
  'id',
  'name',
  'slug',
  'difficulty',
  { parent: one('parent_id', 'relative') },
  { children: many(() => projects, { by: 'parent_id', view: 'relative', order: ['position', 'id'] }) },
  // Attachments of a project stand with its sessions; here the list was empty in every row ever seen.
  { attachments: computed<typeof projects>(() => sql`'[]'::json`, { list: 'object' }) },
  'created_at',
  'updated_at',
  'exam',
  'git_id',
  'repository',
])

const fields = {
  name: required({ slugInto: 'slug' }),
  description: optional(),
  exam: optional(),
  has_mark: optional(),
  repository: required(),
  git_id: optional(),
  has_git: optional(),
  inherited_team: optional(),
  parent_id: optional(),
  visible: optional(),
  is_subscriptable: extra('boolean', 'of the session for everybody: whether people may register'),
  minimum_mark: extra('integer', 'of the session for everybody: the mark that validates'),
  max_people: extra('integer', 'of the session for everybody: registrations at most'),
  terminating_after: extra('integer', 'of the session for everybody: days until missing evaluations are given up'),
  cursus_ids: idList(() => projectsCursus),
  campus_ids: idList(() => projectsCampus),
  authors_user_ids: idList(() => projectsAuthors),
  notion_ids: idList(() => projectsNotions),
  project_sessions_attributes: children(() => projectSessions, {
    campus_id: optional(),
    cursus_id: optional(),
    estimate_time: optional(),
    created_at: optional(),
    updated_at: optional(),
    begin_at: optional(),
    end_at: optional({ after: 'begin_at' }),
    max_people: optional({ minimum: 0 }),
    duration_days: optional({ minimum: 0 }),
    terminating_after: optional({ minimum: 0 }),
    solo: optional(),
    is_subscriptable: optional(),
    minimum_mark: required(),
    team_behaviour: required(),
  }),
  evaluations_attributes: children(() => evaluations, { kind: optional() }),
  attachments_attributes: children(() => attachments, attachmentFields, 'project_id'),
}
export type ProjectInput = InputOf<typeof projects, typeof fields>

export default resource(projects, {
  about: 'A project, an exam, a piscine or anything else that is marked.',
  find: 'slug',
  views: {
    list: [
      ...facts,
      { cursus: many(() => cursus, { via: () => projectsCursus, view: 'list' }) },
      { campus: many(() => campus, { via: () => projectsCampus, view: 'embedded' }) },
      { videos: computed<typeof projects>(() => sql`'[]'::json`, { list: 'object' }) },
      { project_sessions: many(() => projectSessions, { view: 'inProject' }) },
    ],
    embedded: facts,
    relative,
    brief: ['id', 'name', 'slug', 'parent_id'],
    found: ['id', 'name', 'slug'],
  },
  list: {
    order: ['position', '-id'],
    sort: [
      'id',
      'name',
      'created_at',
      'updated_at',
      'visible',
      'exam',
      'parent_id',
      'slug',
      'inherited_team',
      'position',
      'has_git',
      'has_mark',
      'repository',
      'git_id',
      'cached_repository_path',
    ],
    filter: [
      'id',
      'name',
      'created_at',
      'updated_at',
      'visible',
      'exam',
      'parent_id',
      'slug',
      'inherited_team',
      'position',
      'has_git',
      'has_mark',
      'description',
      'repository',
      'git_id',
    ],
    special: {
      difficulty: matching(
        'projects that have this difficulty, or a session with it',
        'integer',
        (t, values) =>
          sql`${t.difficulty} = any (${values}) or exists (select from ${projectSessions} as s where s.project_id = ${t.id} and s.difficulty = any (${values}))`,
      ),
    },
    range: ['id', 'name', 'created_at', 'updated_at', 'parent_id', 'slug', 'position', 'description', 'difficulty'],
  },
  under: {
    cursus: through(() => projectsCursus),
    projects: 'parent_id',
    users: through(() => projectsUsers),
  },
  write: { root: 'project', fields },
  access: {
    read: anyone,
    me: aUser,
    search: holders('42network'),
    write: holders('Advanced tutor').scope('projects'),
    retry: userOr('Advanced tutor', 'Advanced staff').scope('projects'),
  },
  actions: {
    index: below(index, 'cursus', 'projects'),
    me: myList('/me/projects'),
    search: findAt('/search/projects', 'found', 'name', 'slug'),
    show,
    create: by(create, writeProject),
    update: by(update, changeProject),
    destroy,
    retry: member('PATCH|PUT /retry', retryProject),
  },
})
