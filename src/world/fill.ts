/** Everything that an empty database gets when it is filled: the world, and applications that people registered. */
import type { Database } from '../db/database.ts'
import { flags } from '../resources/evaluation/flags.ts'
import { registerApplications } from './applications.ts'
import { type DemoLogins, type SeedOptions, seedWorld } from './seed.ts'

/** Fills an empty database; the rows of the world are the same for the same options, secrets of applications are not. */
export async function fillWorld(db: Database, options: SeedOptions): Promise<DemoLogins> {
  // An intranet that began without a world has flags already; those of the world are the same.
  await db.orm.delete(flags)
  const logins = await seedWorld(db, options)
  await db.transaction((tx) => registerApplications(tx, options.now))
  return logins
}
