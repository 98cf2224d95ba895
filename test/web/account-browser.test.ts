/** What somebody does about the account in a real browser: a forgotten password, and one-time passwords. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { NO_CHROMIUM, openChromium } from '../support/chromium.ts'
import { openStage, PASSWORD } from './stage.ts'

const { app, hire, mails, pass, server } = await openStage()
await hire('norminet')
const intranet = await server.listen({ host: '127.0.0.1', port: 0 })
const NEW = 'a quite different sentence'

let browser: Browser | undefined
before(async () => {
  if (!NO_CHROMIUM) browser = await openChromium()
})
after(() => browser?.close())

/** With what the browser complains about: above all what the policy of a page forbids. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser!.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|status of 4/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => void complaints.push(error.message))
  return { page, complaints }
}

async function logIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Login or e-mail').fill(login)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
}

test('a forgotten password: from the log-in page over the mail to a log-in', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open()
  await page.goto(`${intranet}/users/sign_in`)
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor()
  await page.getByLabel('Login or e-mail').fill('norminet')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Look into your letter box' }).waitFor()

  const link = /http:\S+/.exec((await mails('norminet'))[0]!.text)![0]
  assert.ok(link.startsWith(`${intranet}/users/password/edit?token=`))
  await page.goto(link)
  pass(1)
  await page.getByLabel('New password', { exact: true }).fill('short')
  await page.getByLabel('New password, once more').fill('short')
  await page.getByRole('button', { name: 'Set the password' }).click()
  assert.match((await page.getByRole('alert').textContent())!, /at least 10 characters/)
  await page.getByLabel('New password', { exact: true }).fill(NEW)
  await page.getByLabel('New password, once more').fill(NEW)
  await page.getByRole('button', { name: 'Set the password' }).click()
  assert.match((await page.getByRole('status').textContent())!, /Your password is set/)
  await logIn(page, 'norminet', NEW)
  await page.waitForURL(`${intranet}/`)
  await page.getByText('norminet').first().waitFor()

  await page.goto(link)
  assert.match((await page.getByRole('alert').textContent())!, /This link was used already/)
  assert.deepEqual(complaints, [])
})

test('one-time passwords: set up, asked for, and replaced by a backup code', { skip: NO_CHROMIUM }, async () => {
  await hire('careful')
  const { page, complaints } = await open()
  await page.goto(`${intranet}/account`)
  await logIn(page, 'careful', PASSWORD)
  await page.getByRole('link', { name: 'Set up' }).click()
  const picture = page.getByRole('img', { name: 'The picture for your authenticator application' })
  const box = (await picture.locator('svg').boundingBox())!
  assert.ok(box.width > 150 && Math.abs(box.width - box.height) < 2, JSON.stringify(box))
  assert.ok(await page.getByRole('button', { name: 'Copy' }).isVisible())
  const secret = (await page.locator('#secret').textContent())!.replaceAll(' ', '')
  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: app.clock.now().getTime() })

  await page.getByLabel('One-time password').fill(code())
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Turn on' }).click()
  const backup = (await page.locator('#codes').textContent())!.split('\n')
  assert.equal(backup.length, 10)
  await page.getByRole('link', { name: 'I have kept them' }).click()
  await page.getByText('10 of 10 backup codes are left').waitFor()

  pass(60)
  await page.getByRole('button', { name: 'Log out', exact: true }).click()
  await page.goto(`${intranet}/users/sign_in?redirect_to=%2Faccount`)
  await logIn(page, 'careful', PASSWORD)
  await page.getByLabel('One-time password').fill(code())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Account', exact: true }).waitFor()

  await page.getByRole('button', { name: 'Log out', exact: true }).click()
  await page.goto(`${intranet}/users/sign_in?redirect_to=%2Faccount`)
  await logIn(page, 'careful', PASSWORD)
  await page.getByRole('link', { name: 'Use a backup code' }).click()
  await page.getByLabel('Backup code').fill(backup[0]!.replaceAll('-', ' ').toUpperCase())
  await page.keyboard.press('Enter')
  await page.getByText('9 of 10 backup codes are left').waitFor()
  assert.deepEqual(complaints, [])
})

test('no page of the account is wider than a telephone', { skip: NO_CHROMIUM }, async () => {
  await hire('a-quite-long-login-that-somebody-has')
  const { page } = await open({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' })
  const fits = async () =>
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), page.url())
  for (const path of ['/users/sign_in', '/users/password/new', '/users/password/edit?token=x']) {
    await page.goto(intranet + path)
    await fits()
  }
  await page.goto(`${intranet}/account`)
  await page.locator('#login').fill('a-quite-long-login-that-somebody-has')
  await page.locator('#password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Compte', exact: true }).waitFor()
  await fits()
  await page.goto(`${intranet}/account/otp`)
  await fits()
})
