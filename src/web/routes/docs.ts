/** GET /apidoc: the guides, the reference of each resource, and a console to try them. Open to everybody. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Service } from '../../engine/service.ts'
import { notFound } from '../../errors.ts'
import { guideNames, readGuide } from '../guides.ts'
import { guidePage, guidesPage } from '../pages/guide.ts'
import type { SignedIn } from '../pages/layout.ts'
import { referenceIndex } from '../pages/reference/index.ts'
import { resourcePage } from '../pages/reference/resource.ts'
import { type OpenApi, Reference } from '../reference/document.ts'
import { examplesOf } from '../reference/examples.ts'
import { sendPage } from '../send.ts'
import type { Texts } from '../texts/en.ts'
import type { Language } from '../texts/language.ts'
import { sessionToken, visitOf, type Web } from '../visit.ts'
import { consoleRoutes } from './console.ts'

export interface DocsParts {
  service: Service
  openapi(): unknown
  /** Whether the rows are made up, so that anybody may see some as examples. */
  isSample(): Promise<boolean>
  /** The application that the console takes tokens for, where the sandbox is on. */
  sandboxUid(): string | undefined
}

export async function docsRoutes(app: FastifyInstance, web: Web, parts: DocsParts): Promise<void> {
  let made: Reference | undefined
  const reference = () => {
    made ??= new Reference(parts.openapi() as OpenApi)
    return made
  }

  app.get('/apidoc', async (request, reply) => {
    const frame = await frameOf(web, request)
    return sendPage(reply, guidesPage({ ...frame, guides: await guidesIn(frame.texts) }))
  })

  app.get<{ Params: { name: string } }>('/apidoc/guides/:name', async (request, reply) => {
    const { name } = request.params
    if (!guideNames.includes(name)) throw notFound()
    const base = parts.service.baseUrl(request)
    const frame = await frameOf(web, request)
    const guides = await guidesIn(frame.texts)
    const guide = guides.find((one) => one.name === name)!
    return sendPage(reply, guidePage({ ...frame, guide, guides, base }), { scripts: true })
  })

  app.get('/apidoc/2.0', async (request, reply) => {
    const page = { ...(await frameOf(web, request)), reference: reference() }
    return sendPage(reply, referenceIndex(page), { scripts: true })
  })

  app.get<{ Params: { resource: string } }>('/apidoc/2.0/:resource', async (request, reply) => {
    const resource = reference().page(request.params.resource)
    if (!resource) throw notFound()
    const base = parts.service.baseUrl(request)
    const examples = await examplesOf(parts, reference(), resource, base)
    const page = { ...(await frameOf(web, request)), reference: reference(), resource, base, ...examples }
    return sendPage(reply, resourcePage(page), { scripts: true })
  })

  await consoleRoutes(app, web, parts)
}

const guidesIn = ({ language }: Texts) => Promise.all(guideNames.map((name) => readGuide(name, language as Language)))

/** What the frame of a page needs. */
export async function frameOf(web: Web, request: FastifyRequest): Promise<{ texts: Texts; signedIn?: SignedIn }> {
  const { texts, session } = await visitOf(web, request)
  return { texts, signedIn: session && { session, formToken: sessionToken(web, session) } }
}
