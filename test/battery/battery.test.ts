/** What every resource must do, derived from its declaration alone. Rules have tests of their own. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { getTableName } from 'drizzle-orm'
import type { Field } from '../../src/engine/declare/fields.ts'
import type { Finished } from '../../src/engine/finish.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { INTERVALS } from '../../src/engine/sql/graph.ts'
import { ALL_SCOPES, type Answer, type TestApp, testApp } from '../support/app.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { filled, filterSample, idsOf, queryOf, quoted, value, wrongValue } from './samples.ts'

const registry = await loadRegistry()
const served = [...registry.resources.values()].filter((resource) => Object.keys(resource.actions).length > 0)
const routesOf = (resource: Finished) => registry.routes.filter((route) => route.resource.name === resource.name)
const NEVER = 2_000_000_000

let app: TestApp
let root: string
let plain: string
let person: string

before(async () => {
  app = await testApp(await demoWorld(), TODAY)
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  plain = await app.token()
  const login = await value(app.db, `select login from users where kind = 'student' and active order by id limit 1`)
  person = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES, login: String(login) })
})
after(() => app.close())

/** Some rows stand in an object of their own: `{"anti_grav_units_user": {"id": 1, ...}}`. */
const ids = (answer: Answer): number[] =>
  answer.body.map((row: { id?: number }) => row.id ?? (Object.values(row)[0] as unknown as { id: number }).id)
const tableOf = (resource: Finished) => quoted(getTableName(resource.table))
const isRead = (route: Route): boolean =>
  route.methods.includes('GET') || (route.action.action === 'index' && route.action.finds !== undefined)
/** Whether a role opens all rows: where nobody sees them all, a list cannot be held against the table. */
const opensAll = (resource: Finished, route: Route) => !resource.visible || route.action.access.more.length > 0
const mainList = (resource: Finished): Route | undefined =>
  routesOf(resource).find((route) => route.action.action === 'index' && route.under === '' && !route.action.path)

