/** Writes of pages: in one transaction, recorded as done by who is signed in. */
import type { Tx } from '../db/database.ts'
import { recordAs } from '../db/recording.ts'
import type { Web } from './visit.ts'

export const writeAs = <R>(web: Web, userId: number, work: (tx: Tx, now: Date) => Promise<R>): Promise<R> =>
  web.db.transaction(async (tx) => {
    const now = web.clock.now()
    await recordAs(tx, now, { userId })
    return work(tx, now)
  })
