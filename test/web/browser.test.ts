import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { NO_CHROMIUM, openChromium } from '../support/chromium.ts'
import { openStage, PASSWORD } from './stage.ts'

const { exchange, hire, register, server } = await openStage()
await hire('norminet')

/** The application: a page of another origin that the browser is sent back to. */
const application = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<h1>Back at the application</h1>')
})
application.listen(0, '127.0.0.1')
await once(application, 'listening')
const callback = `http://127.0.0.1:${(application.address() as AddressInfo).port}/callback`
const finder = await register({ redirectUris: [callback], description: 'Finds peers to learn with.' })
const intranet = await server.listen({ host: '127.0.0.1', port: 0 })
const address = (state: string, scope = 'public') =>
  `${intranet}/oauth/authorize?${new URLSearchParams({ client_id: finder.uid, redirect_uri: callback, response_type: 'code', scope, state })}`

let browser: Browser | undefined
before(async () => {
  if (!NO_CHROMIUM) browser = await openChromium()
})
after(async () => {
  await browser?.close()
  application.close()
})

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser!.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  // What the policy of a page forbids, the browser says on its console.
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  return { page, complaints }
}

async function logIn(page: Page, state: string): Promise<void> {
  await page.goto(address(state))
  await page.getByLabel('Login or e-mail').fill('norminet')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in' }).click()
}

const answerOf = (page: Page) => new URL(page.url()).searchParams
const ignoreFavicon = (complaints: string[]) => complaints.filter((text) => !text.includes('favicon'))

test('somebody logs in, allows the application, and is not asked the next time', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open()
  await logIn(page, 'first')
  await page.getByRole('heading', { name: 'Authorization required' }).waitFor()
  assert.equal(await page.getByRole('listitem').textContent(), 'Access the user public data')
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.waitForURL(`${callback}?**`)
  assert.equal(answerOf(page).get('state'), 'first')
  const token = await exchange(finder, answerOf(page).get('code')!, { redirect_uri: callback })
  assert.equal(token.statusCode, 200)

  await page.goto(address('second'))
  await page.waitForURL(`${callback}?**`)
  assert.equal(answerOf(page).get('state'), 'second')

  // From the log-in straight to the application: the form's policy must let the browser follow.
  const { page: elsewhere } = await open()
  await logIn(elsewhere, 'third')
  await elsewhere.waitForURL(`${callback}?**`)
  assert.equal(answerOf(elsewhere).get('state'), 'third')
  assert.deepEqual(ignoreFavicon(complaints), [])
})

test('somebody refuses', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open()
  await page.goto(address('no', 'public projects'))
  await page.getByLabel('Login or e-mail').fill('norminet')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Deny' }).click()
  await page.waitForURL(`${callback}?**`)
  assert.equal(answerOf(page).get('error'), 'access_denied')
  assert.equal(answerOf(page).get('state'), 'no')
  assert.deepEqual(ignoreFavicon(complaints), [])
})

test('the pages can be used with the keyboard alone', { skip: NO_CHROMIUM }, async () => {
  const { page } = await open({ locale: 'fr-FR' })
  const stands = (name: string) => page.locator(`[name=${name}]:focus`).waitFor()
  await page.goto(address('touches', 'public projects'))
  await stands('login')
  await page.keyboard.type('norminet')
  await page.keyboard.press('Tab')
  await page.keyboard.type('mauvais')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  assert.match((await page.getByRole('alert').textContent())!, /incorrect/)
  assert.equal(await page.getByLabel('Mot de passe').getAttribute('aria-invalid'), 'true')
  // The login stands there still, and the cursor in the password.
  await stands('password')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Autorisation requise' }).waitFor()
  const focused = () => page.evaluate('document.activeElement.textContent.trim()')
  const order: unknown[] = []
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab')
    order.push(await focused())
  }
  assert.deepEqual(order, ['OpenIntra', 'Autoriser', 'Refuser', 'Ce n’est pas vous\u00a0?'])
})

test('no page is framed by another site', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open()
  await page.goto(callback)
  await page.setContent(`<iframe src="${intranet}/users/sign_in"></iframe>`)
  await page.waitForTimeout(500)
  assert.equal(await page.frames()[1]?.locator('form').count(), 0)
  assert.match(complaints.join(), /frame/i)
})
