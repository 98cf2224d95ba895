/** Attachments: papers, videos and links that belong to projects, to parts of notions and to scales. */
import {
  anyone,
  belongsTo,
  below,
  type Column,
  computed,
  create,
  destroy,
  flag,
  holders,
  id,
  index,
  indexed,
  matching,
  object,
  one,
  oneOf,
  onlyBelow,
  optional,
  resource,
  show,
  sql,
  table,
  timestamps,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { scales } from '../evaluation/scales.ts'
import { users } from '../people/users.ts'
import { languages } from '../staff/languages.ts'
import { attachables, KINDS } from './attachables.ts'
import { ownAttachmentFields } from './attachment-fields.ts'
import { projectSessions } from './project_sessions.ts'
import { projects } from './projects.ts'
import { subnotions } from './subnotions.ts'

export const attachments = table(
  'attachments',
  {
    id: id(),
    kind: oneOf(KINDS).notNull().default('document'),
    attachable_id: belongsTo((): Column => attachables.id).notNull(),
    /** The kind as a class name. */
    attachable_type: words().generatedAlwaysAs(sql`initcap(kind)`),
    language_id: belongsTo((): Column => languages.id, 'set null'),
    user_id: belongsTo((): Column => users.id, 'set null'),
    default: flag().notNull().default(false),
    up_to_date: flag().notNull().default(true),
    untranslatable: flag().notNull().default(false),
    /** What it belongs to: one of the three. */
    project_id: belongsTo((): Column => projects.id, 'cascade'),
    subnotion_id: belongsTo((): Column => subnotions.id, 'cascade'),
    scale_id: belongsTo((): Column => scales.id, 'cascade'),
    /** The same in the words of the API. */
    container_id: whole().generatedAlwaysAs(sql`coalesce(project_id, subnotion_id, scale_id)`),
    container_type: words().generatedAlwaysAs(
      sql`case when project_id is not null then 'Project' when subnotion_id is not null then 'Subnotion' when scale_id is not null then 'Scale' end`,
    ),
    /** The attachment that it translates. */
    translates_id: belongsTo((): Column => attachments.id, 'set null'),
    /** The same; its own id where it translates none. */
    base_id: whole().generatedAlwaysAs(sql`coalesce(translates_id, id)`),
    attachments_structure_id: whole(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.attachable_id),
    indexed().on(t.language_id),
    indexed().on(t.user_id),
    indexed().on(t.project_id),
    indexed().on(t.subnotion_id),
    indexed().on(t.scale_id),
    indexed().on(t.translates_id),
  ],
)

type Shown = 'name' | 'slug' | 'url' | 'page_count'
const ofThing = (column: Shown, type: Parameters<typeof computed>[1]) =>
  computed<typeof attachments>(
    (t) => sql`(select ${sql.raw(`a.${column}`)} from ${attachables} as a where a.id = ${t.attachable_id})`,
    type,
  )
const nothing = (type: 'string') => computed<typeof attachments>(() => sql`null::text`, { nullable: type })

export default resource(attachments, {
  about: 'A paper, a video, a link or a piece of code.',
  views: {
    list: [
      'id',
      { name: ofThing('name', 'string') },
      {
        pdf: object({
          pdf: object({
            url: computed<typeof attachments>(
              (t, { base }) =>
                sql`(select ${base} || '/uploads/' || a.pdf from ${attachables} as a where a.id = ${t.attachable_id})`,
              { nullable: 'string' },
            ),
            thumb: object({ url: nothing('string') }),
          }),
        }),
      },
      { page_count: ofThing('page_count', { nullable: 'integer' }) },
      'created_at',
      // Nothing is worked out of a file after it came.
      { pdf_processing: computed<typeof attachments>(() => sql`false`, 'boolean') },
      { slug: ofThing('slug', 'string') },
      { url: ofThing('url', { nullable: 'string' }) },
      { thumb_url: nothing('string') },
      'base_id',
      { language: one('language_id', 'list') },
      { type: computed<typeof attachments>((t) => sql`${t.attachable_type}`, 'string') },
    ],
  },
  list: {
    order: ['id'],
    columns: [
      'id',
      'attachable_id',
      'attachable_type',
      'kind',
      'created_at',
      'updated_at',
      'language_id',
      'user_id',
      'default',
      'up_to_date',
      'container_id',
      'container_type',
      'base_id',
      'untranslatable',
      'attachments_structure_id',
    ],
  },
  under: {
    project_sessions: matching(
      'attachments of the projects of these sessions',
      'integer',
      (t, ids) =>
        sql`exists (select from ${projectSessions} as s where s.project_id = ${t.project_id} and s.id = any (${ids}))`,
    ),
    projects: 'project_id',
  },
  write: { root: 'attachment', fields: { ...ownAttachmentFields, project_id: optional() } },
  access: { read: anyone, write: holders('Advanced tutor').scope('projects') },
  actions: {
    index: below(index, 'project_sessions', 'projects'),
    show: below(show, 'project_sessions'),
    create: onlyBelow(create, 'projects'),
    update,
    destroy,
  },
})
