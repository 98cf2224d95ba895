/** `openintra seed`: fills the database with a sample world. */
import { getTableName, sql } from 'drizzle-orm'
import { seedIfEmpty } from '../intranet.ts'
import { takeSnapshot } from '../sandbox/snapshot.ts'
import { peopleFile } from '../world/demo-people.ts'
import { configOf, progress, withIntranet } from './support.ts'

export async function run(options: Record<string, unknown>): Promise<void> {
  const settings = { OPENINTRA_WORLD: options.world, OPENINTRA_RANDOM_SEED: options.randomSeed }
  const config = configOf(settings)
  const started = performance.now()
  // Opened without a world: this command decides itself whether there is something to replace.
  await withIntranet({ ...settings, OPENINTRA_WORLD: 'none' }, async ({ db, registry, clock, bootstrap }) => {
    if (options.reset) {
      const names = registry.tables.map((table) => sql.identifier(getTableName(table)))
      await db.orm.execute(sql`truncate ${sql.join(names, sql`, `)} restart identity`)
    }
    const reports = { onError: () => {}, onSeed: progress() }
    if (!(await seedIfEmpty(config, db, clock, reports))) {
      const why = config.OPENINTRA_WORLD === 'none' ? 'The world `none` has no rows' : 'The database is not empty'
      throw new SeedError(`${why}: nothing was changed. --reset empties it first; --world names the world.`)
    }
    await bootstrap()
    if (config.OPENINTRA_SANDBOX) await takeSnapshot(db, registry.tables)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.error(
    `The world ${config.OPENINTRA_WORLD} (random seed ${config.OPENINTRA_RANDOM_SEED}) is there, after ${seconds} s.`,
  )
  if (config.OPENINTRA_SANDBOX)
    console.error(`Its people log in with the password in ${peopleFile(config.OPENINTRA_HOME)}.`)
}

class SeedError extends Error {
  override name = 'SeedError'
}
