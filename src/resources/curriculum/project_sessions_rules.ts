/** Which rules a session has. */
import {
  allColumns,
  belongsTo,
  below,
  type Column,
  children,
  create,
  flag,
  holders,
  id,
  index,
  indexed,
  many,
  one,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  update,
  whole,
} from '../../engine/words.ts'
import { paramsProjectSessionsRules } from './params_project_sessions_rules.ts'
import { projectSessions } from './project_sessions.ts'
import { rules } from './rules.ts'

export const projectSessionsRules = table(
  'project_sessions_rules',
  {
    id: id(),
    project_session_id: belongsTo((): Column => projectSessions.id, 'cascade').notNull(),
    rule_id: belongsTo((): Column => rules.id).notNull(),
    /** Whether it must hold; of the others of its kind one is enough. */
    required: flag().notNull().default(true),
    position: whole().notNull().default(0),
    ...timestamps(),
  },
  (t) => [indexed().on(t.project_session_id, t.id), indexed().on(t.rule_id)],
)

export default resource(projectSessionsRules, {
  about: 'A rule of a session, with its parameters.',
  views: {
    list: [
      'id',
      'project_session_id',
      'rule_id',
      'required',
      'position',
      'created_at',
      'updated_at',
      { params: many(() => paramsProjectSessionsRules, { view: 'list' }) },
      { rule: one('rule_id', 'embedded') },
    ],
    inSession: [
      'id',
      'required',
      'position',
      { params: many(() => paramsProjectSessionsRules, { view: 'list' }) },
      { rule: one('rule_id', 'embedded') },
    ],
    facts: ['id', 'project_session_id', 'rule_id', 'required', 'position', 'created_at', 'updated_at'],
  },
  list: { order: ['-id'], columns: allColumns(projectSessionsRules) },
  under: { project_sessions: 'project_session_id' },
  write: {
    root: 'project_sessions_rule',
    fields: {
      rule_id: required(),
      required: optional(),
      project_session_id: required(),
      params_project_sessions_rules_attributes: children(() => paramsProjectSessionsRules, {
        param_id: required(),
        value: optional(),
      }),
    },
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor').scope('projects') },
  actions: {
    index: below(index, 'project_sessions'),
    show,
    create: below(create, 'project_sessions'),
    update,
  },
})
