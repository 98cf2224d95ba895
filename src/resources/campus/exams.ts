/** Exams: projects that are done at a place and a time, on machines of the school. */

import { cancelExam, changeExam, planExam } from '../../domain/events.ts'
import {
  ahead,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  computed,
  create,
  destroy,
  extra,
  flag,
  graph,
  holders,
  type InputOf,
  id,
  idList,
  index,
  indexed,
  instant,
  many,
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
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { cursus } from '../curriculum/cursus.ts'
import { projects } from '../curriculum/projects.ts'
import { users } from '../people/users.ts'
import { campus } from './campus.ts'

export const exams = table(
  'exams',
  {
    id: id(),
    name: words().notNull(),
    begin_at: instant().notNull(),
    end_at: instant().notNull(),
    location: words(),
    /** CIDR ranges parted by commas. */
    ip_range: words().notNull(),
    max_people: whole(),
    /** False hides the exam from students. */
    visible: flag().notNull().default(true),
    campus_id: belongsTo((): Column => campus.id).notNull(),
    validated_at: instant(),
    validator_id: belongsTo((): Column => users.id, 'set null'),
    /** Hours before the begin in which nobody may leave any more. */
    prohibition_of_cancellation: whole(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.begin_at.desc(), t.id.desc()),
    indexed().on(t.campus_id, t.begin_at.desc(), t.id.desc()),
    indexed().on(t.validator_id),
    indexed().on(t.created_at),
    indexed().on(t.end_at),
  ],
)

export const examsProjects = table(
  'exams_projects',
  {
    id: id(),
    exam_id: belongsTo((): Column => exams.id, 'cascade').notNull(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.exam_id, t.project_id), indexed().on(t.project_id)],
)

/** The cursus whose projects an exam has. */
export const examsCursus = table(
  'exams_cursus',
  {
    id: id(),
    exam_id: belongsTo((): Column => exams.id, 'cascade').notNull(),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.exam_id, t.cursus_id), indexed().on(t.cursus_id)],
)

export const examsUsers = table(
  'exams_users',
  {
    id: id(),
    exam_id: belongsTo((): Column => exams.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.exam_id), indexed().on(t.exam_id)],
)

export const examFacts = view(exams, [
  'id',
  'ip_range',
  'begin_at',
  'end_at',
  'location',
  'max_people',
  {
    nbr_subscribers: computed<typeof exams>(
      (t) => sql`(select count(*) from ${examsUsers} as s where s.exam_id = ${t.id})`,
      'integer',
    ),
  },
  'name',
  'created_at',
  'updated_at',
])

const fields = {
  name: required(),
  begin_at: required(),
  end_at: required({ after: 'begin_at' }),
  location: required(),
  ip_range: required({ maxLength: 255 }),
  visible: optional(),
  max_people: optional({ minimum: 0 }),
  campus_id: required(),
  activate_waitlist: extra('boolean', 'opens a waitlist'),
  prohibition_of_cancellation: optional({ minimum: 0 }),
  project_ids: idList(() => examsProjects),
}
export type ExamInput = InputOf<typeof exams, typeof fields>

export default resource(exams, {
  about: 'An exam at a campus.',
  views: {
    list: [
      ...examFacts,
      { campus: one('campus_id', 'embedded') },
      { cursus: many(() => cursus, { via: () => examsCursus, view: 'list' }) },
      { projects: many(() => projects, { via: () => examsProjects, view: 'embedded' }) },
    ],
  },
  list: {
    order: ['-begin_at', '-id'],
    columns: [
      'id',
      'begin_at',
      'end_at',
      'location',
      'ip_range',
      'max_people',
      'created_at',
      'updated_at',
      'visible',
      'name',
      'campus_id',
      'validated_at',
      'validator_id',
      'prohibition_of_cancellation',
    ],
    special: { future: ahead('begin_at'), end: present('end_at'), validated: present('validated_at') },
  },
  under: {
    cursus: through(() => examsCursus),
    campus: 'campus_id',
    users: through(() => examsUsers),
    projects: through(() => examsProjects),
  },
  visible: (t, { viewer }) =>
    sql`${t.visible} or exists (select from ${examsUsers} as s where s.exam_id = ${t.id} and s.user_id = ${viewer})`,
  write: {
    root: 'exam',
    fields,
  },
  access: { read: anyone.seeMore('Basic staff'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'cursus', 'campus', 'campus/cursus', 'users', 'projects'),
    show,
    graph: graph('created_at', 'updated_at', 'begin_at', 'end_at'),
    create: by(create, planExam),
    update: by(update, changeExam),
    destroy: by(destroy, cancelExam),
  },
})
