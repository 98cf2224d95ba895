/** Buying in the shop of one's campus. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { buy } from '../../domain/purchases.ts'
import { boughtBy, shelfFor } from '../../domain/shelf.ts'
import { ApiError } from '../../errors.ts'
import { SHOP } from '../addresses.ts'
import { field } from '../forms.ts'
import { shopPage } from '../pages/shop.ts'
import { sendOn, sendPage } from '../send.ts'
import type { Texts } from '../texts/en.ts'
import type { Web } from '../visit.ts'
import { writeAs } from '../write.ts'
import { type Guest, signedIn } from './signed-in.ts'

const here = () => SHOP

export function shopRoutes(app: FastifyInstance, web: Web): void {
  const showing = signedIn(web, here, (guest, request, reply) =>
    show(web, guest, reply, { bought: numberIn(field(request.query, 'bought')) }),
  )
  app.get(SHOP, showing)
  app.post(
    `${SHOP}/:id/buy`,
    signedIn(web, here, (guest, request, reply) => buyOne(web, guest, request, reply)),
  )
}

async function buyOne(web: Web, guest: Guest, request: FastifyRequest, reply: FastifyReply) {
  const { userId } = guest.session
  const product = numberIn((request.params as { id: string }).id)
  try {
    const command = await writeAs(web, userId, async (tx, now) => {
      const { campusId } = await shelfFor(tx, userId, now)
      const own = { owner: userId, beneficiary: userId }
      return buy(tx, { product: product ?? 0, ...own, campus: campusId ?? 0 }, now)
    })
    return sendOn(reply, `${SHOP}?bought=${command}`, 303)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error
    return show(web, guest, reply.code(422), { problem: problemOf(error, guest.texts.shop) })
  }
}

async function show(web: Web, guest: Guest, reply: FastifyReply, told: { problem?: string; bought?: number }) {
  const { userId } = guest.session
  const shelf = await shelfFor(web.db.orm, userId, web.clock.now())
  const bought = told.bought === undefined ? undefined : await boughtBy(web.db.orm, userId, told.bought)
  return sendPage(reply, shopPage({ texts: guest.texts, signedIn: guest, shelf, problem: told.problem, bought }))
}

/** What the rule said, in the reader's language. */
function problemOf(error: ApiError, shop: Texts['shop']): string {
  const { errors } = error.body as { errors: Record<string, string[]> }
  if (errors.price) return shop.tooDear
  if (errors.quantity) return shop.usedUp
  return /already/.test(errors.product_id?.[0] ?? '') ? shop.again : shop.impossible
}

function numberIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
