/** A browser before the whole server, and an application of another origin that it is sent back to. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { NO_CHROMIUM, openChromium } from '../support/chromium.ts'

/** The callback of an application that says where one is, or sends its users on to another address. */
export async function openApplication(sendsOnTo?: string): Promise<string> {
  const application = createServer((_request, response) => {
    if (sendsOnTo !== undefined) return response.writeHead(302, { location: sendsOnTo }).end()
    return response.setHeader('content-type', 'text/html').end('<h1>Back at the application</h1>')
  })
  application.listen(0, '127.0.0.1')
  await once(application, 'listening')
  after(() => void application.close())
  return `http://127.0.0.1:${(application.address() as AddressInfo).port}/callback`
}

/** Opens pages in a browser of the test file, each in a context of its own. */
export function openBrowser() {
  let browser: Browser | undefined
  before(async () => {
    if (!NO_CHROMIUM) browser = await openChromium()
  })
  after(async () => browser?.close())
  return async (options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> => {
    const context = await browser!.newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    // What the policy of a page forbids, the browser says on its console.
    const complaints: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', (error) => void complaints.push(error.message))
    return { page, complaints }
  }
}

export const ignoreFavicon = (complaints: string[]) => complaints.filter((text) => !text.includes('favicon'))
