/** The documentation in a browser: the console sends requests, and pages are handy on a screen of any size. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { createApplication } from '../../src/oauth/applications.ts'
import { testApp } from '../support/app.ts'
import { NO_CHROMIUM, openChromium } from '../support/chromium.ts'
import { demoWorld, TODAY } from '../support/world.ts'

const app = await testApp(await demoWorld(), TODAY)
const application = await app.db.transaction((tx) => createApplication(tx, app.clock.now(), { name: 'console' }))
app.docs.sandboxUid = () => application.uid
const intranet = await app.server.listen({ host: '127.0.0.1', port: 0 })

let browser: Browser | undefined
before(async () => {
  if (!NO_CHROMIUM) browser = await openChromium()
})
after(async () => {
  await browser?.close()
  await app.close()
})

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await (await browser!.newContext({ locale: 'en-GB', ...options })).newPage()
  // The console works through two megabytes of description before it shows itself.
  page.setDefaultTimeout(120_000)
  /** What the policy of the page forbids, and requests that leave this server. */
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(intranet)) complaints.push(request.url())
  })
  await page.goto(intranet + path)
  return { page, complaints }
}

const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

test('a request from the console is answered, with a token taken at one click', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open('/apidoc/2.0/try')
  await page.getByRole('button', { name: 'Get a token' }).click()
  await page.getByText('The console sends this token').waitFor()
  await page.getByRole('button', { name: 'Show all campus endpoints' }).click()
  await page
    .getByRole('button', { name: /Test Request/ })
    .first()
    .click()
  const answered = page.waitForResponse((response) => response.url().startsWith(`${intranet}/v2/campus`))
  await page.getByRole('button', { name: /Send/ }).first().click()
  const answer = await answered
  assert.equal(answer.status(), 200)
  // The plain form, as the reference shows it, though the console names every type of the document.
  assert.equal(answer.headers()['content-type'], 'application/json; charset=utf-8')
  const [campus] = (await answer.json()) as { name: string }[]
  await page.getByText('200 OK').waitFor()
  await page.getByText(`"${campus!.name}"`).first().waitFor()
  assert.equal(await page.locator('main:not([role])').count(), 1, 'one part of the page is the main one')
  assert.match(answer.request().headers().authorization ?? '', /^Bearer [0-9a-f]{64}$/)
  assert.deepEqual(complaints, [])
})

test('the reference leads to the same action in the console', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open('/apidoc/2.0/campus_users')
  await page.getByRole('link', { name: 'Try it in the console: Show campus user' }).click()
  const shown = page.locator('[id="api-1/tag/campus-users/GET/v2/campus_users/{id}"]')
  await shown.getByRole('button', { name: /Test Request/ }).waitFor()
  await page.waitForFunction(IS_SEEN, await shown.elementHandle())
  assert.deepEqual(complaints, [])
})

/** Whether an element stands at the top of the window. */
const IS_SEEN = '(element) => Math.abs(element.getBoundingClientRect().top) < innerHeight / 2'

test('the console says why there is no token', { skip: NO_CHROMIUM }, async () => {
  const { page } = await open('/apidoc/2.0/try')
  await page.getByLabel(/Act as/).fill('nobody-is-called-this')
  await page.getByRole('button', { name: 'Get a token' }).click()
  await page.getByText('No token: There is no user with the login nobody-is-called-this.').waitFor()
})

test('the language of examples is chosen for the whole page, and kept', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open('/apidoc/2.0/exams')
  const python = page.locator('.in-python').first()
  assert.equal(await python.isVisible(), false)
  await page.locator('.intro').getByText('Python').click()
  await python.waitFor()
  assert.equal(await page.locator('.in-curl').first().isVisible(), false)
  await page.goto(`${intranet}/apidoc/2.0/campus`)
  await page.locator('.in-python').first().waitFor()
  assert.deepEqual(complaints, [])
})

test('the language can be chosen without scripts, and with the keyboard', { skip: NO_CHROMIUM }, async () => {
  const { page } = await open('/apidoc/2.0/exams', { javaScriptEnabled: false })
  await page.getByRole('radio', { name: 'Examples in curl' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.in-typescript').first().waitFor()
})

test('an example is copied', { skip: NO_CHROMIUM }, async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page } = await open('/apidoc/guides/getting_started', { permissions })
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate('navigator.clipboard.readText()')
  assert.match(String(copied), /^curl -X POST --data "grant_type=client_credentials/)
})

test('no page is wider than a telephone', { skip: NO_CHROMIUM }, async () => {
  const { page } = await open('/apidoc', { viewport: { width: 360, height: 740 } })
  const paths = ['/apidoc/guides/specification', '/apidoc/2.0', '/apidoc/2.0/users', '/apidoc/2.0/scale_teams']
  for (const path of paths) {
    await page.goto(intranet + path)
    assert.equal(await width(page), 360, path)
  }
})
