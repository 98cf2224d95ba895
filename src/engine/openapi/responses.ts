/** What an operation may answer. */
import type { Model } from '../model.ts'
import { singular } from '../names.ts'
import type { Registry } from '../registry.ts'
import type { DeclaredAction, Route } from '../serve/routes.ts'
import type { Components } from './components.ts'
import { refusalResponse } from './errors.ts'
import { ANSWER_HEADERS, headerReferences, PAGE_HEADERS } from './headers.ts'
import { documentMedia } from './jsonapi.ts'
import { pascal } from './names.ts'
import { type Given, refusalsOf } from './refusals.ts'
import { viewOf, wireSchema } from './schemas.ts'
import type { Operation, Reference, Response, Schema } from './types.ts'

export function responsesOf(
  components: Components,
  registry: Registry,
  route: Route,
  given: Given,
): Operation['responses'] {
  return Object.fromEntries([
    ...answers(components, registry.model, route),
    ...refusalsOf(registry, route, given).map((name) => refusalResponse(components, name)),
  ])
}

type Answer = [status: string, Reference]

function answers(components: Components, model: Model, { action, resource, name }: Route): Answer[] {
  const one = pascal(singular(resource.name))
  const document = documentName(action)
  const add = (status: number, key: string, description: string, schema?: Schema, headers: string[] = []): Answer => [
    String(status),
    components.add('responses', key, response(components, document, description, schema, headers)),
  ]
  const done = (headers: string[] = []) =>
    add(204, headers.length > 0 ? 'Changed' : 'Done', 'Done.', undefined, headers)
  const view = (key: string) => viewOf(model, resource.table, key)
  switch (action.action) {
    case 'index':
      return [
        add(
          200,
          action.finds ? `${one}Found` : `${one}List`,
          'A page of the list.',
          { type: 'array', items: view(action.finds?.view ?? 'list') },
          PAGE_HEADERS,
        ),
      ]
    case 'show':
      return [add(200, `${one}Shown`, 'The record.', view('show'))]
    case 'graph':
      return [add(200, 'Graph', 'Counts by time, in order.', COUNTS)]
    case 'create': {
      // A rule may answer with any of the views, and nothing declares with which.
      const names = action.run ? ['show', ...Object.keys(resource.views)] : ['show']
      const views = new Map(names.map((key) => view(key)).map((schema) => [JSON.stringify(schema), schema]))
      const schema = views.size > 1 ? { anyOf: [...views.values()] } : view('show')
      return [add(201, `${one}Created`, 'The new record.', schema, ['Location', 'X-Ignored-Parameters'])]
    }
    case 'update':
      return [done(['X-Ignored-Parameters'])]
    case 'destroy':
      return [done()]
    case 'read':
    case 'member':
    case 'collection': {
      const { gives } = action
      if (!gives) return action.action === 'read' ? [add(200, 'Anything', 'What was asked for.', {})] : [done()]
      const { body, status } = gives
      if (body === 'record') return [add(status, `${one}Given`, 'The record.', view('show'))]
      const many = `${pascal(resource.name)}Given`
      if (body === 'records') return [add(status, many, 'The records.', { type: 'array', items: view('list') })]
      return [add(status, `${one}${pascal(name)}Given`, 'What was asked for.', wireSchema(body.of))]
    }
    default:
      return action satisfies never
  }
}

const COUNTS: Schema = {
  type: 'object',
  description: 'By day (`2017-11-22`), or by the number of the hour, day or month.',
  additionalProperties: { type: 'integer' },
}

const response = (
  components: Components,
  document: ReturnType<typeof documentName>,
  description: string,
  schema: Schema | undefined,
  headers: string[],
) =>
  ({
    description,
    headers: headerReferences(components, [...headers, ...ANSWER_HEADERS]),
    ...(schema ? { content: { 'application/json': { schema }, ...documentMedia(components, document) } } : {}),
  }) satisfies Response

/** What a document holds: records of a list, one record, or something that is none. */
function documentName({ action }: DeclaredAction) {
  if (action === 'index') return 'JsonApiList'
  return action === 'show' || action === 'create' ? 'JsonApiRecord' : 'JsonApiValue'
}
