/** Every list and every record as JSON:API, derived from the declarations alone. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { getTableName } from 'drizzle-orm'
import type { Finished } from '../../src/engine/finish.ts'
import { type Shape, shapeOf } from '../../src/engine/jsonapi/shape.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { ALL_SCOPES, type TestApp, testApp } from '../support/app.ts'
import { faultsOf } from '../support/jsonapi.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { filled, quoted, value } from './samples.ts'

const registry = await loadRegistry()
const ASKED = { accept: 'application/vnd.api+json' }

let app: TestApp
let person: string

before(async () => {
  app = await testApp(await demoWorld(), TODAY)
  const login = await value(app.db, `select login from users where kind = 'student' and active order by id limit 1`)
  person = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES, login: String(login) })
})
after(() => app.close())

const isShown = ({ action, methods }: Route) =>
  (action.action === 'index' || action.action === 'show') && methods.includes('GET')
const bare = (shape: Shape, record: Record<string, unknown>) =>
  (shape.wrapper ? record[shape.wrapper] : record) as Record<string, unknown>

/** Every key of the plain record stands in the resource object: as it is, or as what it names. */
function assertWhole(shape: Shape, object: Record<string, Record<string, unknown>>, given: Record<string, unknown>) {
  const record = bare(shape, given)
  assert.equal(object.id, String(record.id))
  const { attributes = {}, relationships = {} } = object
  for (const [key, found] of Object.entries(record)) {
    const part = shape.parts.get(key)
    if (part?.as === 'attribute') assert.deepEqual(attributes[part.name], found, key)
    else if (part) assert.ok(part.name in relationships, key)
    else if (key !== 'id') assert.ok(key.endsWith('_id') && key.replace(/_id$/, '') in relationships, key)
  }
}

for (const resource of registry.resources.values()) {
  const routes = registry.routes.filter((route) => route.resource.name === resource.name && isShown(route))
  if (routes.length === 0) continue
  describe(resource.name, () => {
    for (const route of routes)
      test(`answers ${route.path} as JSON:API, with all that the plain answer has`, async () => {
        const path = await pathTo(resource, route)
        const [plain, answer] = [await app.get(path, person), await app.get(path, person, ASKED)]
        assert.equal(answer.status, plain.status, answer.text.slice(0, 300))
        assert.equal(answer.headers['content-type'], 'application/vnd.api+json')
        assert.deepEqual(faultsOf(answer.body), [])
        if (answer.status !== 200) return
        const isList = route.action.action === 'index'
        const shape = shapeOf(registry.model, resource.table, isList ? 'list' : 'show')
        const objects = [answer.body.data].flat()
        const records = [plain.body].flat()
        assert.equal(objects.length, records.length)
        for (const [i, record] of records.entries()) assertWhole(shape, objects[i], record)
        assert.ok(objects.every(({ type }) => type === resource.name))
        if (isList) assert.equal(String(answer.body.meta.total), plain.headers['x-total'])
      })
  })
}

/** The lowest row, which need not stand below the parents that are found for it: then both forms say 404. */
async function pathTo(resource: Finished, route: Route): Promise<string> {
  const id = await value(app.db, `select min(id) from ${quoted(getTableName(resource.table))}`)
  return filled(app.db, route, String(id))
}
