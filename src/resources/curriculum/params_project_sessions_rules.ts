/** What the rules of sessions are told. */
import {
  allColumns,
  belongsTo,
  below,
  type Column,
  create,
  holders,
  id,
  index,
  indexed,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  update,
  words,
} from '../../engine/words.ts'
import { projectSessionsRules } from './project_sessions_rules.ts'
import { params } from './rules.ts'

export const paramsProjectSessionsRules = table(
  'params_project_sessions_rules',
  {
    id: id(),
    param_id: belongsTo((): Column => params.id).notNull(),
    project_sessions_rule_id: belongsTo((): Column => projectSessionsRules.id, 'cascade'),
    /** A text whatever it means; lists are parted by spaces. */
    value: words(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.project_sessions_rule_id), indexed().on(t.param_id)],
)

export default resource(paramsProjectSessionsRules, {
  about: 'The value of a parameter of a session\u2019s rule.',
  views: { list: ['id', 'param_id', 'project_sessions_rule_id', 'value', 'created_at', 'updated_at'] },
  list: { order: ['-id'], columns: allColumns(paramsProjectSessionsRules) },
  under: { project_sessions_rules: 'project_sessions_rule_id' },
  write: {
    root: 'params_project_sessions_rule',
    fields: { param_id: required(), value: optional(), project_sessions_rule_id: optional() },
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor').scope('projects') },
  actions: {
    index: below(index, 'project_sessions_rules'),
    show,
    create: below(create, 'project_sessions_rules'),
    update,
  },
})
