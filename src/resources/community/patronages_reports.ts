/** Reports on patronages. */

import { planReport } from '../../domain/patronages.ts'
import {
  ahead,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  children,
  create,
  destroy,
  graph,
  holders,
  type InputOf,
  id,
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
  table,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { patronages } from './patronages.ts'
import { reports } from './reports.ts'

export const patronagesReports = table(
  'patronages_reports',
  {
    id: id(),
    /** Who writes it: the godfather. */
    user_id: belongsTo((): Column => users.id, 'set null'),
    begin_at: instant(),
    patronage_id: belongsTo((): Column => patronages.id, 'cascade').notNull(),
    report_id: belongsTo((): Column => reports.id).notNull(),
    validated_at: instant(),
    comment: words(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.user_id),
    indexed().on(t.patronage_id),
    indexed().on(t.report_id),
    indexed().on(t.created_at, t.id),
  ],
)

export const patronagesAnswers = table(
  'patronages_answers',
  {
    id: id(),
    patronages_report_id: belongsTo((): Column => patronagesReports.id, 'cascade').notNull(),
    /** Questions stand in the text of the report; clients number them. */
    question_id: whole().notNull(),
    value: whole(),
    answer: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.question_id, t.patronages_report_id), indexed().on(t.patronages_report_id)],
)

const fields = {
  user_id: optional(),
  begin_at: optional(),
  patronage_id: required(),
  report_id: required(),
  validated_at: optional(),
  comment: optional(),
  answers_attributes: children(() => patronagesAnswers, {
    question_id: required(),
    value: optional(),
    answer: optional(),
  }),
}
export type PatronagesReportInput = InputOf<typeof patronagesReports, typeof fields>

export default resource(patronagesReports, {
  about: 'A report on how a patronage goes.',
  views: {
    list: [
      'id',
      'user_id',
      'begin_at',
      'created_at',
      'updated_at',
      'patronage_id',
      'report_id',
      'validated_at',
      { patronage: one('patronage_id', 'brief'), report: one('report_id', 'list'), user: one('user_id', 'brief') },
      { answers: many(() => patronagesAnswers, { view: ['id', 'question_id', 'value', 'answer'] }) },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: ['id', 'user_id', 'begin_at', 'created_at', 'updated_at', 'patronage_id', 'report_id', 'validated_at'],
    special: { future: ahead('begin_at'), validated: present('validated_at') },
  },
  under: { users: 'user_id', patronages: 'patronage_id', reports: 'report_id' },
  write: {
    root: 'patronages_report',
    fields,
  },
  access: { read: holders('Basic staff'), graph: anyone, write: holders('Tutor') },
  actions: {
    index: below(index, 'users', 'patronages', 'reports'),
    show,
    graph: graph('created_at', 'updated_at', 'begin_at', 'validated_at'),
    create: below(by(create, planReport), 'users', 'patronages', 'reports'),
    update,
    destroy,
  },
})
