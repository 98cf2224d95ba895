/** A person with a browser, as far as `inject` goes: keeps cookies, reads forms off pages and sends them. */
import type { FastifyInstance } from 'fastify'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Form {
  method: string
  action: string
  fields: Record<string, string>
  /** The text of its button. */
  button: string
}

export interface Page {
  status: number
  location?: string
  text: string
  /** Without tags, entities read. */
  words: string
  headers: Record<string, string | string[] | number | undefined>
  forms: Form[]
}

export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #server: FastifyInstance
  readonly #headers: Record<string, string>
  readonly #address: string

  constructor(server: FastifyInstance, headers: Record<string, string> = {}, address = '127.0.0.1') {
    this.#server = server
    this.#headers = { host: 'intra.test', ...headers }
    this.#address = address
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#ask('GET', path, undefined, headers)
  }

  post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    return this.#ask('POST', path, fields, headers)
  }

  delete(path: string, fields: Record<string, string>): Promise<Page> {
    return this.#ask('DELETE', path, fields)
  }

  send(method: Method, path: string, fields: Record<string, string>): Promise<Page> {
    return this.#ask(method, path, fields)
  }

  /** Sends the form with this button, with some fields filled in. */
  press(page: Page, button: string, fields: Record<string, string> = {}): Promise<Page> {
    const form = page.forms.find((one) => one.button === button)
    if (!form) throw new Error(`no button "${button}" among ${page.forms.map((one) => one.button).join(', ')}`)
    return this.#ask('POST', form.action, { ...form.fields, ...fields })
  }

  /** Opens a page that needs a log-in, and logs in. Answers what the log-in leads to, not yet opened. */
  async logIn(login: string, password: string, path = '/users/sign_in'): Promise<Page> {
    const opened = await this.get(path)
    const page = opened.location ? await this.get(opened.location) : opened
    return this.press(page, 'Log in', { login, password })
  }

  async #ask(method: Method, path: string, fields?: Record<string, string>, headers = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.#server.inject({
      method,
      url: path,
      remoteAddress: this.#address,
      headers: {
        ...this.#headers,
        ...(cookie ? { cookie } : {}),
        ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      ...(fields ? { payload: new URLSearchParams(fields).toString() } : {}),
    })
    for (const { name, value, maxAge, expires } of response.cookies as Cookie[])
      if (value === '' || maxAge === 0 || (expires && expires < new Date(0))) this.cookies.delete(name)
      else this.cookies.set(name, value)
    return pageOf(response.statusCode, response.headers, response.body)
  }
}

interface Cookie {
  name: string
  value: string
  maxAge?: number
  expires?: Date
}

function pageOf(status: number, headers: Page['headers'], text: string): Page {
  const isHtml = String(headers['content-type']).startsWith('text/html')
  return {
    status,
    location: headers.location as string | undefined,
    text,
    words: isHtml ? unescaped(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')) : text,
    headers,
    forms: isHtml ? formsOf(text) : [],
  }
}

const formsOf = (text: string): Form[] =>
  [...text.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].map(([, start = '', inside = '']) => ({
    method: attribute(start, 'method') ?? 'get',
    action: attribute(start, 'action') ?? '',
    fields: Object.fromEntries([...inputsOf(inside), ...areasOf(inside), ...choicesOf(inside)]),
    button: unescaped(/<button[^>]*>([^<]*)</.exec(inside)?.[1] ?? ''),
  }))

/** As a browser sends them: a box or a button of a choice only when it is checked. */
const inputsOf = (inside: string): [string, string][] =>
  [...inside.matchAll(/<input ([^>]*)>/g)]
    .map(([, input = '']) => input)
    .filter((input) => !/^(checkbox|radio)$/.test(attribute(input, 'type') ?? '') || /\schecked(\s|$)/.test(input))
    .map((input) => [attribute(input, 'name') ?? '', attribute(input, 'value') ?? ''])

/** Without the line break that may follow the tag. */
const areasOf = (inside: string): [string, string][] =>
  [...inside.matchAll(/<textarea ([^>]*)>\n?([^<]*)</g)].map(([, start = '', text = '']) => [
    attribute(start, 'name') ?? '',
    unescaped(text),
  ])

const choicesOf = (inside: string): [string, string][] =>
  [...inside.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)].map(([, start = '', options = '']) => {
    const chosen = /<option ([^>]*\sselected)>/.exec(options) ?? /<option ([^>]*)>/.exec(options)
    return [attribute(start, 'name') ?? '', attribute(chosen?.[1] ?? '', 'value') ?? '']
  })

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name]!)
