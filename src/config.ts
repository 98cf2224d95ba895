/** Every setting of the server, once: its name in the environment, what it may be, its default and its meaning. */
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'

export type Environment = Readonly<Record<string, string | undefined>>

const SETTINGS = {
  HOST: setting(text(), '127.0.0.1', 'The address to listen on; 0.0.0.0 listens on all addresses of the machine.'),
  PORT: setting(whole(0, 65535), 4242, 'The port to listen on; 0 takes a free one.'),
  PUBLIC_URL: optional(base(), 'The base of every URL in answers; without it, the host that was asked.'),
  TRUST_PROXY: setting(
    addresses(),
    [],
    'Proxies whose X-Forwarded-For, -Host and -Proto are believed. Nobody by default: anyone could send them.',
  ),
  OPENINTRA_HOME: setting(text(), './data', 'The folder for everything stored.'),
  OPENINTRA_SECRET_KEY: secret(
    optional(hex(64), 'The key that tokens are made with; without it, one is made and kept in the folder.'),
  ),
  DATABASE_URL: secret(
    optional(url('postgres', 'postgresql'), 'A PostgreSQL server; without it, PostgreSQL runs inside this process.'),
  ),
  DATABASE_POOL_SIZE: setting(whole(1, 1000), 10, 'Connections to the PostgreSQL server at most.'),
  DATABASE_STATEMENT_TIMEOUT: setting(
    whole(0, 3_600_000),
    15_000,
    'Milliseconds that one statement may take; 0 for ever.',
  ),
  DATABASE_CONNECT_TIMEOUT: setting(whole(1, 600_000), 5_000, 'Milliseconds to wait for a free connection.'),
  REDIS_URL: secret(
    optional(
      url('redis', 'rediss'),
      'A Redis or Valkey server, so that several processes count requests and failed log-ins together.',
    ),
  ),
  SMTP_URL: secret(
    optional(
      url('smtp', 'smtps'),
      'The mail server that mails are handed to; without it they are kept, and sent to nobody. Needs PUBLIC_URL.',
    ),
  ),
  MAIL_FROM: derived(
    sender(),
    (env) => `OpenIntra <no-reply@${URL.parse(env.PUBLIC_URL?.trim() ?? '')?.hostname || 'localhost'}>`,
    'OpenIntra <no-reply@ the host of PUBLIC_URL>',
    'Who mails come from.',
  ),
  OPENINTRA_BOOTSTRAP: optional(text(), 'A JSON file of applications and users to create or update at the start.'),
  OPENINTRA_WORLD: setting(
    oneOf('none', 'demo', 'campus'),
    'demo',
    'The sample world that an empty database is filled with.',
  ),
  OPENINTRA_RANDOM_SEED: setting(whole(0, 4_294_967_295), 42, 'The same number makes the same sample world.'),
  OPENINTRA_WORLD_PASSWORD: secret(
    optional(
      password(),
      'The password of all people of a sample world, given to them when the world is made in a sandbox; without it, one is made up.',
    ),
  ),
  OPENINTRA_SANDBOX: derived(
    yesOrNo(),
    sandboxUnlessSaid,
    'yes; no with DATABASE_URL or NODE_ENV=production',
    'Whether /_sandbox is served: tokens for anyone, reset, a clock that can be set.',
  ),
  OPENINTRA_CLOCKWORK: setting(
    yesOrNo(),
    true,
    'Whether this process does what is due by time: ends freezes, lifts closes, sends mails, calls webhooks. One process is enough.',
  ),
  OPENINTRA_CLOCKWORK_SECONDS: setting(whole(1, 3600), 15, 'How often it is looked for what is due.'),
  OPENINTRA_RECEIVERS: derived(
    oneOf('public', 'loopback', 'private'),
    (env) => (servesSandbox(env) ? 'loopback' : 'public'),
    'loopback where the sandbox is served, else public',
    'Addresses that webhooks and endpoints may have: of the internet, also of this machine, or any.',
  ),
  OPENINTRA_RECORD_DAYS: setting(whole(1, 36_500), 90, 'How long it is kept what happened, and what was delivered.'),
  OPENINTRA_FREEZE_DAYS: setting(
    whole(0, 36_500),
    0,
    'Days that somebody may be frozen in all, free freezes aside; 0 for no limit.',
  ),
  OPENINTRA_CACHE_MB: setting(whole(0, 1_048_576), 64, 'Memory for remembered answers; 0 remembers none.'),
  OPENINTRA_TOKEN_SECONDS: setting(whole(1, 31_536_000), 7_200, 'How long an access token is good.'),
  OPENINTRA_SECRET_DAYS: setting(whole(1, 36_500), 28, "How long an application's secret is good."),
  OPENINTRA_KEEP_SESSIONS_DAYS: setting(whole(0, 3650), 30, 'How long a session is kept after its end.'),
  OPENINTRA_KEEP_CODES_DAYS: setting(
    whole(0, 3650),
    7,
    'How long authorization codes, and links that set a password, are kept after their end.',
  ),
  OPENINTRA_KEEP_MAILS_DAYS: setting(whole(3, 3650), 30, 'How long mails are kept.'),
  BODY_LIMIT_MB: setting(whole(1, 1024), 5, 'The largest JSON or form body.'),
  UPLOAD_LIMIT_MB: setting(whole(1, 4096), 20, 'The largest multipart body, all its files together.'),
  LOG_LEVEL: setting(oneOf('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'), 'info', 'What is logged.'),
  NODE_ENV: setting(text(), 'development', 'production closes what only a developer should have.'),
} satisfies Record<string, Setting<unknown>>

