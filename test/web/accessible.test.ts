/**
 * Every page for everybody: the rules of axe-core (WCAG 2.2 A and AA, and good practice) in light and in dark, in
 * English and in French; as wide as a telephone, a tablet and a desk; nothing loaded from elsewhere; the focus in sight.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { NO_CHROMIUM } from '../support/chromium.ts'
import { SERVER } from '../support/database.ts'
import { openBrowser } from './browser-stage.ts'
import { openPortal } from './portal-stage.ts'
import { authorize, CALLBACK, PASSWORD } from './stage.ts'

/** Pages look the same from any database. */
const skip = NO_CHROMIUM || (SERVER ? 'was looked at on PGlite' : false)

const { app, appoint, db, hire, pass, register, server } = await openPortal()
const intranet = await server.listen({ host: '127.0.0.1', port: 0 })
const open = openBrowser()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const ada = await hire('ada')
await appoint(await hire('head'), 'Advanced Staff', 'Basic Staff')
await db.script(`
  insert into languages (id, name, identifier) values (1, 'English', 'en');
  insert into campus (id, name, slug, display_name, time_zone, language_id, address, zip, city, country, website) values
    (1, 'Paris', 'paris', '42 Paris', 'Europe/Paris', 1, 'x', 'x', 'x', 'France', 'x');
  insert into campus_users (user_id, campus_id, is_primary) values (${ada}, 1, true);
  insert into product_categories (id, name) values (1, 'Goodies');
  insert into products (id, name, slug, description, price, quantity, category_id, kind) values
    (1, 'Mug', 'mug', 'Holds coffee', 10, 1, 1, 'user');
  insert into campus_products (product_id, campus_id) values (1, 1)`)
const LONG = { name: `Unbreakable${'W'.repeat(85)}`, description: 'y'.repeat(500) }
const shown = await register({
  ...LONG,
  redirectUris: [CALLBACK, `https://${'long.'.repeat(30)}example/${'p/'.repeat(80)}`],
})
app.docs.sandboxUid = () => shown.uid
for (let i = 0; i < 35; i++) await register({ name: `Application ${i}` })
const [{ id: application }] = (await db.read({ text: 'select min(id) as id from apps', values: [] })).map(([id]) => ({
  id: id as number,
})) as [{ id: number }]

/** In the order in which somebody comes by them; each line leaves the browser on one page. */
const VISITOR: [string, (page: Page) => Promise<unknown>][] = [
  ['the start page', (page) => page.goto(`${intranet}/`)],
  ['an unknown address', (page) => page.goto(`${intranet}/nowhere`)],
  ['the log-in', (page) => page.goto(`${intranet}/users/sign_in`)],
  ['a wrong password', (page) => logIn(page, 'ada', 'wrong')],
  ['a forgotten password', (page) => page.goto(`${intranet}/users/password/new`)],
  ['no login to send a link to', (page) => submit(page, { login: ' ' })],
  ['a link that was sent', (page) => submit(page, { login: 'ada' })],
  ['a new password', async (page) => page.goto(`${intranet}${await linkFor('ada')}`)],
  ['a new password that is too short', (page) => submit(page, { password: 'short', password_repeated: 'short' })],
  ['a link that is worth nothing', (page) => page.goto(`${intranet}/users/password/edit?token=x`)],
  ['the guides', (page) => page.goto(`${intranet}/apidoc`)],
  ['getting started', (page) => page.goto(`${intranet}/apidoc/guides/getting_started`)],
  ['the web application flow', (page) => page.goto(`${intranet}/apidoc/guides/web_application_flow`)],
  ['the specification', (page) => page.goto(`${intranet}/apidoc/guides/specification`)],
  ['the reference', (page) => page.goto(`${intranet}/apidoc/2.0`)],
  ['the page of a resource', (page) => page.goto(`${intranet}/apidoc/2.0/exams`)],
  // Without Scalar's script: what that shows is theirs.
  [
    'the console',
    (page) => page.route('**/scalar.js', (route) => route.abort()).then(() => page.goto(`${intranet}/apidoc/2.0/try`)),
  ],
]

