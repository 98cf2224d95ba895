/** The pages: logging in, allowing applications, registering them. Start here. */
import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { baseUrlOf } from '../http/base-url.ts'
import { connectRedis } from '../http/redis.ts'
import type { Usage } from '../http/usage.ts'
import type { SecretKey } from '../oauth/keys.ts'
import { SECRET_DAYS } from '../oauth/secrets.ts'
import { assets } from './assets.ts'
import { Cookies } from './cookies.ts'
import { answerPageError } from './errors.ts'
import { homePage } from './pages/home.ts'
import { accountRoutes } from './routes/account.ts'
import { applicationRolesRoutes } from './routes/application-roles.ts'
import { applicationSecretRoutes } from './routes/application-secret.ts'
import { applicationsRoutes } from './routes/applications.ts'
import { authorizeRoutes } from './routes/authorize.ts'
import { authorizedApplicationsRoutes } from './routes/authorized-applications.ts'
import { type DocsParts, docsRoutes } from './routes/docs.ts'
import { otpRoutes } from './routes/otp.ts'
import { resetRoutes } from './routes/reset.ts'
import { shopRoutes } from './routes/shop.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { sendPage } from './send.ts'
import { Throttle } from './throttle.ts'
import { sessionToken, visitOf, type Web } from './visit.ts'

export interface WebParts {
  db: Database
  clock: Clock
  key: SecretKey
  usage: Usage
  /** `PUBLIC_URL`: the base of addresses, and whether cookies need https. */
  publicUrl?: string
  /** `REDIS_URL`: all processes count failed log-ins together. */
  redisUrl?: string
  /** Guides, reference and console. */
  docs?: DocsParts
  /** Days that the secret of an application lives. */
  secretDays?: number
  /** Where everybody may look at the mails that were written, in a sandbox. */
  outbox?: string
}

/** A plugin: `(app) => web(app, { db, clock, key, usage, publicUrl, redisUrl })`. Not in a scope that is open to other origins. */
export async function web(app: FastifyInstance, parts: WebParts): Promise<void> {
  await app.register(assets)
  await app.register(cookie)
  app.setErrorHandler(answerPageError)
  const { db, clock, key, usage, publicUrl, outbox, secretDays = SECRET_DAYS } = parts
  const pages: Web = {
    db,
    clock,
    key,
    usage,
    secretDays,
    outbox,
    cookies: new Cookies(publicUrl),
    ...throttles(app, parts.redisUrl),
    baseUrl: baseUrlOf(publicUrl),
  }

  app.get('/', async (request, reply) => {
    const { session, texts } = await visitOf(pages, request)
    return sendPage(reply, homePage(texts, session && { session, formToken: sessionToken(pages, session) }))
  })
  signInRoutes(app, pages)
  resetRoutes(app, pages)
  accountRoutes(app, pages)
  otpRoutes(app, pages)
  authorizeRoutes(app, pages)
  if (parts.docs) await docsRoutes(app, pages, parts.docs)
  applicationsRoutes(app, pages)
  applicationSecretRoutes(app, pages)
  applicationRolesRoutes(app, pages)
  authorizedApplicationsRoutes(app, pages)
  shopRoutes(app, pages)
}

function throttles(app: FastifyInstance, redisUrl: string | undefined): Pick<Web, 'throttle' | 'links'> {
  const redis = redisUrl === undefined ? undefined : connectRedis(redisUrl, app.log)
  app.addHook('onClose', async () => redis?.disconnect())
  return { throttle: new Throttle('log-in', redis), links: new Throttle('link', redis) }
}
