/** Answers that say no. Bodies and headers are those that the server's own errors carry, so that they cannot differ. */
import * as refusal from '../../errors.ts'
import * as query from '../query/errors.ts'
import { INTERVALS } from '../sql/graph.ts'
import type { Components } from './components.ts'
import { ANSWER_HEADERS, headerReferences } from './headers.ts'
import { documentMedia } from './jsonapi.ts'
import type { Reference, Response, Schema } from './types.ts'

/** `{"error": NAME, "message": TEXT}`. */
const ERROR: Schema = {
  type: 'object',
  description: 'What went wrong.',
  properties: { error: { type: 'string' }, message: { type: 'string' } },
  required: ['error', 'message'],
}
const INVALID: Schema = {
  type: 'object',
  description: 'Messages by field; `base` stands for the record as a whole.',
  properties: {
    errors: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' }, minItems: 1 } },
  },
  required: ['errors'],
}
const NOTHING: Schema = { type: 'object', description: 'An empty object.', maxProperties: 0 }
const TEXT: Schema = { type: 'string' }

interface Refusal {
  status: number
  description: string
  schema: 'Error' | 'Invalid' | 'Nothing' | 'Text'
  examples: Readonly<Record<string, refusal.ApiError>>
  /** Sent before it is known which application calls. */
  anonymous?: true
}

const COLUMNS = ['id', 'name', 'created_at']

const REFUSALS = {
  BadQuery: {
    status: 400,
    description: 'The query string asks for something that the list does not have.',
    schema: 'Error',
    examples: {
      filter: query.unknownFilter('score', COLUMNS),
      value: query.filterValue('maybe', 'future'),
      sort: query.unknownSort('score'),
      range: query.unknownRange('score', COLUMNS),
      bounds: query.rangeOpen('id'),
      search: query.unknownSearch('score', ['name']),
    },
  },
  BadRequest: {
    status: 400,
    description: 'The request cannot be read, or its root key is missing.',
    schema: 'Error',
    examples: {
      root: refusal.badRequest('param is missing or the value is empty: exam'),
      json: refusal.badRequest('The body is not valid JSON'),
    },
  },
  Unauthorized: {
    status: 401,
    description: 'No token, or one that is not good any more.',
    schema: 'Error',
    anonymous: true,
    examples: {
      invalid: refusal.unauthorized('invalid'),
      expired: refusal.unauthorized('expired'),
      revoked: refusal.unauthorized('revoked'),
    },
  },
  Forbidden: {
    status: 403,
    description: 'A scope or role is missing, or the record is another user’s.',
    schema: 'Error',
    examples: { role: refusal.accessDenied(), scope: refusal.insufficientScope(['projects']) },
  },
  NotFound: {
    status: 404,
    description: 'No such record for this caller, or no user behind the token where one is needed.',
    schema: 'Nothing',
    examples: { nothing: refusal.notFound() },
  },
  TooLarge: {
    status: 413,
    description: 'The body is over the server’s limit.',
    schema: 'Error',
    examples: { body: refusal.tooLarge('The body is too large') },
  },
  UnsupportedType: {
    status: 415,
    description: 'The body is in a form that is not read here.',
    schema: 'Error',
    examples: { type: refusal.unsupportedType() },
  },
  InvalidQuery: {
    status: 422,
    description: 'A value in the query string is none that its column can have.',
    schema: 'Error',
    examples: { filter: query.filterCast('x', 'id', 'is not a number') },
  },
  InvalidGraph: {
    status: 422,
    description: 'No graph of this field or interval, or a value that its column cannot have.',
    schema: 'Error',
    examples: {
      field: query.unknownGraph('pool_month', ['created_at', 'updated_at']),
      interval: query.unknownInterval('decade', INTERVALS),
      filter: query.filterCast('x', 'id', 'is not a number'),
    },
  },
  InvalidRecord: {
    status: 422,
    description: 'The fields are not as they must be, or a rule refuses.',
    schema: 'Invalid',
    examples: {
      blank: refusal.unprocessable({ name: ["can't be blank"] }),
      taken: refusal.unprocessable({ login: ['has already been taken'] }),
      base: refusal.unprocessable({ base: ['Cannot delete record because dependent teams exist'] }),
    },
  },
  TooManyRequests: {
    status: 429,
    description: 'The application is over one of its limits; `Retry-After` says for how long.',
    schema: 'Text',
    examples: { spam: refusal.throttled('Spam', 1), hourly: refusal.throttled('Hourly', 60) },
  },
  Unavailable: {
    status: 503,
    description: 'The database does not answer, or took too long.',
    schema: 'Error',
    examples: { database: refusal.unavailable() },
  },
} as const satisfies Record<string, Refusal>

export type RefusalName = keyof typeof REFUSALS

/** The response component of a refusal, with its status. */
export function refusalResponse(components: Components, name: RefusalName): [status: string, Reference] {
  const { status, description, schema, examples, anonymous }: Refusal = REFUSALS[name]
  const headers = new Set(Object.values(examples).flatMap((error) => Object.keys(error.headers)))
  const response: Response = {
    description,
    headers: headerReferences(components, [...headers, ...(anonymous || status === 503 ? [] : ANSWER_HEADERS)]),
    content: {
      [schema === 'Text' ? 'text/plain' : 'application/json']: {
        schema: schemaOf(components, schema),
        examples: Object.fromEntries(Object.entries(examples).map(([key, { body }]) => [key, { value: body }])),
      },
      ...documentMedia(components, 'JsonApiErrors'),
    },
  }
  return [String(status), components.add('responses', name, response)]
}

function schemaOf(components: Components, name: Refusal['schema']): Schema {
  if (name === 'Text') return TEXT
  return components.add('schemas', name, { Error: ERROR, Invalid: INVALID, Nothing: NOTHING }[name])
}