const STUDENT: typeof VISITOR = [
  ['what an application asks for', (page) => page.goto(intranet + authorize(shown.uid, { scope: 'public projects' }))],
  ['an application that is unknown', (page) => page.goto(intranet + authorize('unknown'))],
  ['the start page', (page) => page.goto(`${intranet}/`)],
  ['no applications', (page) => page.goto(`${intranet}/oauth/applications`)],
  ['a new application', (page) => page.goto(`${intranet}/oauth/applications/new`)],
  ['an application with faults', (page) => submit(page, { name: 'test', website: 'x', redirectUris: 'x\nhttp://x.y' })],
  ['a secret that is told once', (page) => submit(page, { ...LONG, website: '', redirectUris: CALLBACK })],
  ['its form', (page) => page.goto(`${page.url()}/edit`)],
  ['whether to delete it', (page) => page.goto(page.url().replace('/edit', '/delete'))],
  ['no authorized applications', (page) => page.goto(`${intranet}/oauth/authorized_applications`)],
  ['an authorized application', allow],
  ['the account', (page) => page.goto(`${intranet}/account`)],
  ['a wrong present password', (page) => submit(page, { current: 'wrong', password: 'x', password_repeated: 'x' })],
  ['the set-up of one-time passwords', (page) => page.goto(`${intranet}/account/otp`)],
  ['a wrong code', (page) => submit(page, { otp: '000000', password: PASSWORD })],
  ['backup codes', turnOn],
  ['what can be done with one-time passwords', (page) => page.goto(`${intranet}/account/otp`)],
  ['a wrong proof', (page) => submit(page, { 'remove-proof': 'wrong' })],
  ['one-time passwords turned off', (page) => submit(page, { 'remove-proof': PASSWORD })],
  ['the shop', (page) => page.goto(`${intranet}/shop`)],
]

const STAFF: typeof VISITOR = [
  ['all applications', (page) => page.goto(`${intranet}/oauth/applications?whose=all`)],
  ['the second page of them', (page) => page.goto(`${intranet}/oauth/applications?whose=all&page=2`)],
  ['somebody’s application', (page) => page.goto(`${intranet}/oauth/applications/${application}`)],
  ['a role that was not chosen', (page) => submit(page, { role_id: '0' })],
  ['a role that was given', (page) => submit(page, { role_id: '1' })],
]

async function logIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.goto(`${intranet}/users/sign_in`)
  await submit(page, { login, password })
}

/** Fills in the fields with these ids, and presses the button of their form. */
async function submit(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    const field = page.locator(`[id="${id}"]`)
    const isChoice = await page.evaluate(`document.getElementById('${id}').tagName === 'SELECT'`)
    await (isChoice ? field.selectOption({ index: Number(value) }) : field.fill(value))
  }
  const form = page.locator('form').filter({ has: page.locator(`[id="${Object.keys(fields)[0]}"]`) })
  const answered = page.waitForNavigation()
  await form.getByRole('button').first().click()
  await answered
}

async function allow(page: Page): Promise<void> {
  await page.route(`${CALLBACK}**`, (route) => route.fulfill({ body: 'Back at the application' }))
  await page.goto(intranet + authorize(shown.uid))
  await page.locator('button[value=authorize]').click()
  await page.waitForURL(`${CALLBACK}**`)
  await page.goto(`${intranet}/oauth/authorized_applications`)
}

async function turnOn(page: Page): Promise<void> {
  const secret = Secret.fromBase32((await page.locator('#secret').textContent())!.replaceAll(' ', ''))
  const otp = new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() })
  await submit(page, { otp, password: PASSWORD })
}

async function linkFor(login: string): Promise<string> {
  const mails = (await app.get(`/_sandbox/mails?to=${login}@example.org`)).body as { text: string }[]
  return /\/users\/password\/edit\S+/.exec(mails.map(({ text }) => text).find((text) => text.includes('/edit'))!)![0]
}

const FACTS = `(() => ({
  language: document.documentElement.lang,
  title: document.title,
  headings: document.querySelectorAll('h1').length,
  mains: document.querySelectorAll('main').length,
  first: document.body.classList.contains('site') ? document.querySelector('a[href]').className : 'skip',
}))()`

interface Violation {
  id: string
  help: string
  nodes: { target: string[]; html: string }[]
}

