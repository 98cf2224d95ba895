/** `openintra serve`: opens the intranet, puts the server in front of it, and stops both in order. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance, FastifyBaseLogger as Logger } from 'fastify'
import { type Config, readConfig, readVersion, redactConfig, unknownSettings } from '../config.ts'
import { openApiDocument } from '../engine/openapi/document.ts'
import { createLogger } from '../http/log.ts'
import { stopOnSignals } from '../http/stop.ts'
import { Usage } from '../http/usage.ts'
import { type Intranet, openIntranet } from '../intranet.ts'
import { Clockwork } from '../jobs/clockwork.ts'
import { JOBS } from '../jobs/list.ts'
import { smtp } from '../mail/smtp.ts'
import { bearerOf, Tokens } from '../oauth/bearer.ts'
import { provider } from '../oauth/provider.ts'
import { MAILS } from '../sandbox/mails.ts'
import { sandbox } from '../sandbox/routes.ts'
import { hasSnapshot } from '../sandbox/snapshot.ts'
import { buildServer, type Parts } from '../server.ts'
import { web } from '../web/web.ts'
import { demoFile } from '../world/demo-application.ts'
import { peopleFile } from '../world/demo-people.ts'
import { greeting } from './greeting.ts'
import { progress } from './support.ts'

/** Flags that say what a setting says. */
const FLAGS: Readonly<Record<string, string>> = { host: 'HOST', port: 'PORT', home: 'OPENINTRA_HOME' }

export async function run(options: Record<string, unknown>): Promise<void> {
  const config = readConfig({ ...process.env, ...fromFlags(options) })
  const log = createLogger(config)
  for (const name of unknownSettings(process.env)) log.warn(`${name} is no setting, and is ignored`)
  log.debug({ settings: redactConfig(config) }, 'settings')
  if (config.SMTP_URL === undefined && !config.OPENINTRA_SANDBOX)
    log.warn('SMTP_URL is not set: nobody gets mails, and who forgot the password cannot set another')
  const intranet = await openIntranet(config, {
    onError: (err) => log.error({ err }, 'the database reports an error'),
    onSeed: progress(),
  })
  try {
    const clockwork = clockworkOf(intranet, log)
    const app = await buildServer({ ...partsOf(intranet, clockwork), logger: log })
    // Before the database is closed: what a job has in hand comes to its end.
    app.addHook('onClose', () => clockwork.stop())
    if (config.OPENINTRA_CLOCKWORK) clockwork.start()
    await app.listen({ host: config.HOST, port: config.PORT, listenTextResolver: () => 'listening' })
    stopOnSignals(app, () => intranet.close())
    const address = addressOf(app, config)
    log.info(`OpenIntra answers at ${address}`)
    const { demo, people } = intranet
    const home = config.OPENINTRA_HOME
    if (demo)
      process.stdout.write(greeting(address, { demo, demoFile: demoFile(home), people, peopleFile: peopleFile(home) }))
  } catch (error) {
    await intranet.close()
    throw error
  }
}

function fromFlags(options: Record<string, unknown>): Record<string, string> {
  const given = Object.entries(FLAGS).filter(([flag]) => typeof options[flag] === 'string')
  return Object.fromEntries(given.map(([flag, name]) => [name, options[flag] as string]))
}

/** What is done by time. */
function clockworkOf({ config, db, clock, key }: Intranet, log: Logger): Clockwork {
  return new Clockwork({
    jobs: JOBS,
    db,
    clock,
    key,
    log,
    send: config.SMTP_URL === undefined ? undefined : smtp(config.SMTP_URL, config.MAIL_FROM),
    interval: config.OPENINTRA_CLOCKWORK_SECONDS,
    settings: {
      receivers: config.OPENINTRA_RECEIVERS,
      base: documentedBase(config),
      recordDays: config.OPENINTRA_RECORD_DAYS,
      keep: {
        sessions: config.OPENINTRA_KEEP_SESSIONS_DAYS,
        codes: config.OPENINTRA_KEEP_CODES_DAYS,
        mails: config.OPENINTRA_KEEP_MAILS_DAYS,
      },
      keepTexts: config.OPENINTRA_SANDBOX,
    },
  })
}

/** What stands behind the server: the API, the provider, the pages, and the sandbox where it is allowed. */
function partsOf(intranet: Intranet, clockwork: Clockwork): Parts {
  const { config, registry, service, db, clock, key, bootstrap, demo } = intranet
  const tokens = new Tokens(db, clock)
  const accessTokenSeconds = config.OPENINTRA_TOKEN_SECONDS
  const { baseUrl } = service
  let document: object | undefined
  const openapi = () => {
    document ??= openApiDocument(registry, { version: readVersion(), baseUrl: documentedBase(config) })
    return document
  }
  const docs = {
    service,
    openapi,
    isSample: async () => config.OPENINTRA_SANDBOX && (await hasSnapshot(db)),
    sandboxUid: () => (config.OPENINTRA_SANDBOX ? demo?.uid : undefined),
  }
  const usage = new Usage(db, clock)
  const webParts = {
    db,
    clock,
    key,
    usage,
    docs,
    publicUrl: config.PUBLIC_URL,
    redisUrl: config.REDIS_URL,
    secretDays: config.OPENINTRA_SECRET_DAYS,
    outbox: config.OPENINTRA_SANDBOX ? MAILS : undefined,
  }
  const sandboxParts = { db, clock, key, tables: registry.tables, accessTokenSeconds, bootstrap, clockwork }
  return {
    config,
    registry,
    service,
    tokens,
    bearerOf,
    usage,
    metrics: [clockwork.metrics],
    oauthPlugins: [(app) => provider(app, { db, clock, key, tokens, accessTokenSeconds, baseUrl })],
    openapi,
    extraPlugins: [
      (app) => web(app, webParts),
      ...(config.OPENINTRA_SANDBOX ? [(app: FastifyInstance) => sandbox(app, sandboxParts)] : []),
    ],
  }
}

function addressOf(app: FastifyInstance, config: Config): string {
  const { address, port, family } = app.server.address() as AddressInfo
  return config.PUBLIC_URL ?? `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** The document is made once, whoever asks. */
const documentedBase = (config: Config) => config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`
