/** Everything that is measured, up and running: the database, two servers in front of it, and the bare one. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bare, startBare } from './bare.ts'
import { openDatabase } from './database.ts'
import type { Progress } from './progress.ts'
import { type Running, startServer } from './server.ts'

export interface Stage extends AsyncDisposable {
  /** The address of the database. */
  database: string
  uncached: Running
  cached: Running
  bare: Bare
  /** Headers of a request by an application of the usual kind: no user, no role. */
  headers: Record<string, string>
}

interface Setup {
  server: string
  pool: number
  signal: AbortSignal
  progress: Progress
}

const APPLICATION = {
  name: 'bench',
  uid: 'u-s4t2ud-bench',
  secret: 's-s4t2ud-bench',
  scopes: ['public'],
  roles: [],
  // The limits are counted as for everybody, and never reached.
  rate_limit: { per_second: 1_000_000, per_hour: 1_000_000_000 },
}

export async function openStage({ server, pool, signal, progress }: Setup): Promise<Stage> {
  const parts = new AsyncDisposableStack()
  // Long work stops at its next step.
  const step: Progress['step'] = (...told) => {
    signal.throwIfAborted()
    progress.step(...told)
  }
  try {
    const home = parts.adopt(await mkdtemp(join(tmpdir(), 'openintra-bench-')), (folder) =>
      rm(folder, { recursive: true, force: true }),
    )
    const { url: database } = parts.use(await openDatabase(server, step))
    step(0, 1, 'starting the servers')
    const bootstrap = join(home, 'bootstrap.json')
    await writeFile(bootstrap, JSON.stringify({ applications: [APPLICATION], users: [] }))
    const start = async (cacheMegabytes: number) =>
      parts.use(
        await startServer(
          {
            DATABASE_URL: database,
            DATABASE_POOL_SIZE: String(pool),
            OPENINTRA_HOME: home,
            OPENINTRA_BOOTSTRAP: bootstrap,
            OPENINTRA_WORLD: 'none',
            OPENINTRA_CACHE_MB: String(cacheMegabytes),
            NODE_ENV: 'production',
          },
          signal,
        ),
      )
    const [uncached, cached] = [await start(0), await start(64)]
    const bare = parts.use(await startBare(signal))
    const headers = { authorization: `Bearer ${await newToken(uncached.base)}` }
    return {
      database,
      uncached,
      cached,
      bare,
      headers,
      [Symbol.asyncDispose]: () => parts.disposeAsync(),
    }
  } catch (error) {
    await parts.disposeAsync()
    throw error
  }
}

async function newToken(base: string): Promise<string> {
  const body = { grant_type: 'client_credentials', client_id: APPLICATION.uid, client_secret: APPLICATION.secret }
  const answer = await fetch(`${base}/oauth/token`, { method: 'POST', body: new URLSearchParams(body) })
  if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { access_token: string }).access_token
}
