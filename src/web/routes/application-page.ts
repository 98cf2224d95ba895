/** GET /oauth/applications/:id: everything about one application. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { destinationOf, OUT_OF_BAND } from '../../oauth/authorize/redirect-uri.ts'
import { mayManage, type Registered } from '../../oauth/registered.ts'
import { allRoles, rolesOf } from '../../oauth/roles.ts'
import { DEFAULT_SCOPES } from '../../oauth/scopes.ts'
import { AUTHORIZE } from '../addresses.ts'
import { takeNotice } from '../notice.ts'
import { applicationPage } from '../pages/application.ts'
import type { RoleForm } from '../pages/application-roles.ts'
import { sendPage } from '../send.ts'
import type { Web } from '../visit.ts'
import { applicationOf } from './application-of.ts'
import type { Guest } from './signed-in.ts'

export async function showApplication(
  web: Web,
  guest: Guest,
  request: FastifyRequest,
  reply: FastifyReply,
  roleForm?: RoleForm,
) {
  const { application, keeper } = await applicationOf(web, guest, request)
  const [roles, used, givable] = [
    await rolesOf(web.db.orm, application.id),
    await web.usage.of(application.id),
    keeper.givesRoles ? await allRoles(web.db.orm) : [],
  ]
  const notice = takeNotice(web, request, reply, guest.session, application.id)
  const baseUrl = web.baseUrl(request)
  const page = applicationPage({
    guest,
    application,
    manages: mayManage(keeper, application),
    givesRoles: keeper.givesRoles,
    roles,
    givable,
    roleForm,
    used,
    now: web.clock.now(),
    notice,
    baseUrl,
    addresses: application.redirectUris.map((uri) => ({
      uri,
      destination: uri === OUT_OF_BAND ? undefined : destinationOf(uri),
      authorize: authorizeAddress(baseUrl, application, uri),
    })),
  })
  return sendPage(reply, page, { scripts: true })
}

/** The address to send people to, ready to be used. */
function authorizeAddress(baseUrl: string, application: Registered, redirectUri: string): string {
  const scopes = application.scopes.length > 0 ? application.scopes : DEFAULT_SCOPES
  const parameters = {
    client_id: application.uid,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes.join(' '),
  }
  return `${baseUrl}${AUTHORIZE}?${new URLSearchParams(parameters)}`
}
