import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_CHROMIUM } from '../support/chromium.ts'
import { ignoreFavicon, openApplication, openBrowser } from './browser-stage.ts'
import { openPortal } from './portal-stage.ts'
import { PASSWORD } from './stage.ts'

const { appoint, asks, call, exchange, hire, server } = await openPortal()
await hire('norminet')
await hire('friend')
await appoint(await hire('head'), 'Advanced Staff')
const open = openBrowser()
const callback = await openApplication()
const intranet = await server.listen({ host: '127.0.0.1', port: 0 })

async function logIn(page: Page, login: string, path = '/oauth/applications'): Promise<void> {
  await page.goto(intranet + path)
  await page.getByLabel('Login or e-mail').fill(login)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL(intranet + path)
}

/** Registers an application as a person does. */
async function register(page: Page, name: string): Promise<{ uid: string; secret: string }> {
  await page.getByRole('link', { name: 'New application' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Description').fill('Finds peers to learn with.')
  await page.getByLabel('Redirect URIs').fill(callback)
  await page.getByLabel('projects').check()
  await page.getByRole('button', { name: 'Create the application' }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
  return { uid: await textOf(page, '#uid'), secret: await textOf(page, '#secret') }
}

const textOf = async (page: Page, selector: string) => (await page.locator(selector).textContent())!

test('somebody registers an application, and somebody else logs in to it', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await logIn(page, 'norminet')
  const credentials = await register(page, 'Peer finder')
  assert.equal(await textOf(page, '[role=status]'), 'Application created.')

  await page.getByRole('region', { name: 'Redirect URIs' }).getByRole('button', { name: 'Copy' }).click()
  await page.getByRole('button', { name: `Copied ${callback}` }).waitFor()
  const address = await page.evaluate<string>('navigator.clipboard.readText()')
  assert.equal(address, await textOf(page, '#authorize_0'))

  const { page: theirs } = await open()
  await theirs.goto(address)
  await theirs.getByLabel('Login or e-mail').fill('friend')
  await theirs.getByLabel('Password').fill(PASSWORD)
  await theirs.keyboard.press('Enter')
  await theirs.getByText('Authorize Peer finder to use your account?').waitFor()
  await theirs.getByRole('button', { name: 'Authorize' }).click()
  await theirs.waitForURL(`${callback}?**`)
  const code = new URL(theirs.url()).searchParams.get('code')!
  const token = (await exchange(credentials, code, { redirect_uri: callback })).json()
  assert.equal(token.scope, 'public projects')
  assert.equal(await call(token.access_token, '/v2/me'), 200)

  // They look at what they allowed, and take it back.
  await theirs.goto(`${intranet}/oauth/authorized_applications`)
  await theirs.getByRole('button', { name: 'Revoke Peer finder' }).click()
  await theirs.getByText('Application revoked.').waitFor()
  assert.equal(await theirs.getByText('You have not allowed any application').count(), 1)
  assert.equal(await call(token.access_token, '/v2/me'), 401)
  assert.deepEqual(ignoreFavicon(complaints), [])
})

test('its owner rotates the secret, edits the application and deletes it', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open()
  await logIn(page, 'norminet')
  const { uid, secret } = await register(page, 'Cluster map')
  await page.reload()
  assert.equal(await page.locator('#secret').count(), 0, 'the secret is shown once')

  await page.getByText('Replace the secret').click()
  await page.getByRole('button', { name: 'Generate the next secret' }).click()
  await page.getByText('Both secrets are good now').waitFor()
  const next = await textOf(page, '#secret')
  assert.deepEqual([await asks(uid, secret), await asks(uid, next)], [200, 200])
  await page.getByRole('button', { name: 'Use the next secret alone' }).click()
  await page.getByText('The next secret is the only one from now on').waitFor()
  assert.deepEqual([await asks(uid, secret), await asks(uid, next)], [401, 200])

  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Name').fill('test')
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Name' }).click()
  assert.equal(await page.evaluate('document.activeElement.id'), 'name')
  assert.equal(await page.getByLabel('Name').getAttribute('aria-invalid'), 'true')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Seat map')
  await page.keyboard.press('Enter')
  await page.getByText('Application updated.').waitFor()

  await page.getByRole('link', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete the application' }).click()
  await page.getByText('Application deleted.').waitFor()
  assert.equal(await asks(uid, next), 401)
  // The 422 of the refused name is said on the console, too.
  assert.deepEqual(
    ignoreFavicon(complaints).filter((text) => !text.includes('422')),
    [],
  )
})

test('without scripts everything but the copy buttons is there', { skip: NO_CHROMIUM }, async () => {
  const { page } = await open({ javaScriptEnabled: false })
  await logIn(page, 'norminet')
  const { uid, secret } = await register(page, 'Plain')
  assert.equal(await asks(uid, secret), 200)
  assert.equal(await page.getByRole('button', { name: 'Copy' }).count(), 0)
  await page.getByText('Replace the secret').click()
  await page.getByRole('button', { name: 'Replace it now' }).click()
  assert.deepEqual([await asks(uid, secret), await asks(uid, await textOf(page, '#secret'))], [401, 200])
})

test('no page is wider than a telephone, and every field has a name', { skip: NO_CHROMIUM }, async () => {
  const { page, complaints } = await open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
  await logIn(page, 'head')
  await register(page, 'An application with a name that is as long as names are, and some more of it')
  const own = new URL(page.url()).pathname
  const paths = ['/', '/oauth/applications', '/oauth/applications?whose=all', '/oauth/applications/new']
  for (const path of [...paths, own, `${own}/edit`, `${own}/delete`, '/oauth/authorized_applications']) {
    await page.goto(intranet + path)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, path)
    assert.deepEqual(await page.evaluate(NAMELESS), [], path)
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, path)
  }
  assert.deepEqual(ignoreFavicon(complaints), [])
})

/** The fields without a label, and the ids that stand on the page twice or that nothing has. */
const NAMELESS = `[
  ...[...document.querySelectorAll('input:not([type=hidden]), textarea, select')].filter((one) => one.labels.length !== 1),
  ...[...document.querySelectorAll('[id]')].filter((one) => document.querySelectorAll('#' + CSS.escape(one.id)).length !== 1),
  ...[...document.querySelectorAll('[aria-describedby], [aria-labelledby]')].filter((one) =>
    (one.getAttribute('aria-describedby') ?? one.getAttribute('aria-labelledby')).split(' ').some((id) => !document.getElementById(id))),
].map((one) => one.outerHTML)`

test('the keyboard reaches everything in the order of the page', { skip: NO_CHROMIUM }, async () => {
  const { page } = await open()
  await logIn(page, 'norminet')
  const order: unknown[] = []
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab')
    order.push(await page.evaluate('document.activeElement.textContent.trim()'))
  }
  const sections = ['Applications', 'Authorized applications', 'Account', 'Shop', 'Guides', 'Reference']
  assert.deepEqual(order, ['Skip to the content', 'OpenIntra', ...sections, 'Log out', 'New application'])
})
