/** A small scene for tests of rules: a language, two campus, a cursus, a project, and people. Made through the API. */

import { ALL_SCOPES, type Answer, type TestApp, testApp } from './app.ts'
import { freshDatabase } from './database.ts'

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

export const NOW = new Date('2026-03-10T12:00:00.000Z')

export async function scene(now = NOW): Promise<Scene> {
  const app = await testApp(await freshDatabase(), now)
  const root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  const make = async (path: string, body: unknown) => {
    const answer = await app.send('POST', path, root, body)
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    return answer
  }
  const language = await make('/v2/languages', { language: { name: 'Français', identifier: 'fr' } })
  const place = (name: string) => ({
    campus: {
      name,
      display_name: `42 ${name}`,
      time_zone: 'Europe/Paris',
      language_id: language.body.id,
      address: '1, rue',
      zip: '75000',
      city: name,
      country: 'France',
      website: 'https://example.org',
      time_of_community_service_started: '14:00',
    },
  })
  const paris = (await make('/v2/campus', place('Paris'))).body.id
  const lyon = (await make('/v2/campus', place('Lyon'))).body.id
  const cursus = (await make('/v2/cursus', { cursus: { name: '42cursus' } })).body.id
  const session = { minimum_mark: 80, team_behaviour: 'user', solo: true }
  const project = (
    await make('/v2/projects', {
      project: { name: 'Libft', repository: 'libft', cursus_ids: [cursus], project_sessions_attributes: [session] },
    })
  ).body.id
  const student = async (login: string, campusId: number = paris) =>
    (
      await make('/v2/users', {
        user: {
          login,
          email: `${login}@example.org`,
          first_name: 'Jo',
          last_name: login,
          pool_year: '2025',
          pool_month: 'july',
          kind: 'student',
          campus_id: campusId,
        },
      })
    ).body.id
  return { ...app, root, paris, lyon, cursus, project, student, make }
}
