/** The paths of the document: one operation for each method and path of the registry's routes. */

import type { Method } from '../declare/actions.ts'
import type { Registry } from '../registry.ts'
import type { Route } from '../serve/routes.ts'
import { bodyOf } from './bodies.ts'
import type { Components } from './components.ts'
import { operationId, summary } from './operations.ts'
import { parametersOf } from './parameters.ts'
import { responsesOf } from './responses.ts'
import { securityOf, whoMay } from './security.ts'
import type { Operation } from './types.ts'

type Paths = Record<string, Record<string, Operation>>

export function pathsOf(components: Components, registry: Registry): Paths {
  const paths: Paths = {}
  const ids = new Map<string, string>()
  for (const route of registry.routes)
    for (const method of route.methods) {
      const operation = operationOf(components, registry, route, method)
      const { operationId: id } = operation
      const other = ids.get(id)
      if (other) throw new Error(`OpenAPI: ${method} ${route.path} and ${other} are both called ${id}`)
      ids.set(id, `${method} ${route.path}`)
      const path = route.path.replace(/:(\w+)/g, '{$1}')
      paths[path] = { ...paths[path], [method.toLowerCase()]: operation }
    }
  return paths
}

function operationOf(components: Components, registry: Registry, route: Route, method: Method): Operation {
  const parameters = parametersOf(components, registry, route, method)
  const requestBody = bodyOf(components, route, method)
  const inPath = route.path.split(':').length - 1
  return {
    operationId: operationId(route, method),
    summary: summary(route),
    description: [route.resource.about, ...whoMay(route)].join('\n\n'),
    tags: [route.resource.name],
    'x-action': route.name,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: responsesOf(components, registry, route, {
      body: requestBody !== undefined,
      query: parameters.length > inPath,
    }),
    ...securityOf(route.action),
  }
}
