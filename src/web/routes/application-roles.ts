/** POST and DELETE /oauth/applications/:id/roles: staff give roles to an application, and take them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../../errors.ts'
import { allRoles, giveRole, takeRole } from '../../oauth/roles.ts'
import { APPLICATIONS, applicationAddress } from '../addresses.ts'
import { field } from '../forms.ts'
import { leaveNotice } from '../notice.ts'
import type { RoleForm } from '../pages/application-roles.ts'
import { sendOn } from '../send.ts'
import type { Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { applicationOf, type Found, pageBehind } from './application-of.ts'
import { showApplication } from './application-page.ts'
import { type Guest, signedIn } from './signed-in.ts'

const ROLES = `${APPLICATIONS}/:id/roles`

export function applicationRolesRoutes(app: FastifyInstance, web: Web): void {
  const giving = signedIn(web, pageBehind, (guest, request, reply) => give(web, guest, request, reply))
  const taking = signedIn(web, pageBehind, (guest, request, reply) => take(web, guest, request, reply))
  app.post(ROLES, (request, reply) =>
    field(request.body, '_method') === 'delete' ? taking(request, reply) : giving(request, reply),
  )
  app.delete(ROLES, taking)
}

/** The application, for who may give roles: an owner alone may not. */
async function open(web: Web, guest: Guest, request: FastifyRequest): Promise<Found> {
  const found = await applicationOf(web, guest, request)
  if (!found.keeper.givesRoles) throw notFound()
  return found
}

async function give(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application, keeper } = await open(web, guest, request)
  const now = web.clock.now()
  const [roleId, end] = [field(request.body, 'role_id'), field(request.body, 'end')]
  const until = end === '' ? null : endOf(end)
  const form: RoleForm = { roleId, end }
  const isRole = (await allRoles(web.db.orm)).some((role) => String(role.id) === roleId)
  if (!isRole) form.problem = { at: 'role', text: guest.texts.portal.roles.roleMissing }
  else if (until === undefined || (until !== null && until <= now))
    form.problem = { at: 'end', text: guest.texts.portal.roles.endWrong }
  if (form.problem || until === undefined) return showApplication(web, guest, request, reply.code(422), form)
  const gift = { applicationId: application.id, roleId: Number(roleId) }
  await writeAs(web, keeper.userId, (tx, now) => giveRole(tx, now, gift, until))
  leaveNotice(web, request, reply, guest.session, { text: 'roleGiven' })
  return sendOn(reply, `${applicationAddress(application.id)}#roles`, 303)
}

async function take(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application, keeper } = await open(web, guest, request)
  const roleId = field(request.body, 'role_id')
  if (!/^\d{1,9}$/.test(roleId)) throw notFound()
  const gift = { applicationId: application.id, roleId: Number(roleId) }
  // Taken twice is taken.
  await writeAs(web, keeper.userId, (tx) => takeRole(tx, gift))
  leaveNotice(web, request, reply, guest.session, { text: 'roleTaken' })
  return sendOn(reply, `${applicationAddress(application.id)}#roles`, 303)
}

const DAY = 86_400_000

/** `2026-03-02` → its end; undefined when there is no such day. */
function endOf(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  return exists ? new Date(day.getTime() + DAY) : undefined
}
