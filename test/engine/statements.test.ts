/** What a request costs the database: how many statements, of which tables, and by which index. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { getTableName, is, Placeholder, sql } from 'drizzle-orm'
import type { Finished } from '../../src/engine/finish.ts'
import type { Route } from '../../src/engine/serve/routes.ts'
import { type Compiled, compile } from '../../src/engine/sql/compile.ts'
import { selectCount, selectPage, selectRecord } from '../../src/engine/sql/select.ts'
import { queryOf } from '../battery/samples.ts'
import { ALL_SCOPES, testApp } from '../support/app.ts'
import { freshDatabase } from '../support/database.ts'

const app = await testApp(await freshDatabase(), new Date('2026-03-10T12:00:00Z'))
after(() => app.close())
const { registry } = app
await app.db.script(
  `insert into users (login, email, first_name, last_name, kind) values ('ada', 'ada@example.org', 'Ada', 'Lovelace', 'student')`,
)
const token = await app.token({ roles: ['Intrateam'], scopes: ALL_SCOPES, login: 'ada' })

const served = [...registry.resources.values()].filter((resource) => Object.keys(resource.actions).length > 0)
const routesOf = (resource: Finished, kind: Route['action']['action']) =>
  registry.routes.filter((route) => route.resource.name === resource.name && route.action.action === kind)

/** Statements that a GET takes; `1` stands for every record in the path. */
async function cost(route: Route, query = ''): Promise<number> {
  const path = route.path.replace(':field', fieldOf(route)).replace(':interval', 'day').replace(/:\w+/g, '1')
  app.resetStatements()
  const { status, text } = await app.get(path + query, token)
  assert.ok([200, 404].includes(status), `${path}: ${status} ${text}`)
  return app.statements()
}
const fieldOf = ({ action }: Route) => (action.action === 'graph' ? action.fields[0]! : '')

for (const resource of served)
  test(`${resource.name}: a list costs two statements at most, a record and a graph one, below parents too`, async () => {
    for (const route of routesOf(resource, 'index')) {
      if (!route.methods.includes('GET')) continue
      const told = queryOf(route) || '?'
      assert.ok((await cost(route, told)) <= 2, route.path)
      assert.ok((await cost(route, `${told}&page=2&per_page=1`)) <= 2, route.path)
    }
    for (const kind of ['show', 'graph'] as const)
      for (const route of routesOf(resource, kind)) assert.equal(await cost(route), 1, route.path)
  })

const tables = new Set(registry.tables.map((table) => getTableName(table)))
const plan = (resource: Finished, view = 'list') => ({
  resource: resource.name,
  view,
  parents: [],
  conditions: [],
  order: resource.order,
  restricted: true,
})

test('every table that a statement reads is watched for changes', () => {
  for (const resource of registry.resources.values()) {
    const views = Object.keys(resource.views)
    const statements = [
      selectCount(registry.model, resource, plan(resource)),
      ...views.map((view) => selectPage(registry.model, resource, plan(resource, view))),
      ...views.map((view) => selectRecord(registry.model, resource, view, 'id', true)),
    ]
    for (const statement of statements) {
      const compiled = compile(statement)
      // Columns stand behind a point and keys behind `as`; what else is quoted is a table or the alias of one.
      const read = [...compiled.text.matchAll(/(?<!\.|as )"(\w+)"/g)].map((match) => match[1]!)
      const missing = read.filter((name) => tables.has(name) && !compiled.tables.includes(name))
      assert.deepEqual(missing, [], `${resource.name}: ${compiled.text}`)
    }
  }
})

interface Node {
  'Node Type': string
  'Parent Relationship'?: string
  'Index Name'?: string
  Plans?: Node[]
}

/** The nodes that find and order the rows; what is worked out for each row found stands in sub-plans. */
const nodesOf = (node: Node): Node[] => [
  node,
  ...(node.Plans ?? []).filter((child) => child['Parent Relationship'] !== 'SubPlan').flatMap(nodesOf),
]

const VALUES: Readonly<Record<string, string>> = {
  limit: '30',
  offset: '0',
  viewer: 'null',
  insider: 'false',
  base: `'x'`,
  now: `'2026-03-10'`,
}

/** The text with its values written into it, as EXPLAIN needs it. */
const literal = ({ text, parameters }: Compiled): string =>
  text.replace(/\$(\d+)/g, (_, number) => {
    const parameter = parameters[number - 1]
    return is(parameter, Placeholder) ? VALUES[parameter.name]! : `'${String(parameter).replaceAll("'", "''")}'`
  })

async function explained(statement: ReturnType<typeof selectPage>): Promise<Node[]> {
  return app.db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    const result = await tx.execute(sql.raw(`explain (format json) ${literal(compile(statement))}`))
    const [row] = (result as unknown as { rows: { 'QUERY PLAN': string | [{ Plan: Node }] }[] }).rows
    const found = row!['QUERY PLAN']
    return nodesOf((typeof found === 'string' ? JSON.parse(found) : found)[0].Plan)
  })
}

describe('the default list of every resource stands in an index, and is not sorted', () => {
  for (const resource of served.filter((one) => routesOf(one, 'index').length > 0))
    test(resource.name, async () => {
      const open = { ...plan(resource), restricted: false }
      const nodes = await explained(selectPage(registry.model, resource, open))
      const types = nodes.map((node) => node['Node Type'])
      assert.ok(!types.some((type) => type.includes('Sort')), types.join(' > '))
      assert.ok(
        types.some((type) => /^Index (Only )?Scan$/.test(type)),
        types.join(' > '),
      )
    })
})
