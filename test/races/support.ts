/** Races: fifty requests at once over the scene of rules, each with a token of its own. */
import type { Database } from '../../src/db/database.ts'
import { ALL_SCOPES, type Answer, type TestApp, testApp } from '../support/app.ts'
import type { Person, Rules } from '../support/rules.ts'

export const FIFTY = 50

export interface Racing {
  app: TestApp
  /** A token of the staff. */
  root: string
  token(person: Person): Promise<string>
  /** How often, since it was asked last, the database broke a circle of writers who waited for each other. */
  repeated(): number
}

/** Puts a server before a scene. */
export async function racing(world: Rules): Promise<Racing> {
  let repeated = 0
  const transaction: Database['transaction'] = (work) => {
    let attempts = 0
    return world.db.transaction((tx) => {
      if (++attempts > 1) repeated++
      return work(tx)
    })
  }
  const app = await testApp({ ...world.db, transaction }, world.clock)
  return {
    app,
    repeated() {
      const since = repeated
      repeated = 0
      return since
    },
    root: await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES }),
    token: ({ login }) => app.token({ login, scopes: ALL_SCOPES }),
  }
}

/** Asks fifty times at once. */
export const fifty = (ask: (index: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: FIFTY }, (_, index) => ask(index)))

/** How often each status was answered. */
export function statuses(answers: readonly Answer[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
