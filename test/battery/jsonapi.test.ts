/** Every list and every record as JSON:API, derived from the declarations alone. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { getTableName } from 'drizzle-orm'
import type { Finished } from '../../src/engine/finish.ts'
import { type Part, relationshipName, type Shape, shapeOf } from '../../src/engine/jsonapi/shape.ts'
import { foreignKeys } from '../../src/engine/model.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { ALL_SCOPES, type TestApp, testApp } from '../support/app.ts'
import { faultsOf } from '../support/jsonapi.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { bodyLike, type Row } from './bodies.ts'
import { filled, quoted, value } from './samples.ts'

const registry = await loadRegistry()
const ASKED = { accept: 'application/vnd.api+json' }

/** Whose rows of the world no write may change any more; their rules have tests of their own. */
const REFUSING: Readonly<Record<string, string>> = {
  community_services: 'all are over',
  mailings: 'all were sent',
  squads_users: 'all squads are locked',
}

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

const bare = (shape: Shape, record: Body) => (shape.wrapper ? record[shape.wrapper] : record) as Body

type Body = Record<string, unknown>
type ResourceObject = {
  type: string
  id: string
  attributes?: Body
  relationships?: Record<string, { data?: unknown }>
}
type Objects = ReadonlyMap<string, ResourceObject>

const isRecord = (found: unknown): found is Body => typeof found === 'object' && found !== null && 'id' in found
const keyOf = ({ type, id }: { type: string; id: unknown }) => `${type} ${id}`

/** Every key of the plain record stands in the resource object: as it is, or as what it names; and so in all that it nests. */
function assertWhole(shape: Shape, objects: Objects, given: Body): void {
  const record = bare(shape, given)
  const object = objects.get(keyOf({ type: shape.type, id: record.id }))
  assert.ok(object, `${shape.type} ${record.id} is there`)
  const { attributes = {}, relationships = {} } = object
  for (const [key, found] of Object.entries(record)) {
    const part = shape.parts.get(key)
    // Feedback calls the page of a person by the name that is the record's address everywhere else; a record stands there once.
    if (part?.as === 'attribute' && key === 'url') assert.ok(part.name in attributes, key)
    else if (part?.as === 'attribute') assert.deepEqual(attributes[part.name], found, key)
    else if (part) assert.deepEqual(relationships[part.name], linkage(part, record, found, objects), key)
    else if (key !== 'id') assert.ok(key.endsWith('_id') && key.replace(/_id$/, '') in relationships, key)
  }
}

/** What a relationship says of what the plain record nests, which is looked at as well. */
function linkage(part: Exclude<Part, { as: 'attribute' }>, record: Body, found: unknown, objects: Objects) {
  if (found === 'invisible') return { meta: { invisible: true } }
  const one = (item: unknown) => {
    if (part.as === 'key') return item === null ? null : { type: part.type, id: String(item) }
    const shape = part.as === 'record' ? part.shape : part.shapes[String(record[part.by])]
    if (!shape || !isRecord(item)) return null
    assertWhole(shape, objects, item)
    return { type: shape.type, id: String(item.id) }
  }
  return { data: Array.isArray(found) ? found.map(one) : one(found) }
}

/** A document that says of every field what the row holds. */
function documentLike({ name, table, write }: Finished, row: Row) {
  const fields = Object.fromEntries(Object.entries(write!.fields).filter(([, { field }]) => field === 'column'))
  const data = { type: name, id: String(row.id), attributes: {} as Body, relationships: {} as Body }
  for (const [field, said] of Object.entries(bodyLike(table, fields, row))) {
    const to = foreignKeys(table).find(({ column }) => column === field)?.to
    if (!to || !field.endsWith('_id')) data.attributes[field] = said
    else {
      const type = getTableName(to)
      data.relationships[relationshipName(field, type)] = { data: { type, id: String(said) } }
    }
  }
  return { data }
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
        const data: ResourceObject[] = [answer.body.data].flat()
        const records = [plain.body].flat()
        assert.deepEqual(
          data.map(keyOf),
          records.map((record) => keyOf({ type: resource.name, id: bare(shape, record).id })),
        )
        const all = [...data, ...(answer.body.included ?? [])]
        const objects = new Map(all.map((object) => [keyOf(object), object]))
        for (const record of records) assertWhole(shape, objects, record)
        if (isList) assert.equal(String(answer.body.meta.total), plain.headers['x-total'])
      })

    const list = routes.find(({ action, under }) => action.action === 'index' && under === '')
    if (list)
      test('leads from page to page, and says which parameter it does not know', async () => {
        const path = await pathTo(resource, list)
        const second = `${path}${path.includes('?') ? '&' : '?'}page[number]=2&page[size]=1`
        const { links, meta } = (await app.get(second, person, ASKED)).body
        assert.equal(meta.page, 2)
        const pages = {
          first: 1,
          prev: meta.total > 0 ? 1 : null,
          last: Math.max(1, meta.total),
          next: meta.total > 2 ? 3 : null,
        }
        for (const [name, number] of Object.entries(pages)) {
          if (number === null && name === 'next') assert.equal(links.next, null)
          else if (number !== null)
            assert.equal((await app.get(links[name], person, ASKED)).body.meta.page, number, name)
        }
        for (const parameter of ['filter[no_such_field]', 'fields[no_such_type]', 'include']) {
          const { status, body } = await app.get(
            `${path}${path.includes('?') ? '&' : '?'}${parameter}=no_such`,
            person,
            ASKED,
          )
          assert.deepEqual([status, body.errors[0].source], [400, { parameter }])
          assert.deepEqual(faultsOf(body), [])
        }
      })

    const update = registry.routes.find(
      (route) =>
        route.resource.name === resource.name && route.action.action === 'update' && route.path.includes(':id'),
    )
    if (update)
      test('is changed by a document', async () => {
        const text = `select to_jsonb(r) from ${quoted(getTableName(resource.table))} as r order by id limit 6`
        const rows = (await app.db.read({ text, values: [] })).map(([row]) => row as Row)
        const answers: number[] = []
        for (const row of rows) {
          const path = await filled(app.db, update, row.id)
          const document = documentLike(resource, row)
          const { status, body } = await app.send('PATCH', path, person, document, {
            ...ASKED,
            'content-type': ASKED.accept,
          })
          assert.ok(status === 204 || status === 422, JSON.stringify(body))
          answers.push(status)
        }
        assert.ok(answers.includes(204) || resource.name in REFUSING, `${resource.name}: ${answers}`)
      })
  })
}

/** The lowest row, which need not stand below the parents that are found for it: then both forms say 404. */
async function pathTo(resource: Finished, route: Route): Promise<string> {
  const id = await value(app.db, `select min(id) from ${quoted(getTableName(resource.table))}`)
  return filled(app.db, route, String(id))
}
