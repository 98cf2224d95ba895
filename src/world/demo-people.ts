/** How to log in as somebody of the sample world: all its people have one password, which is no secret in a sandbox. */
import { randomInt } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { isNull } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { recordNothing } from '../db/recording.ts'
import { users } from '../resources/people/users.ts'
import type { DemoLogins } from './seed.ts'

export interface DemoPeople extends DemoLogins {
  password: string
}

/** Where the password is kept, with two logins to try it with. */
export const peopleFile = (home: string): string => join(home, 'demo-people.json')

/**
 * Gives everybody in a world that was just made the same password: the one of the settings, else the one of the world
 * before, else a new one. One digest for all, as each takes a while to make. Who was anonymised never logs in again.
 */
export async function givePassword(
  db: Database,
  logins: DemoLogins,
  file: string,
  given: string | undefined,
): Promise<void> {
  const password = given ?? (await knownPeople(file))?.password ?? newPassword()
  const digest = await hash(password)
  await db.transaction(async (tx) => {
    // Nobody is to be told that hundreds of accounts changed before the first request came.
    await recordNothing(tx)
    await tx.update(users).set({ password_digest: digest }).where(isNull(users.anonymized_at))
  })
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify({ password, ...logins }, null, 2)}\n`, { mode: 0o600 })
}

export async function knownPeople(file: string): Promise<DemoPeople | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as DemoPeople)
}

/** Without letters and digits that are taken for each other; 79 random bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join(
    '-',
  )
