/** Which scopes a token may have (RFC 6749, 3.3). */
import { SCOPES } from '../errors.ts'

/** Asked for without a scope, the provider gives this one. */
export const DEFAULT_SCOPES: readonly string[] = ['public']

/**
 * The scopes to give, in the order asked for and each once; undefined when one of them is not the server's, or not
 * among the application's own, of which none listed means all.
 */
export function grantable(asked: readonly string[] | undefined, own: readonly string[]): string[] | undefined {
  const wanted = [...new Set(asked?.length ? asked : DEFAULT_SCOPES)]
  const allowed = (scope: string) => Object.hasOwn(SCOPES, scope) && (own.length === 0 || own.includes(scope))
  return wanted.every(allowed) ? wanted : undefined
}
