/** The scene of `rules.ts`, with a server before it: what is done in it is asked for with tokens. */

import { ALL_SCOPES, type Answer, type TestApp, testApp } from './app.ts'
import { NOW, rules } from './rules.ts'

export { NOW }

export interface Scene extends TestApp {
  /** A token that may do everything. */
  root: string
  paris: number
  lyon: number
  cursus: number
  project: number
  /** Makes a student of a campus; answers the id. */
  student(login: string, campusId?: number): Promise<number>
  /** Like `send` with the root token; fails the test when the answer is an error. */
  make(path: string, body: unknown): Promise<Answer>
}

export async function scene(now = NOW): Promise<Scene> {
  const { paris, lyon, cursus, project, db, clock, student } = await rules(now)
  const app = await testApp(db, clock)
  const root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  const make = async (path: string, body: unknown) => {
    const answer = await app.send('POST', path, root, body)
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    return answer
  }
  return {
    ...app,
    ...{ root, paris, lyon, cursus, project, make },
    student: async (login, campusId) => (await student(login, campusId)).id,
  }
}
