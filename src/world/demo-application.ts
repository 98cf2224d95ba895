/** The ready-made application of the sample world: every role and scope, and limits that are not in the way. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database } from '../db/database.ts'
import { SCOPES } from '../errors.ts'
import { putApplication } from '../oauth/applications.ts'
import { newSecret, newUid } from '../oauth/secrets.ts'
import { roles } from '../resources/staff/roles.ts'

export interface DemoApplication {
  uid: string
  secret: string
}

/** Where its credentials are kept. */
export const demoFile = (home: string): string => join(home, 'demo-application.json')

const SECRET_DAYS = 3650
const LIMITS = { perSecond: 10_000, perHour: 10_000_000 }

/** Creates the application, or makes it again what it was. Its secret stays readable in `file`, for its owner alone. */
export async function demoApplication(db: Database, now: Date, file: string): Promise<DemoApplication> {
  const demo = (await known(file)) ?? (await remember(file, { uid: newUid(), secret: newSecret() }))
  const held = (await db.orm.select({ name: roles.name }).from(roles)).flatMap((role) => role.name ?? [])
  await db.transaction((tx) =>
    putApplication(tx, now, {
      ...demo,
      name: 'Demo application',
      description: 'Made with the sample world. It may do everything.',
      scopes: Object.keys(SCOPES),
      roles: held,
      public: true,
      redirectUris: ['http://127.0.0.1:3000/callback', 'http://localhost:3000/callback'],
      limits: LIMITS,
      secretDays: SECRET_DAYS,
    }),
  )
  return demo
}

async function known(file: string): Promise<DemoApplication | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as DemoApplication)
}

async function remember(file: string, demo: DemoApplication): Promise<DemoApplication> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  return demo
}
