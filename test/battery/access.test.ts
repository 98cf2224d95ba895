/** Who may call what, for every route and every role. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { holdsOneOf } from '../../src/engine/actor.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { ALL_SCOPES, type Answer, type TestApp, testApp } from '../support/app.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { NEVER } from './bodies.ts'
import { filled, value } from './samples.ts'

const registry = await loadRegistry()
const ROLES = [...new Set(registry.routes.flatMap(({ action }) => action.access.roles))].sort()
const DENIED = '{"error":"Access Denied","message":"You are not authorized to access this page."}'

let app: TestApp
let login: string
before(async () => {
  app = await testApp(await demoWorld(), TODAY)
  login = String(await value(app.db, `select login from users where kind = 'student' and active order by id limit 1`))
})
after(() => app.close())

/** Tokens by what they hold; each set of roles is an application. */
const tokens = new Map<string, Promise<string>>()
function holding(roles: readonly string[], { user = false, scopes = ALL_SCOPES as readonly string[] } = {}) {
  const key = JSON.stringify([roles, user, scopes])
  if (!tokens.has(key)) tokens.set(key, app.token({ roles, scopes, login: user ? login : undefined }))
  return tokens.get(key)!
}

const paths = new Map<Route, Promise<string>>()
/** Asks for what is not there: who is let in, finds nothing and changes nothing. */
async function knock(route: Route, token?: string): Promise<Answer[]> {
  if (!paths.has(route)) paths.set(route, filled(app.db, route, NEVER))
  const path = await paths.get(route)!
  return Promise.all(route.methods.map((method) => app.send(method as 'POST', path, token)))
}
const isAlone = ({ action }: Route) => action.access.owner === 'required'
const text = (answers: readonly Answer[]) => answers.map((answer) => `${answer.status} ${answer.text}`)

for (const name of registry.resources.keys()) {
  const routes = registry.routes.filter((route) => route.resource.name === name)
  if (routes.length === 0) continue
  describe(name, () => {
    test('is closed to everybody without a token', async () => {
      for (const route of routes)
        for (const answer of await knock(route)) {
          assert.equal(answer.status, 401, route.path)
          assert.match(answer.headers['www-authenticate'] ?? '', /^Bearer realm="42 API", error="invalid_token"/)
        }
    })

    test('asks for each scope by its name', async () => {
      for (const route of routes) {
        const { scopes, roles } = route.action.access
        for (const scope of scopes.filter((one) => one !== 'public')) {
          const others = ALL_SCOPES.filter((one) => one !== scope)
          const answers = await knock(route, await holding(roles, { user: true, scopes: others }))
          for (const answer of answers) {
            assert.deepEqual([answer.status, answer.body.error], [403, 'Forbidden'], route.path)
            assert.ok(
              answer.body.message.startsWith(`Insufficient scope. The action need the following scopes: [${scope}]`),
            )
          }
        }
      }
    })

    test('lets in each of the roles that it names, and none of the others together', async () => {
      for (const route of routes) {
        const { roles } = route.action.access
        if (roles.length === 0) continue
        for (const role of roles) {
          const answers = text(await knock(route, await holding([role], { user: isAlone(route) })))
          assert.ok(!answers.some((answer) => answer.includes(DENIED)), `${role} ${route.path} ${answers}`)
        }
        const others = ROLES.filter((role) => !holdsOneOf({ roles: [role] }, roles))
        const refused = text(await knock(route, await holding(others)))
        const expected = isAlone(route) ? '404 {}' : `403 ${DENIED}`
        assert.deepEqual(
          refused,
          refused.map(() => expected),
          `${others} ${route.path}`,
        )
      }
    })

    test('is open to a student alone where it says so', async () => {
      for (const route of routes) {
        const { roles, owner } = route.action.access
        const student = text(await knock(route, await holding([], { user: true })))
        const isOpen = roles.length === 0 || owner === 'alternative'
        if (!isOpen)
          assert.deepEqual(
            student,
            student.map(() => `403 ${DENIED}`),
            route.path,
          )
        else if (route.action.action !== 'create')
          assert.ok(!student.some((answer) => answer.startsWith('403')), `${route.path} ${student}`)
        // Without a user, nothing is there that is somebody's own.
        if (owner === 'required')
          assert.deepEqual(
            text(await knock(route, await holding([]))),
            student.map(() => '404 {}'),
            route.path,
          )
        else if (roles.length === 0)
          assert.ok(!text(await knock(route, await holding([]))).some((answer) => answer.startsWith('403')), route.path)
      }
    })
  })
}
