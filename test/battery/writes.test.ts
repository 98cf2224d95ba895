/** Every write of every resource: what is refused leaves nothing, and what is done can be read back. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { getTableName } from 'drizzle-orm'
import type { Field } from '../../src/engine/declare/fields.ts'
import type { Finished } from '../../src/engine/finish.ts'
import { parameterOf } from '../../src/engine/names.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { sealSecrets } from '../../src/oauth/sealing.ts'
import { ALL_SCOPES, type Answer, type TestApp, testApp } from '../support/app.ts'
import { brokenRows } from '../support/doctor.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { bodyLike, NEVER, type Row, violationsOf } from './bodies.ts'
import { filled, quoted, value } from './samples.ts'

const registry = await loadRegistry()
const written = [...registry.resources.values()].filter((resource) => resource.write)

/** Of which no record can be made that is like another: what their rules ask for is told by tests of their own. */
const ONCE: Readonly<Record<string, string>> = {
  anti_grav_units_users: 'freezes do not overlap',
  campus_users: 'everybody is at a campus once',
  community_services: 'a service lies ahead',
  teams_users: 'a team goes with its last member',
  user_candidatures: 'everybody has one',
}

const CHANGES = new Set(['update', 'destroy', 'member'])
const isNeeded = (field: Field) =>
  'required' in field && field.required && !('default' in field && field.default !== undefined)
/** Whether people write such records for themselves. */
const isOwn = ({ action }: Route) => action.access.owner === 'required'

let app: TestApp
let login: string
before(async () => {
  app = await testApp(await demoWorld(), TODAY)
  // As a server does when it starts.
  await sealSecrets(app.db, app.key)
  login = String(await value(app.db, `select login from users where kind = 'student' and active order by id limit 1`))
})
after(() => app.close())

/** A student's token of an application with every role: a new one each time, as what was deleted may have taken another along. */
const person = () => app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES, login })
const tableOf = (resource: Finished) => quoted(getTableName(resource.table))
const count = (resource: Finished) => value(app.db, `select count(*)::int from ${tableOf(resource)}`)
const rowOf = async (resource: Finished, id: number) =>
  (await value(app.db, `select (select to_jsonb(r) from ${tableOf(resource)} as r where id = $1)`, [id])) as Row | null
/** The last rows that were made, but not the person who asks. */
async function newest(resource: Finished, limit: number): Promise<Row[]> {
  const text = `select to_jsonb(r) from ${tableOf(resource)} as r order by id desc limit ${limit}`
  return (await app.db.read({ text, values: [] })).map(([row]) => row as Row).filter((row) => row.login !== login)
}

type Kind = 'create' | 'update' | 'destroy'
function routeOf(resource: Finished, kind: Kind): Route | undefined {
  const routes = registry.routes.filter((one) => one.resource.name === resource.name && one.action.action === kind)
  return routes.find((one) => one.under === '' && one.path.includes(':id') === (kind !== 'create')) ?? routes[0]
}
/** The path of a route, below the parents that the row has. */
async function pathLike(route: Route, row: Row): Promise<string> {
  const own = Object.entries(route.resource.under).filter(([, link]) => typeof link === 'string' && row[link])
  const path = own.reduce(
    (text, [name, link]) => text.replace(`:${parameterOf(name)}`, String(row[link as string])),
    route.path,
  )
  return filled(app.db, { ...route, path }, row.id)
}

/** Deletes the first of these rows that may go; those that may not stay as they were. */
async function deleteOne(resource: Finished, route: Route, rows: readonly Row[]): Promise<Row | undefined> {
  const token = await person()
  for (const row of rows) {
    const answer = await app.send('DELETE', await pathLike(route, row), token)
    const left = await rowOf(resource, row.id)
    if (answer.status === 204) {
      assert.equal(left, null)
      return row
    }
    assert.equal(answer.status, 422, answer.text)
    assert.deepEqual(left, row, answer.text)
  }
  return undefined
}

/** Creates a record like a row, with other words where those are taken. */
async function createLike(resource: Finished, route: Route, row: Row, body: Record<string, unknown>): Promise<Answer> {
  const token = await person()
  const path = await pathLike(route, row)
  for (let tries = 0; ; tries++) {
    const answer = await app.send('POST', path, token, { [resource.write!.root]: body })
    const taken = Object.keys(answer.body?.errors ?? {}).filter((name) => typeof body[name] === 'string')
    if (answer.status !== 422 || taken.length === 0 || tries > 5) return answer
    for (const name of taken) body[name] = `x${body[name]}`
  }
}

