/** The OpenAPI document of the product, and ways to look into it. */
import { openApiDocument } from '../../../src/engine/openapi/document.ts'
import { loadRegistry } from '../../../src/engine/registry.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document is read here as any client reads it
export type Json = any

export const registry = await loadRegistry()
export const info = { version: '1.2.3', baseUrl: 'https://intra.test' }
export const document: Json = JSON.parse(JSON.stringify(openApiDocument(registry, info)))

export const operations: { path: string; method: string; operation: Json }[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item as Json).map(([method, operation]) => ({ path, method, operation: operation as Json })),
)

/** What a value points at, or the value. */
export const resolve = (value: Json): Json =>
  value?.$ref === undefined
    ? value
    : resolve(
        value.$ref
          .slice(2)
          .split('/')
          .reduce((at: Json, key: string) => at?.[key], document),
      )

export const schemas = document.components.schemas
export const parametersAt = (path: string, method: string): Json[] =>
  (document.paths[path][method].parameters ?? []).map(resolve)
export const parameterAt = (path: string, name: string): Json => parametersAt(path, 'get').find((p) => p.name === name)
export const statusesAt = (path: string, method: string) => Object.keys(document.paths[path][method].responses)
export const bodyAt = (path: string, method: string): Json => resolve(document.paths[path][method].requestBody)
export const fieldsAt = (path: string, method: string, root: string): Json =>
  resolve(bodyAt(path, method).content['application/json'].schema).properties[root]

/** Every object of the document, with the keys that lead to it. */
export function* objects(value: Json, at: string[] = []): Generator<{ at: string[]; value: Json }> {
  if (typeof value !== 'object' || value === null) return
  yield { at, value }
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...at, key])
}
