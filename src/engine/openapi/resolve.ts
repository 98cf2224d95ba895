/** Follows `$ref` inside a document. */

/** What a value points at, or the value itself: `resolver(document)({ $ref: '#/components/schemas/User' })`. */
export function resolver(document: object): <T>(value: T | { $ref: string }) => T {
  const resolve = <T>(value: T | { $ref: string }): T => {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T
    const keys = String(value.$ref).slice(2).split('/')
    return resolve(keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T)
  }
  return resolve
}

/** The name of the component that a value points at. */
export const refName = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && '$ref' in value ? String(value.$ref).split('/').at(-1) : undefined
