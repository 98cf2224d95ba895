/** The bootstrap file: applications and users that an operator wants to be there after every start. */
import { readFile } from 'node:fs/promises'
import { hash, verify } from '@node-rs/argon2'
import { and, eq, notInArray } from 'drizzle-orm'
import type { Database, Tx } from '../db/database.ts'
import { makePrimary } from '../domain/campus.ts'
import { firstPoints } from '../domain/points.ts'
import { putApplication } from '../oauth/applications.ts'
import { roleIds } from '../oauth/roles.ts'
import { campus } from '../resources/campus/campus.ts'
import { users } from '../resources/people/users.ts'
import { rolesUsers } from '../resources/staff/roles.ts'

export interface BootstrapApplication {
  name: string
  uid: string
  secret: string
  /** The login of its owner. */
  owner?: string
  scopes?: string[]
  redirect_uris?: string[]
  roles?: string[]
  public?: boolean
  rate_limit?: { per_second: number; per_hour: number }
}
export interface BootstrapUser {
  login: string
  password?: string
  email: string
  first_name: string
  last_name: string
  kind: 'admin' | 'student' | 'external'
  campus_id?: number
  /** Names of roles on the profile; given, the user holds these and no others. */
  roles?: string[]
}
export interface Bootstrap {
  applications: BootstrapApplication[]
  users: BootstrapUser[]
}

/** Said of a file that cannot be used; the message names what is wrong. */
export class BootstrapError extends Error {
  override name = 'BootstrapError'
}

/** Reads and checks a bootstrap file. */
export async function readBootstrap(file: string): Promise<Bootstrap> {
  const fail = (why: string): never => {
    throw new BootstrapError(`OPENINTRA_BOOTSTRAP=${file}: ${why}`)
  }
  const text = await readFile(file, 'utf8').catch((error: Error) => fail(error.message))
  let parsed: Partial<Bootstrap>
  try {
    parsed = JSON.parse(text) as Partial<Bootstrap>
  } catch (error) {
    return fail(`is not JSON (${(error as Error).message})`)
  }
  const { applications = [], users: people = [] } = parsed
  if (!Array.isArray(applications) || !Array.isArray(people)) return fail('needs the lists `applications` and `users`')
  for (const [i, app] of applications.entries())
    for (const key of ['name', 'uid', 'secret'] as const)
      if (typeof app?.[key] !== 'string' || app[key] === '') fail(`applications[${i}].${key} is missing`)
  for (const [i, user] of people.entries())
    for (const key of ['login', 'email', 'first_name', 'last_name', 'kind'] as const)
      if (typeof user?.[key] !== 'string' || user[key] === '') fail(`users[${i}].${key} is missing`)
  for (const [i, { roles }] of people.entries())
    if (roles !== undefined && !(Array.isArray(roles) && roles.every((name) => typeof name === 'string')))
      fail(`users[${i}].roles is not a list of names`)
  return { applications, users: people }
}

/** Days that the secret of an application from a file lives: the file's owner renews it by starting the server. */
const SECRET_DAYS = 3650

/** Creates or updates everything in the file, in one transaction. */
export async function applyBootstrap(db: Database, now: Date, bootstrap: Bootstrap): Promise<void> {
  await db.transaction(async (tx) => {
    for (const user of bootstrap.users) await putUser(tx, now, user)
    for (const app of bootstrap.applications) await putApp(tx, now, app)
  })
}

async function putApp(tx: Tx, now: Date, app: BootstrapApplication): Promise<void> {
  const ownerId = app.owner === undefined ? undefined : await userId(tx, app.owner)
  if (app.owner !== undefined && ownerId === undefined)
    throw new BootstrapError(`The application ${app.name} belongs to ${app.owner}, and there is no such user.`)
  await putApplication(tx, now, {
    name: app.name,
    uid: app.uid,
    secret: app.secret,
    ownerId,
    scopes: app.scopes,
    redirectUris: app.redirect_uris,
    roles: app.roles,
    public: app.public,
    limits: app.rate_limit && { perSecond: app.rate_limit.per_second, perHour: app.rate_limit.per_hour },
    secretDays: SECRET_DAYS,
  })
}

async function userId(tx: Tx, login: string): Promise<number | undefined> {
  const [row] = await tx.select({ id: users.id }).from(users).where(eq(users.login, login))
  return row?.id
}

async function putUser(tx: Tx, now: Date, user: BootstrapUser): Promise<void> {
  const facts = {
    email: user.email,
    first_name: user.first_name,
    last_name: user.last_name,
    kind: user.kind,
    staff: user.kind === 'admin',
    updated_at: now,
  }
  const [known] = await tx.select().from(users).where(eq(users.login, user.login)).for('update')
  const password = await passwordFor(user.password, known?.password_digest ?? null, now)
  const [row] = known
    ? await tx
        .update(users)
        .set({ ...facts, ...password })
        .where(eq(users.id, known.id))
        .returning({ id: users.id })
    : await tx
        .insert(users)
        .values({ ...facts, ...password, login: user.login, created_at: now })
        .returning({ id: users.id })
  if (!known) await firstPoints(tx, row!.id, now)
  if (user.roles) await setRoles(tx, now, row!.id, user.roles)
  if (user.campus_id === undefined) return
  const [place] = await tx.select({ id: campus.id }).from(campus).where(eq(campus.id, user.campus_id))
  // Without a sample world there is no campus yet; the account is made all the same.
  if (place) await makePrimary(tx, row!.id, place.id, now)
}

async function setRoles(tx: Tx, now: Date, userId: number, names: readonly string[]): Promise<void> {
  const ids = await roleIds(tx, now, names)
  const others = ids.length > 0 ? notInArray(rolesUsers.role_id, ids) : undefined
  await tx.delete(rolesUsers).where(and(eq(rolesUsers.user_id, userId), others))
  if (ids.length === 0) return
  await tx
    .insert(rolesUsers)
    .values(ids.map((role_id) => ({ role_id, user_id: userId, created_at: now, updated_at: now })))
    .onConflictDoNothing()
}

/** A new digest only when the password is another one: hashing is slow on purpose. */
async function passwordFor(password: string | undefined, digest: string | null, now: Date) {
  if (password === undefined || (digest && (await verify(digest, password)))) return {}
  return { password_digest: await hash(password), password_changed_at: now }
}
