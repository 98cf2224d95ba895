/** Who may call: tokens, scopes, roles. */
import { SCOPES } from '../../errors.ts'
import type { DeclaredAction, Route } from '../serve/routes.ts'
import type { Operation } from './types.ts'

/** A token may come from either OAuth flow; one that stands there already is sent as it is. */
export const securitySchemes = (baseUrl: string) => ({
  oauth2: {
    type: 'oauth2',
    description: 'Tokens of applications (clientCredentials) and of users (authorizationCode).',
    flows: {
      clientCredentials: { tokenUrl: `${baseUrl}/oauth/token`, scopes: SCOPES },
      authorizationCode: {
        authorizationUrl: `${baseUrl}/oauth/authorize`,
        tokenUrl: `${baseUrl}/oauth/token`,
        refreshUrl: `${baseUrl}/oauth/token`,
        scopes: SCOPES,
      },
    },
  },
  bearer: { type: 'http', scheme: 'bearer', description: 'An access token, as `Authorization: Bearer TOKEN`.' },
})

type Security = Pick<Operation, 'security' | 'x-roles' | 'x-roles-that-see-more' | 'x-resource-owner'>

/** What an action's access asks for; roles have no place in OpenAPI but an extension. */
export function securityOf({ access }: DeclaredAction): Security {
  return {
    security: [{ oauth2: access.scopes }, { bearer: access.scopes }],
    ...(access.roles.length > 0 ? { 'x-roles': access.roles } : {}),
    ...(access.more.length > 0 ? { 'x-roles-that-see-more': access.more } : {}),
    ...(access.owner === 'none' ? {} : { 'x-resource-owner': access.owner }),
  }
}

/** The same in words. */
export function whoMay({ action, resource }: Route): string[] {
  const { access } = action
  const roles = access.roles.join(', ')
  const { owner } = access
  const told: string[] = []
  if (owner === 'alternative') told.push(`Needs a user’s token, or an application with one of the roles: ${roles}.`)
  else if (owner === 'required') told.push('Needs a user’s token.')
  if (owner !== 'alternative' && roles) told.push(`Needs an application with one of the roles: ${roles}.`)
  if (access.scopes.length > 0) told.push(`Needs the scope ${access.scopes.join(' and the scope ')}.`)
  if (access.more.length > 0)
    told.push(`Staff, and applications with one of these roles, see hidden rows too: ${access.more.join(', ')}.`)
  if (resource.owner && owner !== 'none' && isWrite(action))
    told.push(`A user’s token writes only what is its user’s own; ${resource.owner} need not be sent then.`)
  return told
}

/** Whether the action changes something, so that it keeps users to what is their own. */
export const isWrite = ({ action }: DeclaredAction): boolean =>
  action !== 'index' && action !== 'show' && action !== 'graph' && action !== 'read'
