/** What every resource must show, derived from its declaration alone. Rules have tests of their own. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { getTableName } from 'drizzle-orm'
import type { Finished } from '../../src/engine/finish.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { INTERVALS } from '../../src/engine/sql/graph.ts'
import { ALL_SCOPES, type Answer, type TestApp, testApp } from '../support/app.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { NEVER } from './bodies.ts'
import { filled, filterSample, idsOf, queryOf, quoted, rangeSample, value } from './samples.ts'

const registry = await loadRegistry()
const served = [...registry.resources.values()].filter((resource) => Object.keys(resource.actions).length > 0)
const routesOf = (resource: Finished) => registry.routes.filter((route) => route.resource.name === resource.name)

let app: TestApp
let root: string
let person: string

before(async () => {
  app = await testApp(await demoWorld(), TODAY)
  root = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
  const login = await value(app.db, `select login from users where kind = 'student' and active order by id limit 1`)
  person = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES, login: String(login) })
})
after(() => app.close())

/** Some rows stand in an object of their own: `{"anti_grav_units_user": {"id": 1, ...}}`. */
const ids = (answer: Answer): number[] =>
  answer.body.map((row: { id?: number }) => row.id ?? (Object.values(row)[0] as unknown as { id: number }).id)
const tableOf = (resource: Finished) => quoted(getTableName(resource.table))
const orderOf = ({ order }: Finished) =>
  order.map((term) => `${quoted(term.replace('-', ''))}${term.startsWith('-') ? ' desc' : ''}`).join(', ')
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
    /** How many rows a list has that is asked for so; one of them is looked at. */
    const asked = (query: string) => app.get(`${list!.path}?${query}&page[size]=1`, reader())
    if (list && opensAll(resource, list)) {
      test('lists all rows in the declared order, page by page', async () => {
        const total = Number(await value(app.db, `select count(*)::int from ${tableOf(resource)}`))
        const expected = await idsOf(app.db, `select id from ${tableOf(resource)} order by ${orderOf(resource)}`)
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
            const answer = await app.get(`${list.path}?sort=${sign}${column}&page[size]=10`, reader())
            const order = `${quoted(column)}${sign && ' desc'}${column === 'id' ? '' : ', id desc'}`
            const expected = await idsOf(app.db, `select id from ${tableOf(resource)} order by ${order} limit 10`)
            assert.deepEqual(ids(answer), expected, `sort=${sign}${column}`)
          }
      })

      test('filters by every filterable column', async () => {
        for (const column of resource.filter) {
          const sample = await filterSample(app.db, resource, column)
          if (!sample) continue
          const answer = await asked(`filter[${column}]=${encodeURIComponent(sample.value)}`)
          assert.equal(answer.status, 200, `filter[${column}] ${answer.text}`)
          assert.equal(answer.headers['x-total'], String(sample.count), `filter[${column}]=${sample.value}`)
        }
      })

      test('knows the special filters', async () => {
        const where = (condition: string) =>
          value(app.db, `select count(*)::text from ${tableOf(resource)} where ${condition}`)
        const [total, now] = [await where('true'), `timestamptz '${TODAY.toISOString()}'`]
        for (const [name, word] of Object.entries(resource.special)) {
          const ask = (answer: string) => asked(`filter[${encodeURIComponent(name)}]=${answer}`)
          if (word.filter === 'through' || word.filter === 'matching') {
            assert.equal((await ask('1')).status, 200, name)
            if (word.filter === 'through') assert.equal((await ask('x')).status, 422, name)
            continue
          }
          const [yes, no, other] = [await ask('true'), await ask('false'), await ask('perhaps')]
          const counts = [yes.headers['x-total'], no.headers['x-total']]
          if (word.filter === 'condition') assert.equal(String(Number(counts[0]) + Number(counts[1])), total, name)
          else {
            const column = quoted(word.column)
            const [holds, not] = word.filter === 'ahead' ? [`>= ${now}`, `< ${now}`] : ['is not null', 'is null']
            assert.deepEqual(counts, [await where(`${column} ${holds}`), await where(`${column} ${not}`)], name)
          }
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
          const answer = await asked(`range[${column}]=${bound},${bound}`)
          assert.equal(answer.headers['x-total'], String(sample.count), `range[${column}]=${sample.value}`)
          const wide = await rangeSample(app.db, resource, column)
          const range = `range[${column}]=${wide.bounds.map(encodeURIComponent).join(',')}`
          assert.equal((await asked(range)).headers['x-total'], wide.count, range)
        }
      })

      test('finds parts of texts, whatever their case', async () => {
        for (const column of resource.search) {
          const sample = await filterSample(app.db, resource, column)
          if (!sample) continue
          const part = [...sample.value].slice(0, 12).join('').trim().toUpperCase()
          const text = `select count(*)::text from ${tableOf(resource)} where ${quoted(column)} ilike $1`
          const expected = await value(app.db, text, [`%${part.replace(/[\\%_]/g, '\\$&')}%`])
          const answer = await asked(`search[${column}]=${encodeURIComponent(part)}`)
          assert.equal(answer.headers['x-total'], expected, `search[${column}]=${part}`)
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
        if (opensAll(resource, route)) {
          assert.ok(Number(answer.headers['x-total']) >= 1, `${await filled(app.db, route)} has rows in the demo world`)
          const link = route.action.action === 'index' && !route.action.path ? resource.under[route.under] : undefined
          if (typeof link === 'string') {
            const parent = (await filled(app.db, route)).split('/')[3]
            const text = `select id from ${tableOf(resource)} where ${quoted(link)} = ${parent} order by ${orderOf(resource)} limit 30`
            assert.deepEqual(ids(answer), await idsOf(app.db, text))
          }
        }
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
  })
}

/** The keys of a view in wire order. */
function keysOf(resource: Finished, view: 'list' | 'show'): string[] {
  const entries = (view === 'show' ? resource.views.show : undefined) ?? resource.views.list!
  return entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.keys(entry)))
}
