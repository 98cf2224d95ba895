/** /oauth/authorized_applications: what a user allowed applications, and how they take it back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../../errors.ts'
import { authorizedApplications, revokeAuthorization } from '../../oauth/authorized.ts'
import { AUTHORIZED_APPLICATIONS as LIST } from '../addresses.ts'
import { leaveNotice, takeNotice } from '../notice.ts'
import { authorizedApplicationsPage } from '../pages/authorized-applications.ts'
import { sendOn, sendPage } from '../send.ts'
import type { Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { type Guest, signedIn } from './signed-in.ts'

export function authorizedApplicationsRoutes(app: FastifyInstance, web: Web): void {
  const here = () => LIST
  app.get(
    LIST,
    signedIn(web, here, (guest, request, reply) => list(web, guest, request, reply)),
  )
  const revoking = signedIn(web, here, (guest, request, reply) => revoke(web, guest, request, reply))
  app.post(`${LIST}/:id`, revoking)
  app.delete(`${LIST}/:id`, revoking)
}

async function list(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const applications = await authorizedApplications(web.db, guest.session.userId)
  const notice = takeNotice(web, request, reply, guest.session)
  return sendPage(reply, authorizedApplicationsPage({ guest, applications, notice }))
}

async function revoke(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { id } = request.params as { id: string }
  if (!/^\d{1,9}$/.test(id)) throw notFound()
  const { userId } = guest.session
  // Revoked twice is revoked.
  await writeAs(web, userId, (tx, now) => revokeAuthorization(tx, now, userId, Number(id)))
  leaveNotice(web, request, reply, guest.session, { text: 'revoked' })
  return sendOn(reply, LIST, 303)
}
