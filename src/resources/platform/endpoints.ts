/** Endpoints: where a campus is told of its users. */
import { addEndpoint, changeEndpoint, keepAnswer } from '../../domain/endpoints.ts'
import {
  allColumns,
  by,
  create,
  destroy,
  extra,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  many,
  member,
  one,
  optional,
  required,
  resource,
  secret,
  show,
  table,
  timestamps,
  update,
  view,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'

export const endpoints = table(
  'endpoints',
  {
    id: id(),
    url: words().notNull(),
    /** Sent along, so that the campus knows who posts. */
    secret: secret(),
    description: words(),
    ...timestamps(),
    active: flag().notNull().default(true),
  },
  (t) => [indexed().on(t.created_at.desc(), t.id.desc())],
)

const brief = view(endpoints, ['id', 'url', 'description', 'created_at', 'updated_at'])

const fields = {
  url: required(),
  secret: optional(),
  description: optional(),
  created_at: optional(),
  updated_at: optional(),
}
export type EndpointInput = InputOf<typeof endpoints, typeof fields>

const answer = {
  url: extra('string', 'the address of the endpoint', true),
  user_id: extra('integer', 'whom the call was about', true),
  initial_data: extra('object', 'what was sent to the endpoint', true),
  response_data: extra('object', 'what the endpoint answered', true),
}
export type AnswerInput = InputOf<typeof endpoints, typeof answer>

export default resource(endpoints, {
  about: 'An address of a campus to which its users are posted.',
  views: {
    list: [
      ...brief,
      {
        campus: many(() => campus, {
          view: ['id', 'name', 'time_zone', { language: one('language_id', 'full') }, 'users_count'],
        }),
      },
    ],
    brief,
  },
  // The secret, which the reference lists too, is a credential: nothing may be found by it.
  list: { order: ['-created_at', '-id'], columns: allColumns(endpoints) },
  write: {
    root: 'endpoint',
    fields,
  },
  access: {
    read: holders('Basic staff'),
    create: holders('Basic staff'),
    write: holders('Advanced staff'),
    callback: holders('42network'),
  },
  actions: {
    index,
    show,
    create: by(create, addEndpoint),
    update: by(update, changeEndpoint),
    destroy,
    callback: member('POST /callback', keepAnswer, answer),
  },
})
