/**
 * An authorization request (RFC 6749, 4.1.1) and its checks. Their order is the provider's: the first that fails is
 * the answer, shown on a page and never sent to an address that nobody has checked.
 */
import { eq } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { apps } from '../../resources/platform/apps.ts'
import type { Parameters } from '../parameters.ts'
import type { Refusal } from '../refusals.ts'
import { grantable } from '../scopes.ts'
import { type Challenge, challengeOf } from './challenge.ts'
import { isRegistered } from './redirect-uri.ts'

export const NAMES = [
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
  'code_challenge',
  'code_challenge_method',
] as const
export type AuthorizeParameters = Parameters<(typeof NAMES)[number]>

/** What was wrong, finer than the codes of the RFC: each has a text that says what to do. */
export type Reason = keyof typeof REASONS
const REASONS = {
  response_type: 'unsupported_response_type',
  client_missing: 'invalid_client',
  client_unknown: 'invalid_client',
  scope: 'invalid_scope',
  redirect_uri_missing: 'invalid_redirect_uri',
  redirect_uri_unregistered: 'invalid_redirect_uri',
  challenge_missing: 'invalid_request',
  challenge_malformed: 'invalid_request',
} as const satisfies Record<string, Refusal>

/** A request that is refused. `detail` is what the request said, for the page to show. */
export class AuthorizeRefusal extends Error {
  override name = 'AuthorizeRefusal'
  readonly reason: Reason
  readonly code: Refusal
  readonly detail?: string

  constructor(reason: Reason, detail?: string) {
    super(reason)
    this.reason = reason
    this.code = REASONS[reason]
    this.detail = detail
  }
}

/** A request that passed. */
export interface Authorization {
  application: Application
  scopes: readonly string[]
  redirectUri: string
  state?: string
  challenge?: Challenge
}

export interface Application {
  id: number
  uid: string
  name: string
  description: string | null
  website: string | null
  confidential: boolean
  scopes: readonly string[]
  redirectUris: readonly string[]
}

interface Draft {
  parameters: AuthorizeParameters
  application?: Application
  scopes?: readonly string[]
  redirectUri?: string
  challenge?: Challenge
}
type Check = (tx: Tx, draft: Draft) => void | Promise<void>

const CHECKS: readonly Check[] = [responseType, client, scope, redirectUri, challenge]

export async function checkAuthorization(tx: Tx, parameters: AuthorizeParameters): Promise<Authorization> {
  const draft: Draft = { parameters }
  for (const check of CHECKS) await check(tx, draft)
  return {
    application: draft.application!,
    scopes: draft.scopes!,
    redirectUri: draft.redirectUri!,
    state: parameters.state,
    challenge: draft.challenge,
  }
}

/** The application of a uid, as an authorization request sees it. */
export async function findApplication(tx: Tx, uid: string): Promise<Application | undefined> {
  // No uid holds what the database could not compare.
  if (uid.includes('\0')) return undefined
  const [found] = await tx
    .select({
      id: apps.id,
      uid: apps.uid,
      name: apps.name,
      description: apps.description,
      website: apps.website,
      confidential: apps.confidential,
      scopes: apps.scopes,
      redirectUris: apps.redirect_uris,
    })
    .from(apps)
    .where(eq(apps.uid, uid))
  return found
}

/** Codes alone are given: a token in an address ends up in histories and logs (RFC 9700, 2.1.2). */
function responseType(_tx: Tx, { parameters }: Draft): void {
  if (parameters.response_type !== 'code') throw new AuthorizeRefusal('response_type', parameters.response_type)
}

async function client(tx: Tx, draft: Draft): Promise<void> {
  const { client_id: uid } = draft.parameters
  if (uid === undefined) throw new AuthorizeRefusal('client_missing')
  draft.application = await findApplication(tx, uid)
  if (!draft.application) throw new AuthorizeRefusal('client_unknown', uid)
}

/** RFC 6749, 3.3. */
function scope(_tx: Tx, draft: Draft): void {
  const asked = draft.parameters.scope?.split(/[ +]/).filter(Boolean)
  draft.scopes = grantable(asked, draft.application!.scopes)
  if (!draft.scopes) throw new AuthorizeRefusal('scope', draft.parameters.scope ?? 'public')
}

/** RFC 6749, 3.1.2. */
function redirectUri(_tx: Tx, draft: Draft): void {
  const { redirect_uri: asked } = draft.parameters
  if (asked === undefined) throw new AuthorizeRefusal('redirect_uri_missing')
  if (!isRegistered(draft.application!.redirectUris, asked))
    throw new AuthorizeRefusal('redirect_uri_unregistered', asked)
  draft.redirectUri = asked
}

/** RFC 7636, 4.4.1. Who cannot keep a secret must bring a challenge (RFC 9700, 2.1.1). */
function challenge(_tx: Tx, draft: Draft): void {
  const found = challengeOf(draft.parameters)
  if (found === 'malformed') throw new AuthorizeRefusal('challenge_malformed')
  if (!found && !draft.application!.confidential) throw new AuthorizeRefusal('challenge_missing')
  draft.challenge = found
}