/** What axe finds. */
async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  await page.evaluate(AXE)
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then((all) => all.violations)`,
  )
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  )
}

async function holds(page: Page, what: string, language: string): Promise<void> {
  const facts = await page.evaluate<Record<string, unknown>>(FACTS)
  assert.match(String(facts.title), /OpenIntra$/, what)
  assert.deepEqual({ ...facts, title: '' }, { language, title: '', headings: 1, mains: 1, first: 'skip' }, what)
  await page.setViewportSize({ width: language === 'en' ? 1280 : 360, height: 740 })
  // Colours are the same in every language.
  for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : (['dark'] as const)) {
    await page.emulateMedia({ colorScheme })
    assert.deepEqual(await violations(page), [], `${what}, ${colorScheme}`)
  }
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, what)
  }
}

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['fr', 'fr-FR'],
] as const)
  describe(`in ${locale}`, { skip }, () => {
    for (const [login, stations] of [
      [undefined, VISITOR],
      ['ada', STUDENT],
      ['head', STAFF],
    ] as const)
      test(`everybody can use what ${login ?? 'a visitor'} sees`, async () => {
        const { page } = await open({ locale })
        const foreign: string[] = []
        page.on('request', (request) => {
          if (![intranet, CALLBACK].some((base) => request.url().startsWith(base))) foreign.push(request.url())
        })
        if (login) {
          const own = await hireLike(login, language)
          await logIn(page, own)
        }
        for (const [what, go] of stations) {
          await go(page)
          await holds(page, what, language)
          // A code is good once, and of two mails the newer counts.
          pass(31)
        }
        assert.deepEqual(foreign, [])
      })
  })

/** Each language begins with nothing allowed and nothing registered. */
async function hireLike(login: string, language: string): Promise<string> {
  if (login === 'head' || language === 'en') return login
  const id = await hire(`${login}-${language}`)
  await db.script(`insert into campus_users (user_id, campus_id, is_primary) values (${id}, 1, true)`)
  return `${login}-${language}`
}

test('wherever the keyboard leads, one sees where one is', { skip }, async () => {
  const { page } = await open()
  await logIn(page, 'head')
  for (const path of [
    '/oauth/applications/new',
    `/oauth/applications/${application}`,
    '/account',
    '/apidoc/2.0/exams',
  ]) {
    await page.goto(intranet + path)
    const seen = new Set<string>()
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const [where, outline] = await page.evaluate<[string, number]>(FOCUSED)
      // Behind the last thing on the page comes the browser's own.
      if (where.startsWith('<body')) break
      seen.add(where)
      assert.ok(outline >= 2, `${path}: ${where}`)
    }
    assert.ok(seen.size > 10, path)
  }
})

/** What has the focus, and how thick the line around it is; the choice of a language has it around its labels. */
const FOCUSED = `(() => {
  const one = document.activeElement
  const around = one.matches('.language') ? document.querySelector('.intro .tabs') : one
  const { outlineStyle, outlineWidth } = getComputedStyle(around)
  return [one.outerHTML.slice(0, 120), outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)]
})()`

const ASSETS = join(import.meta.dirname, '../../src/web/assets')
const sheet = (name: string) => readFileSync(join(ASSETS, name), 'utf8')

test('lines of fields, of the focus and of columns stand out by three to one (WCAG 1.4.11)', () => {
  const [light, dark] = sheet('base.css').split('@media (prefers-color-scheme: dark)')
  for (const [scheme, text] of [['light', light!] as const, ['dark', dark!] as const])
    for (const [line, grounds] of [
      ['field-line', ['field', 'card']],
      ['bad', ['field', 'card']],
      ['accent', ['page', 'card', 'field']],
    ] as const)
      for (const ground of grounds) {
        const ratio = contrast(colour(text, line), colour(text, ground))
        assert.ok(ratio >= 3, `${scheme}: ${line} on ${ground}: ${ratio.toFixed(2)}`)
      }
})

const colour = (text: string, name: string): string => new RegExp(`--${name}: #([0-9a-f]{6})`).exec(text)![1]!

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map(luminance).toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

test('nothing moves by itself', () => {
  for (const name of readdirSync(ASSETS).filter((file) => file.endsWith('.css')))
    assert.doesNotMatch(sheet(name), /\b(transition|animation|scroll-behavior)\b/, name)
})
