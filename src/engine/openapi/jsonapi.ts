/** The second form of every answer: JSON:API documents, whose structure is the same for all resources. */
import { JSON_API } from '../../http/jsonapi.ts'
import type { Components } from './components.ts'
import type { Media, Schema } from './types.ts'

const IDENTIFIER = { type: { type: 'string' }, id: { type: 'string' } }
const IDENTIFIERS: Schema = { type: 'object', required: ['type', 'id'], properties: IDENTIFIER }
const LINKS: Schema = { type: 'object', additionalProperties: { type: ['string', 'null'], format: 'uri' } }
const LINKAGE: Schema = {
  type: 'object',
  properties: {
    data: { anyOf: [{ type: 'null' }, IDENTIFIERS, { type: 'array', items: IDENTIFIERS }] },
    meta: { type: 'object', description: '`invisible` where the caller may not know.' },
  },
}
const FIELDS = {
  attributes: { type: 'object', description: 'The keys of the plain form that name no other record.' },
  relationships: { type: 'object', additionalProperties: LINKAGE },
}
const RESOURCE: Schema = {
  type: 'object',
  required: ['type', 'id'],
  properties: { ...IDENTIFIER, ...FIELDS, links: LINKS },
}
const VERSION: Schema = { type: 'object', properties: { version: { const: '1.1' } } }
const AROUND = { included: { type: 'array', items: RESOURCE }, links: LINKS, jsonapi: VERSION }

const DOCUMENTS = {
  JsonApiRecord: { type: 'object', required: ['data'], properties: { data: RESOURCE, ...AROUND } },
  JsonApiList: {
    type: 'object',
    required: ['data', 'meta'],
    properties: {
      data: { type: 'array', items: RESOURCE },
      ...AROUND,
      meta: {
        type: 'object',
        properties: { total: { type: 'integer' }, page: { type: 'integer' }, per_page: { type: 'integer' } },
      },
    },
  },
  JsonApiValue: {
    type: 'object',
    description: 'The plain answer, as `meta.result`; records come as `data`.',
    properties: { meta: { type: 'object', properties: { result: {} } }, data: {}, ...AROUND },
  },
  JsonApiErrors: {
    type: 'object',
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['status', 'title', 'detail'],
          properties: {
            status: { type: 'string' },
            title: { type: 'string' },
            detail: { type: 'string' },
            source: {
              type: 'object',
              properties: { pointer: { type: 'string' }, parameter: { type: 'string' } },
            },
          },
        },
      },
      jsonapi: VERSION,
    },
  },
  JsonApiWrite: {
    type: 'object',
    required: ['data'],
    properties: {
      data: {
        type: 'object',
        description: 'The fields of the plain form; those that name records may be relationships. No id when creating.',
        required: ['type'],
        properties: { ...IDENTIFIER, ...FIELDS },
      },
    },
  },
} as const satisfies Record<string, Schema>

/** One more entry of a `content`. */
export const documentMedia = (components: Components, name: keyof typeof DOCUMENTS): Record<string, Media> => ({
  [JSON_API]: { schema: components.add('schemas', name, DOCUMENTS[name]) },
})
