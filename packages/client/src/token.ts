/** Tokens: the application's own is asked for when first needed, and again before it ends; others are given. */

/** What a request is sent with. */
export interface Tokens {
  current(): Promise<string>
  /** The server refused this token. Answers whether there may be another. */
  refused(text: string): Promise<boolean>
}

/** A token that was had in another way: that of a user, who logged in to the application. */
export interface GivenToken {
  /** Where the server stands: `https://intra.example`. */
  baseUrl: string
  /** A function is asked before each request, and once more when the server refused what it gave. */
  token: string | (() => string | Promise<string>)
}

export const givenTokens = ({ token }: GivenToken): Tokens => ({
  current: async () => (typeof token === 'string' ? token : token()),
  refused: async () => typeof token !== 'string',
})

export interface Credentials {
  /** Where the server stands: `https://intra.example`. */
  baseUrl: string
  /** The UID and the secret of the application. */
  clientId: string
  clientSecret: string
  /** Scopes separated by blanks; `public` without. */
  scope?: string
}

/** The server gives no token: the credentials are wrong, say. */
export class LogInError extends Error {
  override readonly name = 'LogInError'
  readonly status: number

  constructor(status: number, text: string) {
    super(`No token: ${status} ${text}`)
    this.status = status
  }
}

/** Milliseconds before its end at which a token is not used any more: a request takes time, and clocks differ. */
const MARGIN = 10_000

export class TokenSource implements Tokens {
  readonly #credentials: Credentials
  readonly #fetch: typeof fetch
  #token: Promise<{ text: string; until: number }> | undefined

  constructor(credentials: Credentials, send: typeof fetch) {
    this.#credentials = credentials
    this.#fetch = send
  }

  /** A token that is good for now. Requests that run at the same time share one log-in. */
  async current(): Promise<string> {
    this.#token ??= this.#ask()
    const token = await this.#token
    if (token.until > Date.now()) return token.text
    this.#token = undefined
    return this.current()
  }

  /** The next request logs in again. */
  async refused(text: string): Promise<boolean> {
    if ((await this.#token)?.text === text) this.#token = undefined
    return true
  }

  async #ask() {
    const { baseUrl, clientId, clientSecret, scope } = this.#credentials
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    try {
      const body = new URLSearchParams({ ...form, ...(scope === undefined ? {} : { scope }) })
      const answer = await this.#fetch(new Request(`${baseUrl}/oauth/token`, { method: 'POST', body }))
      if (!answer.ok) throw new LogInError(answer.status, await answer.text())
      const { access_token: text, expires_in: seconds } = (await answer.json()) as TokenBody
      // A token that is about to end is good once, and then asked for again.
      return { text, until: Date.now() + Math.max(seconds * 1000 - MARGIN, 1000) }
    } catch (error) {
      this.#token = undefined
      throw error
    }
  }
}

interface TokenBody {
  access_token: string
  /** Seconds. */
  expires_in: number
}
