/** Scales: the sheets that evaluators fill. */
import { changeScale, writeScale } from '../../domain/scales.ts'
import { isWayOf } from '../../domain/ways.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  children,
  create,
  destroy,
  extra,
  flag,
  holders,
  type InputOf,
  id,
  idList,
  index,
  indexed,
  many,
  matching,
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
  type View,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { attachmentFields } from '../curriculum/attachment-fields.ts'
import { attachments } from '../curriculum/attachments.ts'
import { projectSessions } from '../curriculum/project_sessions.ts'
import { languages } from '../staff/languages.ts'
import { evaluations } from './evaluations.ts'
import { flags } from './flags.ts'
import { questions, questionsSkills, sections } from './questions.ts'
import { scaleTeams } from './scale_teams.ts'

export const scales = table(
  'scales',
  {
    id: id(),
    evaluation_id: belongsTo((): Column => evaluations.id, 'cascade'),
    name: words().notNull(),
    is_primary: flag().notNull().default(false),
    is_external: flag().notNull().default(false),
    manual_subscription: flag().notNull().default(false),
    comment: words(),
    introduction_md: words(),
    disclaimer_md: words(),
    guidelines_md: words().notNull().default(''),
    /** How many evaluations a team needs. */
    correction_number: whole().notNull().default(3),
    /** Seconds, in quarters of an hour. */
    duration: whole().notNull().default(1800),
    /** Whether an evaluation costs no point. */
    free: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.name, t.evaluation_id),
    indexed().on(t.name, t.id.desc()),
    indexed().on(t.evaluation_id),
    unique('scales_one_primary').on(t.evaluation_id).where(sql`${t.is_primary}`),
  ],
)

/** The languages that a scale is written in. */
export const scalesLanguages = table(
  'scales_languages',
  {
    id: id(),
    scale_id: belongsTo((): Column => scales.id, 'cascade').notNull(),
    language_id: belongsTo((): Column => languages.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.scale_id, t.language_id), indexed().on(t.language_id)],
)

/** The flags that may be raised on a scale. */
export const scalesFlags = table(
  'scales_flags',
  {
    id: id(),
    scale_id: belongsTo((): Column => scales.id, 'cascade').notNull(),
    flag_id: belongsTo((): Column => flags.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.scale_id, t.flag_id), indexed().on(t.flag_id)],
)

const sheet = view(scales, [
  'id',
  'evaluation_id',
  'name',
  'is_primary',
  'comment',
  'introduction_md',
  'disclaimer_md',
  'guidelines_md',
  'created_at',
  'correction_number',
  'duration',
  'manual_subscription',
  { languages: many(() => languages, { via: () => scalesLanguages, view: 'full' }) },
])
const question = ['id', 'name', 'guidelines', 'rating', 'kind', 'created_at']
const questionsSkill = ['id', 'question_id', 'skill_id', 'percentage', 'created_at', 'updated_at']
const sectionOf = (...shown: View) => [
  'id',
  'name',
  'description',
  { questions: many(() => questions, { view: shown }) },
]

const fields = {
  name: required(),
  lg: extra('string', 'the id of the language that it is written in'),
  is_primary: optional(),
  is_external: optional(),
  manual_subscription: optional(),
  comment: optional(),
  introduction_md: optional(),
  disclaimer_md: optional(),
  guidelines_md: required(),
  correction_number: required({ minimum: 0 }),
  // Seconds; a number too small for that counts quarters of an hour.
  duration: required({ minimum: 1 }),
  free: optional(),
  evaluation_id: optional(),
  flag_ids: idList(() => scalesFlags),
  attachments_attributes: children(() => attachments, attachmentFields, 'scale_id'),
  sections_attributes: children(() => sections, {
    name: required(),
    description: optional(),
    questions_attributes: children(() => questions, {
      name: required(),
      kind: required(),
      rating: required(),
      guidelines: required(),
      questions_skills_attributes: children(() => questionsSkills, {
        skill_id: required(),
        percentage: required({ minimum: 0, maximum: 100 }),
      }),
    }),
  }),
}
export type ScaleInput = InputOf<typeof scales, typeof fields>

export default resource(scales, {
  about: 'A sheet by which evaluators mark a team.',
  views: {
    list: [
      ...sheet,
      { sections: many(() => sections, { view: sectionOf(...question) }) },
      { evaluation: one('evaluation_id', 'list') },
    ],
    show: [
      ...sheet,
      {
        sections: many(() => sections, {
          view: sectionOf(...question, { questions_skills: many(() => questionsSkills, { view: questionsSkill }) }),
        }),
      },
      { evaluation: one('evaluation_id', 'list') },
    ],
    inScaleTeam: [...sheet, { flags: many(() => flags, { via: () => scalesFlags, view: 'list' }) }, 'free'],
    inSession: ['id', 'correction_number', 'is_primary'],
  },
  list: { order: ['name', '-id'], columns: allColumns(scales) },
  under: {
    project_sessions: matching(
      'scales of these sessions, or of their projects where sessions have none',
      'integer',
      (t, ids) => sql`exists (select from ${evaluations} as e, ${projectSessions} as s where e.id = ${t.evaluation_id}
        and s.id = any (${ids}) and ${isWayOf({ project: sql`s.project_id`, session: sql`s.id` })})`,
    ),
    projects: matching(
      'scales of these projects, by themselves or by one of their sessions',
      'integer',
      (
        t,
        ids,
      ) => sql`exists (select from ${evaluations} as e left join ${projectSessions} as s on s.id = e.project_session_id
        where e.id = ${t.evaluation_id} and coalesce(s.project_id, e.project_id) = any (${ids}))`,
    ),
    // Those by which the user evaluated somebody.
    users: through(() => scaleTeams, { by: 'scale_id', to: 'user_id' }),
  },
  write: {
    root: 'scale',
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'project_sessions', 'projects', 'users'),
    show,
    create: by(create, writeScale),
    update: by(update, changeScale),
    destroy,
  },
})
