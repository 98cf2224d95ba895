/** The application's token: asked for when first needed, and again before it ends. */

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

export class TokenSource {
  readonly #credentials: Credentials
  readonly #fetch: typeof fetch
  #token?: Promise<{ text: string; until: number }>

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

  /** The server refused this token: the next request logs in again. */
  async refused(text: string): Promise<void> {
    if ((await this.#token)?.text === text) this.#token = undefined
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
