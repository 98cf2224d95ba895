/** Sessions: how a project is run at a campus, in a cursus, or everywhere. */
import {
  ahead,
  allColumns,
  anyone,
  belongsTo,
  below,
  type Column,
  flag,
  graph,
  id,
  index,
  indexed,
  instant,
  many,
  one,
  oneOf,
  present,
  resource,
  show,
  sql,
  table,
  texts,
  timestamps,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { evaluations } from '../evaluation/evaluations.ts'
import { scales } from '../evaluation/scales.ts'
import { evaluationUploads } from '../evaluation/uploads.ts'
import { cursus } from './cursus.ts'
import { projectSessionsRules } from './project_sessions_rules.ts'
import { projects } from './projects.ts'

export const projectSessions = table(
  'project_sessions',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade').notNull(),
    /** Null: for every campus without a session of its own. */
    campus_id: belongsTo((): Column => campus.id, 'cascade'),
    cursus_id: belongsTo((): Column => cursus.id, 'cascade'),
    solo: flag().default(false),
    begin_at: instant(),
    end_at: instant(),
    /** As people read it: `245 hours`. */
    estimate_time: words(),
    difficulty: whole(),
    objectives: texts().notNull().default(sql`'{}'::text[]`),
    description: words(),
    /** Days from the lock of a team to its deadline. */
    duration_days: whole(),
    /** Days from the submission until missing evaluations are given up. */
    terminating_after: whole(),
    max_people: whole(),
    is_subscriptable: flag().notNull().default(true),
    /** The mark that validates. */
    minimum_mark: whole().notNull().default(80),
    team_behaviour: oneOf(['user', 'upload', 'by_rule', 'none']).notNull().default('user'),
    commit: words(),
    divisor: whole(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.project_id, t.id),
    indexed().on(t.campus_id),
    indexed().on(t.cursus_id),
    indexed().on(t.difficulty),
    indexed().on(t.created_at),
    indexed().on(t.updated_at),
    indexed().on(t.begin_at),
    indexed().on(t.end_at),
  ],
)

const COLUMNS = [
  'id',
  'project_id',
  'campus_id',
  'cursus_id',
  'estimate_time',
  'created_at',
  'updated_at',
  'begin_at',
  'end_at',
  'max_people',
  'duration_days',
  'terminating_after',
  'solo',
  'is_subscriptable',
  'team_behaviour',
  'difficulty',
] as const

const facts = view(projectSessions, [
  'id',
  'solo',
  'begin_at',
  'end_at',
  'estimate_time',
  'difficulty',
  'objectives',
  'description',
  'duration_days',
  'terminating_after',
  'project_id',
  'campus_id',
  'cursus_id',
  'created_at',
  'updated_at',
  'max_people',
  'is_subscriptable',
  { scales: many(() => scales, { via: () => evaluations, view: 'inSession' }) },
  { uploads: many(() => evaluationUploads, { via: () => evaluations, view: ['id', 'name'] }) },
  'team_behaviour',
  'commit',
])

export default resource(projectSessions, {
  about: 'A way in which a project is run: dates, group, evaluation, rules.',
  views: {
    list: [
      ...facts,
      { project: one('project_id', 'embedded') },
      { campus: one('campus_id', 'embedded') },
      { cursus: one('cursus_id', 'list') },
      { evaluations: many(() => evaluations, { view: 'list' }) },
      { project_sessions_rules: many(() => projectSessionsRules, { view: 'inSession' }) },
    ],
    inProject: facts,
  },
  list: {
    order: ['-id'],
    sort: allColumns(projectSessions),
    filter: COLUMNS,
    special: { future: ahead('begin_at'), end: present('end_at') },
    range: COLUMNS,
  },
  under: { projects: 'project_id' },
  access: { read: anyone },
  actions: {
    index: below(index, 'projects'),
    show,
    graph: below(graph('created_at', 'updated_at', 'begin_at', 'end_at'), 'projects'),
  },
})