function sandboxUnlessSaid(env: Environment): boolean {
  return !env.DATABASE_URL?.trim() && env.NODE_ENV !== 'production'
}

function servesSandbox(env: Environment): boolean {
  return yesOrNo().read(env.OPENINTRA_SANDBOX?.trim() || 'neither') ?? sandboxUnlessSaid(env)
}

type Settings = typeof SETTINGS
export type Name = keyof Settings
export type Config = { readonly [K in Name]: Settings[K] extends Setting<infer T> ? T : never }

/** Settings that cannot be used. The message says which, and what is allowed, without showing a secret. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** All settings of an environment, typed and frozen. An empty value counts as none. */
export function readConfig(env: Environment): Config {
  const problems: string[] = []
  const config = Object.entries(SETTINGS as Record<string, Setting<unknown>>).map(([name, setting]) => {
    const given = env[name]?.trim()
    if (!given) return [name, setting.fallback(env)]
    const value = setting.kind.read(given)
    if (value === undefined)
      problems.push(`${name}=${setting.secret ? '(hidden)' : given} is not allowed: it must be ${setting.kind.form}.`)
    return [name, value]
  })
  // A link in a mail must lead here, wherever the request that caused it pretends to have been sent to.
  if (env.SMTP_URL?.trim() && !env.PUBLIC_URL?.trim())
    problems.push('SMTP_URL needs PUBLIC_URL: mails hold links, and the links begin with it.')
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return Object.freeze(Object.fromEntries(config))
}

/** Names that look like ours and that nothing reads: a misspelt setting. */
export function unknownSettings(env: Environment): string[] {
  return Object.keys(env).filter((name) => name.startsWith('OPENINTRA_') && !Object.hasOwn(SETTINGS, name))
}

/** The settings as data, for documentation pages. */
export const settings = Object.entries(SETTINGS as Record<string, Setting<unknown>>).map(([name, setting]) => ({
  name,
  about: setting.about,
  form: setting.kind.form,
  fallback: setting.fallbackText,
  secret: setting.secret,
}))

/** The settings as text, for --help. */
export function describeSettings(): string {
  const lines = settings.map(({ name, about, form, fallback, secret }) => {
    const kind = `${form}${secret ? ', secret' : ''}`
    return `  ${name}\n      ${about}\n      ${kind[0]!.toUpperCase()}${kind.slice(1)}. Default: ${fallback}.`
  })
  return `Settings are read from the environment:\n\n${lines.join('\n')}\n`
}

