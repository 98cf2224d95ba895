import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Config,
  ConfigError,
  describeSettings,
  readConfig,
  redactConfig,
  settings,
  unknownSettings,
} from '../src/config.ts'

test('without an environment every setting has its default, and nobody can change one', () => {
  const config = readConfig({})
  assert.equal(config.HOST, '127.0.0.1')
  assert.equal(config.PORT, 4242)
  assert.equal(config.DATABASE_URL, undefined)
  assert.deepEqual(config.TRUST_PROXY, [])
  assert.throws(() => {
    ;(config as { PORT: number }).PORT = 1
  }, TypeError)
})

test('values are typed by their kind', () => {
  const config = readConfig({
    PORT: ' 8080 ',
    OPENINTRA_SANDBOX: 'off',
    OPENINTRA_WORLD: 'campus',
    TRUST_PROXY: '10.0.0.0/8, ::1,loopback',
    PUBLIC_URL: 'https://intra.example.org/',
    DATABASE_POOL_SIZE: '',
  })
  // The types follow from the table: these lines would not compile otherwise.
  const port: number = config.PORT
  const sandbox: boolean = config.OPENINTRA_SANDBOX
  const world: 'none' | 'demo' | 'campus' = config.OPENINTRA_WORLD
  const database: string | undefined = config.DATABASE_URL
  assert.deepEqual([port, sandbox, world, database], [8080, false, 'campus', undefined])
  assert.deepEqual(config.TRUST_PROXY, ['10.0.0.0/8', '::1', 'loopback'])
  assert.equal(config.PUBLIC_URL, 'https://intra.example.org')
  assert.equal(config.DATABASE_POOL_SIZE, 10, 'an empty value counts as none')
})

test('the sandbox is on with the embedded database alone, unless it is asked for', () => {
  const on = (env: Record<string, string>) => readConfig(env).OPENINTRA_SANDBOX
  assert.equal(on({}), true)
  assert.equal(on({ DATABASE_URL: 'postgres://127.0.0.1/intra' }), false)
  assert.equal(on({ NODE_ENV: 'production' }), false)
  assert.equal(on({ NODE_ENV: 'production', OPENINTRA_SANDBOX: '1' }), true)
  assert.equal(on({ DATABASE_URL: 'postgres://127.0.0.1/intra', OPENINTRA_SANDBOX: 'yes' }), true)
})

const REFUSED: readonly (readonly [name: string, value: string, allowed: RegExp])[] = [
  ['PORT', 'abc', /a whole number from 0 to 65535/],
  ['PORT', '70000', /a whole number/],
  ['PORT', '-1', /a whole number/],
  ['PORT', '80.5', /a whole number/],
  ['OPENINTRA_WORLD', 'moon', /one of none, demo, campus/],
  ['OPENINTRA_SANDBOX', 'maybe', /1, true, yes or on/],
  ['PUBLIC_URL', 'intra.example.org', /a URL that starts with http:\/\/ or https:\/\//],
  ['PUBLIC_URL', 'https://intra.example.org/?a=1', /without a query/],
  ['TRUST_PROXY', '10.0.0.0/33', /addresses/],
  ['TRUST_PROXY', 'everyone', /addresses/],
  ['LOG_LEVEL', 'loud', /one of silent/],
  ['MAIL_FROM', 'nobody', /an address \(intra@example\.org\)/],
  ['MAIL_FROM', 'One <a@example.org>, Two <b@example.org>', /an address/],
  ['OPENINTRA_KEEP_MAILS_DAYS', '2', /a whole number from 3 to 3650/],
]

for (const [name, value, allowed] of REFUSED)
  test(`${name}=${value} stops with a message that names it and what is allowed`, () => {
    assert.throws(() => readConfig({ [name]: value }), { name: 'ConfigError', message: allowed })
    assert.throws(
      () => readConfig({ [name]: value }),
      (error: Error) => error.message.startsWith(`${name}=${value} `),
    )
  })

test('mails come from the host of the public address, unless somebody else is named', () => {
  assert.equal(readConfig({}).MAIL_FROM, 'OpenIntra <no-reply@localhost>')
  assert.equal(
    readConfig({ PUBLIC_URL: 'https://intra.example:8443/x' }).MAIL_FROM,
    'OpenIntra <no-reply@intra.example>',
  )
  for (const from of ['intra@example.org', 'École 42 <intra@example.org>'])
    assert.equal(readConfig({ MAIL_FROM: from }).MAIL_FROM, from)
})

test('mails are not sent without a public address: their links would lead where a request says', () => {
  assert.throws(() => readConfig({ SMTP_URL: 'smtp://mail.example' }), /SMTP_URL needs PUBLIC_URL/)
  const config = readConfig({ SMTP_URL: 'smtp://a:b@mail.example', PUBLIC_URL: 'https://intra.example' })
  assert.equal(config.SMTP_URL, 'smtp://a:b@mail.example')
  assert.equal(redactConfig(config).SMTP_URL, '(hidden)')
})

test('all bad values are told at once, and no secret is', () => {
  const env = { PORT: 'x', DATABASE_URL: 'mysql://ada:lovelace@db/intra', OPENINTRA_SECRET_KEY: 'lovelace' }
  assert.throws(
    () => readConfig(env),
    (error: unknown) => {
      assert.ok(error instanceof ConfigError)
      assert.equal(error.message.split('\n').length, 3)
      assert.match(error.message, /DATABASE_URL=\(hidden\).*postgres:\/\//)
      assert.doesNotMatch(error.message, /lovelace/)
      return true
    },
  )
})

test('the dump shows what is set and hides secrets', () => {
  const dump = redactConfig(readConfig({ DATABASE_URL: 'postgres://ada:lovelace@db/intra', PORT: '80' }))
  assert.equal(dump.DATABASE_URL, '(hidden)')
  assert.equal(dump.REDIS_URL, null)
  assert.equal(dump.PORT, 80)
  assert.deepEqual(
    Object.keys(dump) as (keyof Config)[],
    settings.map((setting) => setting.name),
  )
})

test('the help names every setting with its meaning and its default', () => {
  const text = describeSettings()
  for (const { name, about, fallback } of settings) {
    assert.match(text, new RegExp(`^ {2}${name}$`, 'm'))
    assert.ok(text.includes(about))
    assert.ok(text.includes(`Default: ${fallback}.`))
  }
})

test('a misspelt setting is found', () => {
  assert.deepEqual(unknownSettings({ OPENINTRA_WROLD: 'demo', OPENINTRA_WORLD: 'demo', PATH: '/bin' }), [
    'OPENINTRA_WROLD',
  ])
})
