/** Tokens for tests: for any user and any scopes, without a log-in. Served by the sandbox alone. */
import { eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { ApiError, SCOPES } from '../errors.ts'
import { users } from '../resources/people/users.ts'
import { apps } from '../resources/platform/apps.ts'
import { type TokenBody, tokenBody } from './answer.ts'
import { ACCESS_TOKEN_SECONDS, reuseOrIssue } from './issue.ts'
import type { SecretKey } from './keys.ts'
import { grantable } from './scopes.ts'

export interface TokenOrder {
  applicationUid: string
  /** The user to act for; without one the token is the application's own. */
  login?: string
  /** Any of the server's, whatever the application may ask for. */
  scopes?: readonly string[]
  seconds?: number
}

const unknown = (what: string) => new ApiError(404, { error: 'Not Found', message: `There is no ${what}.` })
const refused = (message: string) => new ApiError(422, { error: 'Unprocessable Entity', message })

/** The token endpoint's answer, as if the user had just allowed the application what it asks for. */
export function issueToken(db: Database, key: SecretKey, now: Date, order: TokenOrder): Promise<TokenBody> {
  return db.transaction(async (tx) => {
    const [app] = await tx
      .select({ id: apps.id, secretValidUntil: apps.secret_valid_until })
      .from(apps)
      .where(eq(apps.uid, order.applicationUid))
    if (!app) throw unknown(`application with the uid ${order.applicationUid}`)
    const scopes = grantable(order.scopes, [])
    if (!scopes) throw refused(`Scopes are some of ${Object.keys(SCOPES).join(', ')}.`)
    const userId = order.login === undefined ? null : await activeUser(order.login)
    const seconds = order.seconds ?? ACCESS_TOKEN_SECONDS
    const wanted = { applicationId: app.id, userId, scopes, refreshable: userId !== null, seconds }
    return tokenBody(await reuseOrIssue(tx, key, now, wanted), app.secretValidUntil)

    async function activeUser(login: string): Promise<number> {
      const [user] = await tx.select({ id: users.id, active: users.active }).from(users).where(eq(users.login, login))
      if (!user) throw unknown(`user with the login ${login}`)
      if (!user.active) throw refused(`The account of ${login} is closed: its tokens are refused.`)
      return user.id
    }
  })
}