for (const resource of served) {
  describe(resource.name, () => {
    test('answers nothing to a list that is not told what it asks for', async () => {
      for (const route of routesOf(resource)) {
        const asks = route.action.action === 'index' ? route.action.asks : undefined
        if (!asks) continue
        const answer = await app.get((await filled(app.db, route)).split('?')[0]!, root)
        assert.equal(answer.status, 422, route.path)
        for (const [name, field] of Object.entries(asks.fields))
          if ('required' in field && field.required) assert.deepEqual(answer.body.errors[name], ["can't be blank"])
      }
    })

    test('refuses every call without a token', async () => {
      for (const route of routesOf(resource))
        for (const method of route.methods) {
          const answer = await app.send(method as 'POST', await filled(app.db, route))
          assert.equal(answer.status, 401, `${method} ${route.path}`)
          assert.match(answer.headers['www-authenticate'] ?? '', /^Bearer realm="42 API", error="invalid_token"/)
        }
    })

    test('refuses applications without the declared roles and scopes, and asks for a user where it must', async () => {
      for (const route of routesOf(resource)) {
        const { roles, scopes, owner } = route.action.access
        const path = await filled(app.db, route)
        for (const method of route.methods) {
          const answer = await app.send(method as 'POST', path, plain)
          if (scopes.some((scope) => scope !== 'public'))
            assert.match(answer.text, /^\{"error":"Forbidden","message":"Insufficient scope/)
          else if (owner === 'required') assert.deepEqual([answer.status, answer.text], [404, '{}'], path)
          else if (roles.length > 0)
            assert.deepEqual(
              [answer.status, answer.text],
              [403, '{"error":"Access Denied","message":"You are not authorized to access this page."}'],
              path,
            )
          else assert.notEqual(answer.status, 403, path)
        }
      }
    })

    test('answers every read', async () => {
      for (const route of routesOf(resource).filter(isRead)) {
        const id = await value(app.db, `select min(id) from ${tableOf(resource)}`)
        const path = (await filled(app.db, route, String(id))).replace(/\/graph\/on.*$/, '/graph')
        const answer = await app.send(route.methods[0] as 'POST', path, person)
        // Below a parent, the row of the lowest id may be another's.
        if (route.under === '' || route.action.action !== 'show')
          assert.equal(answer.status, 200, `${path} ${answer.text.slice(0, 300)}`)
      }
    })

    const list = mainList(resource)
    const reader = () => (list?.action.access.owner === 'required' ? person : root)
    if (list && opensAll(resource, list)) {
      test('lists all rows in the declared order, page by page', async () => {
        const total = Number(await value(app.db, `select count(*)::int from ${tableOf(resource)}`))
        const order = resource.order
          .map((term) => `${quoted(term.replace('-', ''))}${term.startsWith('-') ? ' desc' : ''}`)
          .join(', ')
        const expected = await idsOf(app.db, `select id from ${tableOf(resource)} order by ${order}`)
        const first = await app.get(`${list.path}?page[size]=100`, reader())
        assert.equal(first.headers['x-total'], String(total))
        assert.ok(total > 0, 'the world has rows')
        assert.deepEqual(ids(first), expected.slice(0, 100))
        const second = await app.get(`${list.path}?page=2&per_page=3`, reader())
        assert.deepEqual(ids(second), expected.slice(3, 6))
        assert.deepEqual((await app.get(`${list.path}?page=1000000`, reader())).body, [])
        assert.equal(
          (await app.get(`${list.path}?page[size]=5000`, reader())).headers['x-per-page'],
          String(resource.pageSize ?? 100),
        )
        for (const page of ['0', '-1', 'x', ''])
          assert.equal((await app.get(`${list.path}?page[number]=${page}`, reader())).headers['x-page'], '1')
      })

      test('sorts by every sortable column, both ways', async () => {
        for (const column of resource.sort)
          for (const sign of ['', '-']) {
            const answer = await app.get(`${list.path}?sort=${sign}${column}&page[size]=100`, reader())
            const order = `${quoted(column)}${sign && ' desc'}${column === 'id' ? '' : ', id desc'}`
            const expected = await idsOf(app.db, `select id from ${tableOf(resource)} order by ${order} limit 100`)
            assert.deepEqual(ids(answer), expected, `sort=${sign}${column}`)
          }
      })

      test('filters by every filterable column', async () => {
        for (const column of resource.filter) {
          const sample = await filterSample(app.db, resource, column)
          if (!sample) continue
          const answer = await app.get(`${list.path}?filter[${column}]=${encodeURIComponent(sample.value)}`, reader())
          assert.equal(answer.status, 200, `filter[${column}] ${answer.text}`)
          assert.equal(answer.headers['x-total'], String(sample.count), `filter[${column}]=${sample.value}`)
        }
      })

      test('knows the special filters', async () => {
        const total = Number(await value(app.db, `select count(*)::int from ${tableOf(resource)}`))
        for (const [name, word] of Object.entries(resource.special)) {
          const ask = (asked: string): Promise<Answer> =>
            app.get(`${list.path}?filter[${encodeURIComponent(name)}]=${asked}`, reader())
          if (word.filter === 'through' || word.filter === 'matching') {
            assert.equal((await ask('1')).status, 200, name)
            if (word.filter === 'through') assert.equal((await ask('x')).status, 422, name)
            continue
          }
          const [yes, no, other] = [await ask('true'), await ask('false'), await ask('perhaps')]
          assert.ok(Number(yes.headers['x-total']) + Number(no.headers['x-total']) <= total, name)
          assert.deepEqual(other.body, {
            error: 'Filter Error',
            message: `Value perhaps is not allowed for filter ${name}, can be true and false`,
          })
        }
      })

      test('keeps to ranges', async () => {
        for (const column of resource.range) {
          const sample = await filterSample(app.db, resource, column)
          if (!sample || sample.kind === 'boolean') continue
          const bound = encodeURIComponent(sample.value)
          const answer = await app.get(`${list.path}?range[${column}]=${bound},${bound}`, reader())
          assert.equal(answer.headers['x-total'], String(sample.count), `range[${column}]=${sample.value}`)
        }
      })
    }
    if (list) {
      test('refuses names that it does not know', async () => {
        for (const [query, error] of [
          ['filter[no_such_field]=1', 'Filter Error'],
          ['sort=no_such_field', 'Sort Error'],
          ['range[no_such_field]=1,2', 'Range Error'],
          ['search[no_such_field]=x', 'Search Error'],
        ]) {
          const answer = await app.get(`${list.path}?${query}`, reader())
          assert.deepEqual([answer.status, answer.body.error], [400, error], query)
        }
      })

      test('shows exactly the declared keys in a list', async () => {
        const [row] = (await app.get(`${list.path}?page[size]=1`, reader())).body
        assert.deepEqual(Object.keys(row), keysOf(resource, 'list'))
      })
    }

    for (const route of routesOf(resource).filter(
      (candidate) => candidate.action.action === 'index' && candidate.under !== '',
    ))
      test(`lists under ${route.under}, and under nothing that does not exist`, async () => {
        const caller = route.action.access.owner === 'required' ? person : root
        const answer = await app.get(await filled(app.db, route), caller)
        assert.equal(answer.status, 200, answer.text.slice(0, 300))
        if (opensAll(resource, route))
          assert.ok(Number(answer.headers['x-total']) >= 1, `${await filled(app.db, route)} has rows in the demo world`)
        if (route.action.flat) {
          // The list on its own takes its parents from the query string.
          const keys = (await filled(app.db, route)).split(/[/?]/)
          const words = route.path.split('/')
          const named = words.flatMap((word, i) => (word.startsWith(':') ? [`${word.slice(1)}=${keys[i]}`] : []))
          const asked = await app.get(`/v2/${resource.name}?${named.join('&')}`, caller)
          assert.equal(asked.headers['x-total'], answer.headers['x-total'], named.join('&'))
        }
        const nowhere = route.path.replace(/:\w+/, String(NEVER)) + queryOf(route)
        const missing = await app.get(nowhere.replaceAll(/:\w+/g, '1'), caller)
        assert.deepEqual([missing.status, missing.text], [404, '{}'])
      })

    const shown = routesOf(resource).find(
      (route) => route.action.action === 'show' && route.under === '' && route.path.endsWith(':id'),
    )
    if (shown) {
      test('shows one record with the declared keys, and nothing where there is none', async () => {
        const caller = shown.action.access.owner === 'required' ? person : root
        const id = await value(app.db, `select min(id) from ${tableOf(resource)}`)
        const answer = await app.get(shown.path.replace(':id', String(id)), caller)
        if (!resource.visible) assert.deepEqual(Object.keys(answer.body), keysOf(resource, 'show'))
        for (const key of [String(NEVER), '99999999999999', 'no-such-record', '%00', '-1']) {
          const missing = await app.get(shown.path.replace(':id', key), caller)
          assert.ok(missing.status === 404 || missing.status === 400, `${key} ${missing.status}`)
          if (missing.status === 404) assert.equal(missing.text, '{}')
        }
      })
      if (resource.find)
        test(`finds a record by its ${resource.find}`, async () => {
          const [row] = await app.db.read({
            text: `select id, ${quoted(resource.find!)} from ${tableOf(resource)} where ${quoted(resource.find!)} ~ '[a-z]' limit 1`,
            values: [],
          })
          const answer = await app.get(shown.path.replace(':id', String(row![1])), root)
          assert.equal(answer.body.id, row![0])
        })
    }

    const graph = routesOf(resource).find((route) => route.action.action === 'graph' && route.under === '')
    if (graph?.action.action === 'graph' && opensAll(resource, graph)) {
      const { fields } = graph.action
      test('counts over time, the same number at every interval', async () => {
        for (const field of fields) {
          const total = await value(app.db, `select count(${quoted(field)})::int from ${tableOf(resource)}`)
          for (const interval of INTERVALS) {
            const answer = await app.get(`/v2/${resource.name}/graph/on/${field}/by/${interval}`, root)
            const sum = Object.values(answer.body as Record<string, number>).reduce((a, b) => a + b, 0)
            assert.equal(sum, total, `${field} by ${interval}`)
          }
        }
        const wrong = await app.get(`/v2/${resource.name}/graph/on/no_such_field/by/day`, root)
        assert.deepEqual([wrong.status, wrong.body.error], [422, 'Graph Error'])
        assert.equal((await app.get(`/v2/${resource.name}/graph/on/${fields[0]}/by/aeon`, root)).status, 422)
      })
    }

    const create = routesOf(resource).find((route) => route.action.action === 'create')
    if (create && resource.write) {
      const { write } = resource
      test('writes nothing from a body that lacks what is required or holds what no column takes', async () => {
        const path = await filled(app.db, create)
        const rows = () => value(app.db, `select count(*)::int from ${tableOf(resource)}`)
        let before = await rows()
        if (!write.bare) assert.equal((await app.send('POST', path, root, {})).status, 400)
        assert.equal((await app.send('POST', path, root, { [write.root]: 'text' })).status, 400)
        assert.equal(await rows(), before)
        const isNeeded = (field: Field) =>
          'required' in field && field.required && !('default' in field && field.default !== undefined)
        const anyNeeded = Object.values(write.fields).some(isNeeded)
        const missing = anyNeeded
          ? await app.send('POST', path, root, { [write.root]: { no_such_field: 1 } })
          : undefined
        // Below a parent, nothing else may be required.
        before = await rows()
        for (const [name, field] of Object.entries(write.fields)) {
          const needed = isNeeded(field)
          const given = create.under !== '' && resource.under[create.under] === name
          if (needed && !given) assert.deepEqual(missing?.body.errors[name], ["can't be blank"], name)
          // What the path says, no body changes.
          if (given) continue
          const wrong = wrongValue(resource, name, field)
          // What the path says counts, whatever the body says.
          if (wrong === undefined || given) continue
          const answer = await app.send('POST', path, root, { [write.root]: { [name]: wrong } })
          assert.equal(answer.status, 422, `${name} ${answer.text}`)
          assert.ok(answer.body.errors[name]?.length > 0, `${name} ${answer.text}`)
        }
        assert.equal(await rows(), before)
      })
    }

    test('finds nothing to change or delete where there is no record', async () => {
      for (const route of routesOf(resource)) {
        if (!route.path.includes(':id')) continue
        const { action } = route.action
        if (action !== 'update' && action !== 'destroy' && action !== 'member') continue
        for (const method of route.methods) {
          const body = resource.write ? { [resource.write.root]: { x: 1 } } : {}
          const answer = await app.send(method as 'POST', await filled(app.db, route, NEVER), person, body)
          assert.deepEqual([answer.status, answer.text], [404, '{}'], `${method} ${route.path}`)
        }
      }
    })
  })
}

/** The keys of a view in wire order. */
function keysOf(resource: Finished, view: 'list' | 'show'): string[] {
  const entries = (view === 'show' ? resource.views.show : undefined) ?? resource.views.list!
  return entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.keys(entry)))
}
