/** Tags: words that projects, notions and users are marked with. */
import {
  anyone,
  belongsTo,
  below,
  type Column,
  children,
  create,
  destroy,
  holders,
  id,
  idList,
  index,
  indexed,
  many,
  oneOf,
  optional,
  required,
  resource,
  show,
  table,
  through,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'
import { cursus } from '../curriculum/cursus.ts'
import { notionsTags } from '../curriculum/notions.ts'
import { projects } from '../curriculum/projects.ts'
import { subnotions } from '../curriculum/subnotions.ts'
import { users } from '../people/users.ts'
import { issues } from './issues.ts'
import { tagsUsers } from './tags_users.ts'

export const tags = table(
  'tags',
  {
    id: id(),
    name: words().notNull(),
    kind: oneOf(['general', 'project', 'archived']).notNull().default('general'),
    description: words(),
    /** Who put it before the others. */
    pinner_id: belongsTo((): Column => users.id, 'set null'),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), indexed().on(t.name, t.id.desc()), indexed().on(t.pinner_id)],
)

export const tagsProjects = table(
  'tags_projects',
  {
    id: id(),
    tag_id: belongsTo((): Column => tags.id, 'cascade').notNull(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.tag_id, t.project_id), indexed().on(t.project_id)],
)

export const tagsIssues = table(
  'tags_issues',
  {
    id: id(),
    tag_id: belongsTo((): Column => tags.id, 'cascade').notNull(),
    issue_id: belongsTo((): Column => issues.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.tag_id, t.issue_id), indexed().on(t.issue_id)],
)

export const tagsCursus = table(
  'tags_cursus',
  {
    id: id(),
    tag_id: belongsTo((): Column => tags.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.tag_id, t.cursus_id), indexed().on(t.cursus_id)],
)

export const tagsSubnotions = table(
  'tags_subnotions',
  {
    id: id(),
    tag_id: belongsTo((): Column => tags.id, 'cascade').notNull(),
    subnotion_id: belongsTo((): Column => subnotions.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.tag_id, t.subnotion_id), indexed().on(t.subnotion_id)],
)

export default resource(tags, {
  about: 'A word that other things are marked with.',
  views: {
    list: [
      'id',
      'name',
      'kind',
      { users: many(() => users, { via: () => tagsUsers, view: 'brief' }) },
      { subnotions: many(() => subnotions, { via: () => tagsSubnotions, view: 'embedded' }) },
    ],
    embedded: ['id', 'name', 'kind'],
  },
  list: {
    order: ['name', '-id'],
    columns: ['id', 'name', 'created_at', 'updated_at', 'pinner_id', 'kind', 'description'],
    special: { cursus_id: through(() => tagsCursus) },
  },
  under: {
    projects: through(() => tagsProjects),
    issues: through(() => tagsIssues),
    notions: through(() => notionsTags),
    cursus: through(() => tagsCursus),
    users: through(() => tagsUsers),
  },
  write: {
    root: 'tag',
    fields: {
      name: required(),
      // Named by the reference's own sample alone.
      kind: optional(),
      tags_users_attributes: children(() => tagsUsers, { user_id: required() }),
      cursus_ids: idList(() => tagsCursus),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'projects', 'issues', 'notions', 'cursus', 'users'), show, create, update, destroy },
})
