/** Answers in the form that the client asked for: the JSON as the database wrote it, or as a JSON:API document. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendDocument, VERSION, wantsJsonApi } from '../../http/jsonapi.ts'
import { pageLinks, selfLink } from '../../http/pagination.ts'
import { toJson } from '../../json.ts'
import type { Finished } from '../finish.ts'
import { type Asked, parseAsked, refuseAsked } from '../jsonapi/asked.ts'
import { documentOf } from '../jsonapi/document.ts'
import { shapeOf } from '../jsonapi/shape.ts'
import type { Query } from '../query/parse.ts'
import type { Page } from '../query/plan.ts'
import type { Service } from '../service.ts'
import { queryOf, sceneOf } from './request.ts'

/** What a document is to show; undefined for the plain form. */
export type Form = Asked | undefined

/** The form of an answer with records. Asked for early: 400 must come before anything is written. */
export function formOf(
  service: Service,
  request: FastifyRequest,
  resource: Finished,
  view: string,
  query: Query = queryOf(request),
): Form {
  if (!wantsJsonApi(request)) return undefined
  return parseAsked(shapeOf(service.model, resource.table, view), query)
}

/** The form of an answer of whose records nothing can be picked, or that has none. */
export function bareForm(request: FastifyRequest): Form {
  if (!wantsJsonApi(request)) return undefined
  refuseAsked(queryOf(request))
  return { fields: new Map() }
}

interface Records {
  resource: Finished
  view: string
  form: Form
  status?: number
  /** Of a list. */
  page?: Page
  total?: number
}

/** Sends the text of one record, or of a list of them. */
export function sendRecords(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  { resource, view, form, status = 200, page, total = 0 }: Records,
  body: string,
): FastifyReply {
  if (!form) return sendJson(reply, body, status)
  const { base } = sceneOf(service, request)
  const shape = shapeOf(service.model, resource.table, view)
  const { data, included } = documentOf(shape, JSON.parse(body), form, (record) => addressOf(service, base, record))
  const [path = '', query = ''] = request.url.split('?', 2)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const self = isRead || Array.isArray(data) ? selfLink(base + path, query) : data.links?.self
  const document = {
    data,
    included,
    links: { self, ...(page ? pageLinks(base + path, query, page, total) : {}) },
    ...(page ? { meta: { total, page: page.number, per_page: page.size } } : {}),
    ...VERSION,
  }
  return sendDocument(reply.code(status), toJson(document))
}

/** Sends JSON text that is no record: counts, statistics, what a rule has to say. It is `meta`, for want of a type. */
export function sendValue(reply: FastifyReply, form: Form, body: string, status = 200): FastifyReply {
  if (!form) return sendJson(reply, body, status)
  return sendDocument(reply.code(status), `{"meta":{"result":${body}},${toJson(VERSION).slice(1)}`)
}

/** Sends text that is JSON already. */
const sendJson = (reply: FastifyReply, body: string, status: number): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send(body)

/** Where a record is shown by itself, if it is. */
function addressOf({ resources }: Service, base: string, { type, id }: { type: string; id: string }) {
  const actions = Object.values(resources.get(type)?.actions ?? {})
  const isShown = actions.some((action) => action.action === 'show' && action.flat && action.path === undefined)
  return isShown ? `${base}/v2/${type}/${id}` : undefined
}
