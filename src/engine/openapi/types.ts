/** The parts of an OpenAPI 3.1 description that are made here, as far as our own code looks into them. */

/** A type and no interface: as a schema it may stand wherever one is expected. */
export type Reference = { $ref: string }

/** JSON Schema 2020-12. */
export type Schema = Readonly<Record<string, unknown>>

export interface Parameter {
  name: string
  in: 'path' | 'query'
  description?: string
  required?: true
  style?: 'form' | 'deepObject'
  explode?: boolean
  schema: Schema
}

export interface Media {
  schema: Schema
  examples?: Readonly<Record<string, { value: unknown }>>
  encoding?: Readonly<Record<string, object>>
}

export interface RequestBody {
  required: boolean
  content: Readonly<Record<string, Media>>
}

export interface Response {
  description: string
  headers?: Readonly<Record<string, Reference>>
  content?: Readonly<Record<string, Media>>
}

export interface Header {
  description: string
  schema: Schema
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  tags: readonly string[]
  /** The action of the resource that this is a route of: an action may stand at several. */
  'x-action': string
  parameters?: readonly (Parameter | Reference)[]
  requestBody?: Reference
  responses: Readonly<Record<string, Reference>>
  security: readonly Readonly<Record<string, readonly string[]>>[]
  'x-roles'?: readonly string[]
  'x-roles-that-see-more'?: readonly string[]
  'x-resource-owner'?: string
}
