/** Debian's Chromium, where it is installed. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATH = '/usr/bin/chromium'

/** Why tests with a browser are left out; false where one is installed. */
export const NO_CHROMIUM: string | false = existsSync(PATH)
  ? false
  : `${PATH} is not installed (apt-get install chromium)`

/** Without what a browser does behind one's back: tests reach no network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openChromium = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: ARGUMENTS })
