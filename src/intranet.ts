/** Puts an intranet together: the declarations, the database with its schema and world, the key, the clock. */
import { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import { migrate } from './db/migrate.ts'
import { openDatabase } from './db/open.ts'
import { Reader } from './engine/reader.ts'
import { loadRegistry, type Registry } from './engine/registry.ts'
import type { Service } from './engine/service.ts'
import { baseUrlOf } from './http/base-url.ts'
import { loadKey, type SecretKey } from './oauth/keys.ts'
import { sealSecrets } from './oauth/sealing.ts'
import { takeSnapshot } from './sandbox/snapshot.ts'
import { applyBootstrap, type Bootstrap, readBootstrap } from './world/bootstrap.ts'
import { type DemoApplication, demoApplication, demoFile } from './world/demo-application.ts'
import { type DemoPeople, givePassword, knownPeople, peopleFile } from './world/demo-people.ts'
import { fillWorld } from './world/fill.ts'
import { bringFlags } from './world/flags.ts'

export interface Intranet {
  config: Config
  registry: Registry
  db: Database
  clock: Clock
  key: SecretKey
  service: Service
  /** Creates the applications and users of the bootstrap file, and the demo application. */
  bootstrap(): Promise<void>
  demo?: DemoApplication
  /** How to log in as people of the sample world. */
  people?: DemoPeople
  close(): Promise<void>
}

/** What the caller wants to hear of long work. */
export interface Reports {
  onError(error: Error): void
  onSeed(done: number, total: number, what: string): void
}

const BYTES_A_MEGABYTE = 1_048_576

/** Opens everything; an empty database gets its schema and, if the settings say so, its world. */
export async function openIntranet(config: Config, reports: Reports): Promise<Intranet> {
  const registry = await loadRegistry()
  const clock = new Clock()
  // Read before anything is written: a file that cannot be used stops the start.
  const file = config.OPENINTRA_BOOTSTRAP ? await readBootstrap(config.OPENINTRA_BOOTSTRAP) : undefined
  const db = await openDatabase({
    home: config.OPENINTRA_HOME,
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    statementTimeout: config.DATABASE_STATEMENT_TIMEOUT,
    connectTimeout: config.DATABASE_CONNECT_TIMEOUT,
    onError: reports.onError,
  })
  try {
    await migrate(db, registry.tables)
    const key = await loadKey(config.OPENINTRA_HOME, config.OPENINTRA_SECRET_KEY)
    const seeded = await seedIfEmpty(config, db, clock, reports)
    await bringFlags(db)
    let demo: DemoApplication | undefined
    let people: DemoPeople | undefined
    const bootstrap = async () => {
      if (file) await applyBootstrap(db, clock.now(), file as Bootstrap)
      if (config.OPENINTRA_SANDBOX && config.OPENINTRA_WORLD !== 'none') {
        demo = await demoApplication(db, clock.now(), demoFile(config.OPENINTRA_HOME))
        people = await knownPeople(peopleFile(config.OPENINTRA_HOME))
      }
    }
    await bootstrap()
    await sealSecrets(db, key)
    if (seeded && config.OPENINTRA_SANDBOX) await takeSnapshot(db, registry.tables)
    const reader = new Reader(registry.model, db, config.OPENINTRA_CACHE_MB * BYTES_A_MEGABYTE)
    const service: Service = {
      model: registry.model,
      resources: registry.resources,
      db,
      reader,
      clock,
      baseUrl: baseUrlOf(config.PUBLIC_URL),
      settings: { freezeDays: config.OPENINTRA_FREEZE_DAYS },
      key,
    }
    return { config, registry, db, clock, key, service, bootstrap, demo, people, close: () => db.close() }
  } catch (error) {
    await db.close()
    throw error
  }
}

/**
 * Fills an empty database with the sample world of the settings; answers whether it did. Where the sandbox is on, its
 * people can log in: nobody else may ever have a password that lies in a file.
 */
export async function seedIfEmpty(config: Config, db: Database, clock: Clock, reports: Reports): Promise<boolean> {
  const world = config.OPENINTRA_WORLD
  if (world === 'none' || !(await isEmpty(db))) return false
  const options = { world, randomSeed: config.OPENINTRA_RANDOM_SEED, now: clock.now(), onProgress: reports.onSeed }
  const logins = await fillWorld(db, options)
  if (config.OPENINTRA_SANDBOX)
    await givePassword(db, logins, peopleFile(config.OPENINTRA_HOME), config.OPENINTRA_WORLD_PASSWORD)
  db.changes.changedEverything()
  return true
}

export async function isEmpty(db: Database): Promise<boolean> {
  const rows = await db.read({ text: 'select exists (select from campus) or exists (select from users)', values: [] })
  return rows[0]?.[0] === false
}
