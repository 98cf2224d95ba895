/** Nothing of the API is missing: every resource is declared, every route served, and no other. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadRegistry } from '../../src/engine/registry.ts'

const RESOURCES = `
  accreditations achievements achievements_users alumnized_users amendments announcements anti_grav_units
  anti_grav_units_users apps attachments balances bloc_deadlines blocs broadcasts campus campus_users certificates
  certificates_users closes clusters coalitions coalitions_users commands community_services companies
  correction_point_historics cursus cursus_users dashes dashes_users endpoints evaluations events events_users exams
  exams_users experiences expertises expertises_users feedbacks flags flash_users flashes gitlab_users groups
  groups_users internships journals languages languages_users levels locations mailings notes notions offers
  offers_users params_project_sessions_rules partnerships partnerships_users patronages patronages_reports pools
  products project_data project_sessions project_sessions_rules project_sessions_skills projects projects_users quests
  quests_users roles roles_entities rules scale_teams scales scores search skills slots squads squads_users subnotions
  tags tags_users teams teams_uploads teams_users titles titles_users transactions translations user_candidatures users
  waitlists webhook_registeries
`
  .trim()
  .split(/\s+/)

/** What the reference calls a resource and is a list of another one's rows. */
const LISTS_OF_OTHERS = ['alumnized_users', 'search']
/** Rows that others point at; no route of their own leads to them. */
const WITHOUT_ROUTES = ['issues', 'reports']

const registry = await loadRegistry()

test('every one of the 97 resources is declared, and no other', () => {
  assert.equal(RESOURCES.length, 97)
  const declared = [...registry.resources.keys(), ...LISTS_OF_OTHERS].filter((name) => !WITHOUT_ROUTES.includes(name))
  assert.deepEqual(declared.sort(), RESOURCES)
})

/** `/graph(/on/:field(/by/:interval))` stands for three paths; what a parameter is called, no client sees. */
function pathsOf(line: string): string[] {
  const [method, path = ''] = line.split(' ')
  const parts = path.replaceAll(')', '').split('(')
  return parts.map(
    (_, i) =>
      `${method} ${parts
        .slice(0, i + 1)
        .join('')
        .replace(/:\w+/g, ':')}`,
  )
}

test('every route of the API is served, and no other', async () => {
  const text = await readFile(join(import.meta.dirname, 'routes.txt'), 'utf8')
  const lines = text.trim().split('\n')
  assert.equal(lines.length, 735)
  const served = registry.routes.flatMap(({ methods, path }) =>
    methods.flatMap((method) => pathsOf(`${method} ${path}`)),
  )
  assert.deepEqual(served.sort(), lines.flatMap(pathsOf).sort())
})
