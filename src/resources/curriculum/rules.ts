/** Rules: what a session may ask for, and their parameters. */
import { changeRule, writeRule } from '../../domain/rules.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  children,
  create,
  destroy,
  holders,
  type InputOf,
  id,
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
  view,
  words,
} from '../../engine/words.ts'
import { projectSessionsRules } from './project_sessions_rules.ts'

export const rules = table(
  'rules',
  {
    id: id(),
    kind: oneOf([
      'inscription',
      'retry_inscription',
      'correction',
      'final_compilation',
      'eval_compilation',
      'retriable',
      'group_validation',
      'team_generation',
      'experience_modification',
    ]).notNull(),
    name: words().notNull(),
    /** Parameters stand in it as `%{name}`. */
    description: words(),
    slug: words().notNull(),
    internal_name: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.name, t.kind), unique().on(t.slug), indexed().on(t.created_at, t.id)],
)

/** What a rule can be told. Not a resource of the API. */
export const params = table(
  'params',
  {
    id: id(),
    name: words().notNull(),
    default_value: words(),
    rule_id: belongsTo((): Column => rules.id, 'cascade').notNull(),
    data_type: oneOf(['string', 'parsed_string', 'integer', 'array']).notNull(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.rule_id)],
)

const facts = view(rules, ['id', 'kind', 'name', 'description', 'created_at', 'updated_at', 'slug', 'internal_name'])
const param = view(params, ['id', 'name', 'default_value', 'rule_id', 'created_at', 'updated_at', 'data_type'])

const fields = {
  kind: required(),
  name: required(),
  description: optional(),
  created_at: optional(),
  updated_at: optional(),
  slug: optional(),
  internal_name: optional(),
  params_attributes: children(() => params, {
    name: required(),
    default_value: optional(),
    data_type: required(),
  }),
}
export type RuleInput = InputOf<typeof rules, typeof fields>

export default resource(rules, {
  about: 'A condition or a way of counting that sessions are given.',
  views: {
    list: [
      ...facts,
      { params: many(() => params, { view: param }) },
      { project_sessions_rules: many(() => projectSessionsRules, { view: 'facts' }) },
    ],
    embedded: facts,
  },
  list: { order: ['-created_at', '-id'], columns: allColumns(rules) },
  under: { project_sessions: through(() => projectSessionsRules) },
  write: {
    root: 'rule',
    fields,
  },
  access: { read: holders('Basic staff'), write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'project_sessions'),
    show,
    create: below(by(create, writeRule), 'project_sessions'),
    update: by(update, changeRule),
    destroy,
  },
})
