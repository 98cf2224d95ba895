/** /oauth/applications: people register their applications, and change and delete them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SCOPES } from '../../errors.ts'
import { createApplication, deleteApplication, updateApplication } from '../../oauth/applications.ts'
import { keeperOf, listRegistered, peopleWhoAllowed } from '../../oauth/registered.ts'
import { type Draft, type Faults, faultsOf, fieldsOf } from '../../oauth/registration.ts'
import { APPLICATIONS, applicationAddress } from '../addresses.ts'
import { field } from '../forms.ts'
import { leaveNotice, takeNotice } from '../notice.ts'
import { applicationFormPage } from '../pages/application-form.ts'
import { applicationsPage } from '../pages/applications.ts'
import { deleteApplicationPage } from '../pages/delete-application.ts'
import { sendOn, sendPage } from '../send.ts'
import type { Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { managedApplicationOf, pageBehind } from './application-of.ts'
import { showApplication } from './application-page.ts'
import { type Guest, signedIn } from './signed-in.ts'

export function applicationsRoutes(app: FastifyInstance, web: Web): void {
  const on = (
    handler: (web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  ) => signedIn(web, pageBehind, (guest, request, reply) => handler(web, guest, request, reply))
  app.get(APPLICATIONS, on(list))
  app.post(APPLICATIONS, on(create))
  app.get(`${APPLICATIONS}/new`, on(showNew))
  app.get(`${APPLICATIONS}/:id`, on(showApplication))
  app.get(`${APPLICATIONS}/:id/edit`, on(showEdit))
  app.get(`${APPLICATIONS}/:id/delete`, on(showDelete))
  app.route({ method: ['PATCH', 'PUT'], url: `${APPLICATIONS}/:id`, handler: on(update) })
  app.delete(`${APPLICATIONS}/:id`, on(remove))
  app.post(
    `${APPLICATIONS}/:id`,
    on((...call) => (field(call[2].body, '_method') === 'delete' ? remove(...call) : update(...call))),
  )
}

async function list(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const keeper = await keeperOf(web.db.orm, guest.session.userId)
  const all = keeper.seesAll && field(request.query, 'whose') === 'all'
  const search = all ? field(request.query, 'search').replaceAll('\0', '').slice(0, 200) : ''
  const page = /^\d{1,7}$/.test(field(request.query, 'page')) ? Number(field(request.query, 'page')) : 1
  const now = web.clock.now()
  const listed = await listRegistered(web.db.orm, now, { ownerId: all ? undefined : keeper.userId, search, page })
  const notice = takeNotice(web, request, reply, guest.session)
  return sendPage(reply, applicationsPage({ guest, keeper, listed, all, search, now, notice }))
}

/** What a new application begins with. */
const BLANK: Draft = {
  name: '',
  description: '',
  website: '',
  image: '',
  redirectUris: '',
  scopes: ['public'],
  public: false,
  confidential: true,
  allowedOrigins: '',
}

const showNew = async (_web: Web, guest: Guest, _request: FastifyRequest, reply: FastifyReply) =>
  sendPage(reply, applicationFormPage({ guest, draft: BLANK }))

async function create(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const draft = draftOf(request)
  const faults = faultsOf(draft)
  if (isFaulty(faults)) return sendPage(reply.code(422), applicationFormPage({ guest, draft, faults }))
  const { userId } = guest.session
  const { secretDays } = web
  const order = { ...fieldsOf(draft), ownerId: userId, userId, secretDays }
  const made = await writeAs(web, userId, (tx, now) => createApplication(tx, now, order))
  // An application that cannot keep a secret is not told one.
  const secret = draft.confidential ? { applicationId: made.id, text: made.secret } : undefined
  leaveNotice(web, request, reply, guest.session, { text: 'created', secret })
  return sendOn(reply, applicationAddress(made.id), 303)
}

async function showEdit(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application } = await managedApplicationOf(web, guest, request)
  const draft: Draft = {
    ...application,
    description: application.description ?? '',
    website: application.website ?? '',
    image: application.image ?? '',
    redirectUris: application.redirectUris.join('\n'),
    // None listed means all of them.
    scopes: application.scopes.length > 0 ? application.scopes : Object.keys(SCOPES),
    allowedOrigins: application.allowedOrigins ?? '',
  }
  return sendPage(reply, applicationFormPage({ guest, draft, application }))
}

async function update(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application, keeper } = await managedApplicationOf(web, guest, request)
  const draft = draftOf(request)
  const faults = faultsOf(draft)
  if (isFaulty(faults)) return sendPage(reply.code(422), applicationFormPage({ guest, draft, faults, application }))
  await writeAs(web, keeper.userId, (tx, now) => updateApplication(tx, now, application.id, fieldsOf(draft)))
  leaveNotice(web, request, reply, guest.session, { text: 'updated' })
  return sendOn(reply, applicationAddress(application.id), 303)
}

async function showDelete(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application } = await managedApplicationOf(web, guest, request)
  const people = await peopleWhoAllowed(web.db.orm, application.id)
  return sendPage(reply, deleteApplicationPage({ guest, application, people }))
}

async function remove(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { application, keeper } = await managedApplicationOf(web, guest, request)
  await writeAs(web, keeper.userId, (tx) => deleteApplication(tx, application.id))
  leaveNotice(web, request, reply, guest.session, { text: 'deleted' })
  return sendOn(reply, APPLICATIONS, 303)
}

const isFaulty = (faults: Faults): boolean => Object.keys(faults).length > 0

function draftOf({ body }: FastifyRequest): Draft {
  const chosen = (body as { scopes?: unknown } | null)?.scopes
  return {
    name: field(body, 'name'),
    description: field(body, 'description'),
    website: field(body, 'website'),
    image: field(body, 'image'),
    redirectUris: field(body, 'redirect_uri'),
    scopes: typeof chosen === 'object' && chosen !== null ? Object.keys(chosen) : [],
    public: field(body, 'public') === '1',
    confidential: field(body, 'confidential') !== '0',
    allowedOrigins: field(body, 'allowed_origins'),
  }
}
