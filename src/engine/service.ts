/** Everything that answering a request needs, put together once at the start. */

import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { RuleSettings } from '../domain/settings.ts'
import type { SecretKey } from '../oauth/keys.ts'
import type { Finished } from './finish.ts'
import type { Model } from './model.ts'
import type { Reader } from './reader.ts'

export interface Service {
  readonly model: Model
  readonly resources: ReadonlyMap<string, Finished>
  readonly db: Database
  readonly reader: Reader
  readonly clock: Clock
  /** The base of URLs in bodies for a request that came to `host`. */
  readonly baseUrl: (request: { protocol: string; host: string }) => string
  /** Numbers of rules; the usual ones without. */
  readonly settings?: RuleSettings
  /** Seals credentials that must be told again; without it, none can be written. */
  readonly key?: SecretKey
}