/** The settings in force, with secrets left out: for logs and `doctor`. */
export function redactConfig(config: Config): Record<string, unknown> {
  return Object.fromEntries(
    settings.map(({ name, secret }) => {
      const value = config[name as Name]
      return [name, secret && value !== undefined ? '(hidden)' : (value ?? null)]
    }),
  )
}

/** The version of this release, as its package says. */
export function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

interface Setting<T> {
  kind: Kind<T & {}>
  fallback: (env: Environment) => T
  fallbackText: string
  about: string
  secret: boolean
}

/** How text becomes a value; undefined when it cannot. `form` completes "it must be ...". */
interface Kind<T> {
  form: string
  read(text: string): T | undefined
}

function setting<T extends {}>(kind: Kind<T>, fallback: NoInfer<T>, about: string): Setting<T> {
  const fallbackText = Array.isArray(fallback) ? fallback.join(', ') || 'none' : String(fallback)
  return { kind, fallback: () => fallback, fallbackText, about, secret: false }
}

function optional<T extends {}>(kind: Kind<T>, about: string): Setting<T | undefined> {
  return { kind, fallback: () => undefined, fallbackText: 'none', about, secret: false }
}

function derived<T extends {}>(
  kind: Kind<T>,
  fallback: (env: Environment) => NoInfer<T>,
  fallbackText: string,
  about: string,
): Setting<T> {
  return { kind, fallback, fallbackText, about, secret: false }
}

function secret<T>(setting: Setting<T>): Setting<T> {
  return { ...setting, secret: true }
}

function text(): Kind<string> {
  return { form: 'a text', read: (text) => text }
}

function hex(digits: number): Kind<string> {
  return {
    form: `${digits} hexadecimal digits, such as "openssl rand -hex ${digits / 2}" prints`,
    read: (text) => (text.length === digits && /^[0-9a-f]+$/i.test(text) ? text : undefined),
  }
}

function whole(least: number, most: number): Kind<number> {
  return {
    form: `a whole number from ${least} to ${most}`,
    read: (text) =>
      /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined,
  }
}

function oneOf<W extends string>(...words: W[]): Kind<W> {
  return { form: `one of ${words.join(', ')}`, read: (text) => words.find((word) => word === text) }
}

function yesOrNo(): Kind<boolean> {
  const words: Record<string, boolean> = {
    1: true,
    true: true,
    yes: true,
    on: true,
    0: false,
    false: false,
    no: false,
    off: false,
  }
  return { form: '1, true, yes or on, or 0, false, no or off', read: (text) => words[text.toLowerCase()] }
}

function url(...schemes: string[]): Kind<string> {
  return {
    form: `a URL that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    read: (text) => (schemes.includes(URL.parse(text)?.protocol.slice(0, -1) ?? '') ? text : undefined),
  }
}

/** A mailbox (RFC 5322, 3.4): an address, or a name and an address in angle brackets. */
function sender(): Kind<string> {
  return {
    form: 'an address (intra@example.org), or a name with one (Intranet <intra@example.org>)',
    read: (text) => (/^(?:[^<>@\r\n]+<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/.test(text) ? text : undefined),
  }
}

function password(): Kind<string> {
  return {
    form: 'a text of 10 to 1000 characters',
    read: (text) => (text.length >= 10 && text.length <= 1000 ? text : undefined),
  }
}

/** The base of URLs: what follows is put behind it, so it ends without a slash and has no query. */
function base(): Kind<string> {
  const { form, read } = url('http', 'https')
  return {
    form: `${form}, without a query`,
    read: (text) => (/[?#]/.test(text) ? undefined : read(text)?.replace(/\/+$/, '')),
  }
}

/** Addresses, networks, and the names that Fastify's trustProxy has for some networks. */
function addresses(): Kind<readonly string[]> {
  const names = ['loopback', 'linklocal', 'uniquelocal']
  return {
    form: `addresses (10.0.0.7), networks (10.0.0.0/8) or ${names.join(', ')}, separated by commas`,
    read: (text) => {
      const items = text.split(',').map((item) => item.trim())
      return items.every((item) => names.includes(item) || isNetwork(item)) ? Object.freeze(items) : undefined
    },
  }
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const longest = { 4: 32, 6: 128 }[isIP(address)]
  if (longest === undefined || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest)
}
