/** Addresses that pages send the browser to. */
import { type AuthorizeParameters, findApplication, NAMES } from '../oauth/authorize/checks.ts'
import { isRegistered, leadsAway } from '../oauth/authorize/redirect-uri.ts'
import { localPath } from './local-path.ts'
import type { Web } from './visit.ts'

export const SIGN_IN = '/users/sign_in'
export const ONE_TIME_PASSWORD = `${SIGN_IN}/otp`

/** Where somebody who forgot the password asks for a link, and where the link leads. */
export const FORGOTTEN = '/users/password/new'
export const NEW_PASSWORD = '/users/password/edit'

export const ACCOUNT = '/account'
export const OTP = `${ACCOUNT}/otp`

export const SHOP = '/shop'

export const AUTHORIZE = '/oauth/authorize'
/** Below /v2, too, where some clients look for it. */
export const AUTHORIZE_PATHS = [AUTHORIZE, `/v2${AUTHORIZE}`]

export const APPLICATIONS = '/oauth/applications'
export const applicationAddress = (id: number): string => `${APPLICATIONS}/${id}`
export const AUTHORIZED_APPLICATIONS = '/oauth/authorized_applications'

/** The page that was asked for: under its own path, however many slashes the client put in front of it. */
export const hereOf = (request: { url: string }): string => localPath(request.url)

/** The log-in page, for what comes after it. */
export const signInAddress = (redirectTo: string, page = SIGN_IN): string =>
  redirectTo === '/' ? page : `${page}?${new URLSearchParams({ redirect_to: redirectTo })}`

/** An authorization request, asked again from its beginning. */
export function addressOf(parameters: AuthorizeParameters): string {
  const pairs = NAMES.map((name): [string, string] => [name, parameters[name] ?? ''])
  return `${AUTHORIZE}?${new URLSearchParams(pairs.filter(([, value]) => value !== ''))}`
}

/**
 * The application that a log-in is for, when the path behind it is an authorization request, and whether the browser
 * may be sent straight on to it after the log-in, when there is nothing to ask.
 */
export async function destinationBehind(
  web: Web,
  path: string,
): Promise<{ name: string; leadsAway: boolean } | undefined> {
  const { pathname, searchParams } = new URL(path, 'http://intranet.invalid')
  if (!AUTHORIZE_PATHS.includes(pathname)) return undefined
  const application = await findApplication(web.db.orm, searchParams.get('client_id') ?? '')
  const redirectUri = searchParams.get('redirect_uri') ?? ''
  if (!application || !isRegistered(application.redirectUris, redirectUri)) return undefined
  return { name: application.name, leadsAway: leadsAway(redirectUri) }
}
