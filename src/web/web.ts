/** The pages: logging in, allowing applications. Start here. */
import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { connectRedis } from '../http/redis.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { assets } from './assets.ts'
import { Cookies } from './cookies.ts'
import { answerPageError } from './errors.ts'
import { homePage } from './pages/home.ts'
import { authorizeRoutes } from './routes/authorize.ts'
import { shopRoutes } from './routes/shop.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { sendPage } from './send.ts'
import { Throttle } from './throttle.ts'
import { sessionToken, visitOf, type Web } from './visit.ts'

export interface WebParts {
  db: Database
  clock: Clock
  key: SecretKey
  /** `PUBLIC_URL`: whether cookies need https. */
  publicUrl?: string
  /** `REDIS_URL`: all processes count failed log-ins together. */
  redisUrl?: string
}

/** A plugin: `(app) => web(app, { db, clock, key, publicUrl, redisUrl })`. Not in a scope that is open to other origins. */
export async function web(app: FastifyInstance, parts: WebParts): Promise<void> {
  await app.register(assets)
  await app.register(cookie)
  app.setErrorHandler(answerPageError)
  const { db, clock, key } = parts
  const pages: Web = { db, clock, key, cookies: new Cookies(parts.publicUrl), throttle: throttle(app, parts.redisUrl) }

  app.get('/', async (request, reply) => {
    const { session, texts } = await visitOf(pages, request)
    return sendPage(reply, homePage(texts, session && { session, formToken: sessionToken(pages, session) }))
  })
  signInRoutes(app, pages)
  authorizeRoutes(app, pages)
  shopRoutes(app, pages)
}

function throttle(app: FastifyInstance, redisUrl: string | undefined): Throttle {
  if (redisUrl === undefined) return new Throttle()
  const redis = connectRedis(redisUrl, app.log)
  app.addHook('onClose', async () => redis.disconnect())
  return new Throttle(redis)
}
