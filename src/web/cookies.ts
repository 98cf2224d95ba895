/**
 * The cookies of the pages: who is signed in, which browser it is, whose account it knows, who still owes a one-time
 * password, and what the next page says once. With https they carry `__Host-`, so that no neighbouring site can plant one.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'

const NAMES = {
  session: 'openintra_session',
  browser: 'openintra_browser',
  known: 'openintra_known',
  password: 'openintra_password',
  notice: 'openintra_notice',
} as const
export type CookieKind = keyof typeof NAMES

export class Cookies {
  readonly #publicUrl?: string

  constructor(publicUrl?: string) {
    this.#publicUrl = publicUrl
  }

  read(request: FastifyRequest, kind: CookieKind): string | undefined {
    return request.cookies[this.#name(request, kind)] || undefined
  }

  /** Until the browser is closed; `seconds` ends it before. */
  set(request: FastifyRequest, reply: FastifyReply, kind: CookieKind, value: string, seconds?: number): void {
    reply.setCookie(this.#name(request, kind), value, { ...this.#attributes(request), maxAge: seconds })
  }

  clear(request: FastifyRequest, reply: FastifyReply, kind: CookieKind): void {
    reply.clearCookie(this.#name(request, kind), this.#attributes(request))
  }

  #name(request: FastifyRequest, kind: CookieKind): string {
    return `${this.#isSecure(request) ? '__Host-' : ''}${NAMES[kind]}`
  }

  /** Lax: an application may send its users here, and finds them signed in; a form of another site does not. */
  #attributes(request: FastifyRequest) {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.#isSecure(request) } as const
  }

  #isSecure(request: FastifyRequest): boolean {
    return this.#publicUrl === undefined ? request.protocol === 'https' : this.#publicUrl.startsWith('https:')
  }
}