for (const resource of written) {
  const { root, fields, bare } = resource.write!
  const { table } = resource
  /** What a body says, by column; of a slug, where it begins: it may be taken. */
  const saidIn = (body: Record<string, unknown>) =>
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] =>
      field.field === 'column' && name in body ? [[field.column ?? name, body[name]]] : [],
    )
  const columns = Object.fromEntries(Object.entries(fields).filter(([, { field }]) => field === 'column'))
  const slugs = Object.values(fields).flatMap((field) => ('slugInto' in field ? [field.slugInto] : []))

  describe(resource.name, () => {
    const [create, update, destroy] = (['create', 'update', 'destroy'] as const).map((kind) => routeOf(resource, kind))

    if (create)
      test('a body without its root or without what it needs says so, of everything at once', async () => {
        const [token, path, rows] = [await person(), await filled(app.db, create), await count(resource)]
        if (!bare) assert.equal((await app.send('POST', path, token, {})).status, 400)
        assert.equal((await app.send('POST', path, token, { [root]: 'text' })).status, 400)
        // What the path says, and the person who asks, need not be said.
        const needed = Object.entries(fields).filter(
          ([name, field]) =>
            isNeeded(field) && resource.under[create.under] !== name && !(name === resource.owner && isOwn(create)),
        )
        if (needed.length === 0) return
        const { body } = await app.send('POST', path, token, { [root]: { no_such_field: 1 } })
        for (const [name] of needed) assert.deepEqual(body.errors[name], ["can't be blank"], name)
        assert.equal(await count(resource), rows)
      })

    test('takes nothing that its fields do not, and says which field it is', async () => {
      const [token, [row], rows] = [await person(), await newest(resource, 1), await count(resource)]
      for (const [method, route] of [
        ['POST', create],
        ['PATCH', update],
      ] as const) {
        if (!route) continue
        const path = await pathLike(route, row!)
        for (const { body, field, late } of violationsOf(table, fields)) {
          // What the path says, no body changes; what only a save finds, comes after what is missing for one.
          if (method === 'POST' && (late || resource.under[route.under] === field)) continue
          const answer = await app.send(method, path, token, { [root]: body })
          assert.equal(answer.status, 422, `${method} ${JSON.stringify(body).slice(0, 200)} ${answer.text}`)
          // A rule may refuse a row before a save would.
          if (!late) assert.ok(answer.body.errors[field]?.length > 0, `${method} ${field}: ${answer.text}`)
        }
      }
      assert.equal(await count(resource), rows)
      assert.deepEqual(await rowOf(resource, row!.id), row)
    })

    let gone: Row | undefined
    if (destroy)
      test('a record goes, or stays as it was', async () => {
        gone = await deleteOne(resource, destroy, await newest(resource, 20))
      })

    let made: Row | null | undefined
    if (create && !(resource.name in ONCE))
      test('a record that is made like another is like it', async () => {
        const row = gone ?? (await newest(resource, 1))[0]!
        const body = bodyLike(table, fields, row)
        const answer = await createLike(resource, create, row, body)
        assert.ok(answer.status === 201 || answer.status === 202, answer.text)
        // What must wait for a place is no record yet.
        if (answer.status === 202) return
        const [shown] = [answer.body].flat()
        const { id } = shown.id ? shown : (Object.values(shown)[0] as Row)
        made = await rowOf(resource, id)
        for (const [column, said] of saidIn(body))
          if (slugs.includes(column)) assert.ok(String(made![column]).startsWith(String(said)), column)
          else assert.deepEqual(made![column], said, column)
        if (!Array.isArray(answer.body))
          assert.equal(answer.headers.location, `http://intra.test/v2/${resource.name}/${id}`)
      })

    if (update)
      test('a change that says what is there changes nothing', async () => {
        const token = await person()
        let changed = 0
        for (const row of await newest(resource, 6)) {
          const body = bodyLike(table, columns, row)
          const answer = await app.send('PATCH', await pathLike(update, row), token, { [root]: body })
          assert.ok(answer.status === 204 || answer.status === 422, answer.text)
          const said = answer.status === 204 ? Object.fromEntries(saidIn(body)) : {}
          const expected = { ...row, ...said, updated_at: null }
          assert.deepEqual({ ...(await rowOf(resource, row.id)), updated_at: null }, expected)
          if (answer.status === 204) changed++
        }
        assert.ok(changed > 0 || resource.name in ONCE, 'no record can be changed')
      })

    if (create && destroy)
      test('a record that was made goes again', async () => {
        if (made) assert.ok(await deleteOne(resource, destroy, [(await rowOf(resource, made.id))!]))
      })

    test('finds nothing to change or delete where there is no record', async () => {
      const token = await person()
      for (const route of registry.routes.filter((one) => one.resource.name === resource.name)) {
        if (!route.path.includes(':id') || !CHANGES.has(route.action.action)) continue
        for (const method of route.methods) {
          const path = await filled(app.db, route, NEVER)
          const answer = await app.send(method as 'POST', path, token, { [root]: { x: 1 } })
          assert.deepEqual([answer.status, answer.text], [404, '{}'], `${method} ${route.path}`)
        }
      }
    })
  })
}

test('after all that was written and deleted, every rule of the doctor still holds', async () => {
  assert.deepEqual(await brokenRows(app.db, TODAY), [])
})
