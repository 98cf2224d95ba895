import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_CHROMIUM } from '../support/chromium.ts'
import { ignoreFavicon, openApplication, openBrowser } from './browser-stage.ts'
import { openStage, PASSWORD } from './stage.ts'

const { exchange, hire, register, server } = await openStage()
await hire('norminet')
const open = openBrowser()
const callback = await openApplication()
const finder = await register({ redirectUris: [callback], description: 'Finds peers to learn with.' })
const intranet = await server.listen({ host: '127.0.0.1', port: 0 })
const address = (state: string, scope = 'public') => addressFor(finder.uid, callback, state, scope)
const addressFor = (uid: string, redirect_uri: string, state: string, scope = 'public') =>
  `${intranet}/oauth/authorize?${new URLSearchParams({ client_id: uid, redirect_uri, response_type: 'code', scope, state })}`

const logIn = (page: Page, state: string) => logInAt(page, address(state))
async function logInAt(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByLabel('Login or e-mail').fill('norminet')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in' }).click()
}

const answerOf = (page: Page) => new URL(page.url()).searchParams

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

  // From the log-in straight to the application.
  const { page: elsewhere } = await open()
  await logIn(elsewhere, 'third')
  await elsewhere.waitForURL(`${callback}?**`)
  assert.equal(answerOf(elsewhere).get('state'), 'third')
  assert.deepEqual(ignoreFavicon(complaints), [])
})

test('the application sends its users on to another origin, and the browser follows', {
  skip: NO_CHROMIUM,
}, async () => {
  const front = (await openApplication()).replace('127.0.0.1', 'localhost')
  const back = await openApplication(front)
  const { uid, secret } = await register({ redirectUris: [back] })
  const { page, complaints } = await open()
  const answered = page.waitForRequest((request) => request.url().startsWith(back))
  await logInAt(page, addressFor(uid, back, 'from the consent'))
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.waitForURL(front)
  const code = new URL((await answered).url()).searchParams.get('code')!
  assert.equal((await exchange({ uid, secret }, code, { redirect_uri: back })).statusCode, 200)

  const { page: elsewhere } = await open()
  await logInAt(elsewhere, addressFor(uid, back, 'straight from the log-in'))
  await elsewhere.waitForURL(front)
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
  const { page } = await open()
  await page.goto(callback)
  const refused = page.waitForEvent('console', (message) => /frame-ancestors|X-Frame-Options/i.test(message.text()))
  await page.setContent(`<iframe src="${intranet}/users/sign_in"></iframe>`)
  await refused
  assert.equal(await page.frames()[1]?.locator('form').count(), 0)
})
