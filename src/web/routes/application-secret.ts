/** POST /oauth/applications/:id/secret: the owner replaces the secret of an application. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../../db/database.ts'
import { giveNextSecret, type Order, replaceSecret, useNextSecret } from '../../oauth/rotation.ts'
import { APPLICATIONS, applicationAddress } from '../addresses.ts'
import { field } from '../forms.ts'
import { leaveNotice, type Notice } from '../notice.ts'
import { problemPage } from '../pages/problem.ts'
import { sendOn, sendPage } from '../send.ts'
import type { Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { managedApplicationOf, pageBehind } from './application-of.ts'
import { type Guest, signedIn } from './signed-in.ts'

export function applicationSecretRoutes(app: FastifyInstance, web: Web): void {
  app.post(
    `${APPLICATIONS}/:id/secret`,
    signedIn(web, pageBehind, (guest, request, reply) => change(web, guest, request, reply)),
  )
}

async function change(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application, keeper } = await managedApplicationOf(web, guest, request)
  const applicationId = application.id
  const order = { applicationId, days: web.secretDays }
  const write = <R>(work: (tx: Tx, now: Date, asked: Order) => Promise<R>) =>
    writeAs(web, keeper.userId, (tx, now) => work(tx, now, order))
  const here = applicationAddress(applicationId)
  const leave = (text: Notice['text'], secret?: string) => {
    leaveNotice(web, request, reply, guest.session, {
      text,
      secret: secret && { applicationId, text: secret },
    } as Notice)
    return sendOn(reply, here, 303)
  }
  switch (field(request.body, 'how')) {
    case 'now':
      return leave('replaced', await write(replaceSecret))
    case 'use':
      if (await write(useNextSecret)) return leave('nextInUse')
      return sendGone(guest, reply, here)
    default: {
      const secret = await write(giveNextSecret)
      return leave(application.secretUntil > web.clock.now() ? 'nextSecret' : 'replaced', secret)
    }
  }
}

/** Two tabs, or two people: the other one was faster. */
function sendGone({ texts }: Guest, reply: FastifyReply, here: string) {
  const { gone: what, goneTodo: todo } = texts.portal.rotation
  const link = { href: here, label: texts.errors.again }
  return sendPage(reply.code(409), problemPage({ texts, what, todo, link }))
}
