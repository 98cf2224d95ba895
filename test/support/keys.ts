/** What every test is allowed and encrypts with. */
import { createSecretKey } from 'node:crypto'
import { SCOPES } from '../../src/errors.ts'

export const ALL_SCOPES = Object.keys(SCOPES)
export const TEST_KEY = createSecretKey(Buffer.alloc(32, 7))
