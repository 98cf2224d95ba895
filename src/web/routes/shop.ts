/** Buying in the shop of one's campus. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { buy } from '../../domain/purchases.ts'
import { boughtBy, shelfFor } from '../../domain/shelf.ts'
import { ApiError } from '../../http/errors.ts'
import { signInAddress } from '../addresses.ts'
import { field } from '../forms.ts'
import { shopPage } from '../pages/shop.ts'
import { sendOn, sendPage } from '../send.ts'
import { shop as english, type ShopTexts } from '../texts/en/shop.ts'
import { shop as french } from '../texts/fr/shop.ts'
import { isFromSession, sessionToken, type Visit, visitOf, type Web } from '../visit.ts'
import { sendOutdated } from './outdated.ts'

const SHOP = '/shop'

export function shopRoutes(app: FastifyInstance, web: Web): void {
  app.get(SHOP, async (request, reply) => {
    const visit = await visitOf(web, request)
    return show(web, reply, visit, { bought: numberIn(field(request.query, 'bought')) })
  })
  app.post(`${SHOP}/:id/buy`, (request, reply) => buyOne(web, request, reply))
}

async function buyOne(web: Web, request: FastifyRequest, reply: FastifyReply) {
  const visit = await visitOf(web, request)
  const { session, texts } = visit
  if (!session) return sendOn(reply, signInAddress(SHOP), 303)
  if (!isFromSession(web, request, session)) return sendOutdated(reply, texts, SHOP)
  const product = numberIn((request.params as { id: string }).id)
  const now = web.clock.now()
  try {
    const command = await web.db.transaction(async (tx) => {
      const { campusId } = await shelfFor(tx, session.userId, now)
      const own = { owner: session.userId, beneficiary: session.userId }
      return buy(tx, { product: product ?? 0, ...own, campus: campusId ?? 0 }, now)
    })
    return sendOn(reply, `${SHOP}?bought=${command}`, 303)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error
    return show(web, reply.code(422), visit, { problem: problemOf(error, wordsOf(visit)) })
  }
}

async function show(
  web: Web,
  reply: FastifyReply,
  visit: Visit,
  { problem, bought }: { problem?: string; bought?: number },
) {
  const { session, texts } = visit
  if (!session) return sendOn(reply, signInAddress(SHOP), 303)
  const shelf = await shelfFor(web.db.orm, session.userId, web.clock.now())
  const name = bought === undefined ? undefined : await boughtBy(web.db.orm, session.userId, bought)
  const signedIn = { session, formToken: sessionToken(web, session) }
  return sendPage(reply, shopPage({ texts, shop: wordsOf(visit), signedIn, shelf, problem, bought: name }))
}

function wordsOf({ texts }: Visit): ShopTexts {
  return texts.language === 'fr' ? french : english
}

/** What the rule said, in the reader's language. */
function problemOf(error: ApiError, shop: ShopTexts): string {
  const { errors } = error.body as { errors: Record<string, string[]> }
  if (errors.price) return shop.tooDear
  if (errors.quantity) return shop.usedUp
  return /already/.test(errors.product_id?.[0] ?? '') ? shop.again : shop.impossible
}

function numberIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
