/** Graphs through the whole server; what they count is in the battery. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { scene } from '../support/scene.ts'

const app = await scene()
after(() => app.close())

test('a slip of the year makes no graph of a million days', async () => {
  for (const year of ['1026', '2025', '2026']) {
    const times = { begin_at: `${year}-04-01T16:00:00Z`, end_at: `${year}-04-01T18:00:00Z` }
    await app.make('/v2/events', { event: { name: 'Rush', description: '.', kind: 'rush', ...times } })
  }
  const graph = (tail: string) => app.get(`/v2/events/graph/on/begin_at/by/${tail}`, app.root)
  for (const interval of ['day', 'week']) {
    const { status, body } = await graph(interval)
    assert.deepEqual([status, body.error], [422, 'Graph Error'])
    assert.match(body.message, new RegExp(`too far apart for a graph by ${interval}`))
  }
  assert.equal(Object.keys((await graph('year')).body).length, 1001)
  assert.equal(Object.keys((await graph('day?range[begin_at]=2025-01-01,2027-01-01')).body).length, 366)
  assert.deepEqual((await graph('day?range[begin_at]=3000-01-01,3001-01-01')).body, {})
  assert.deepEqual((await graph('month_of_year')).body['4'], 3)
})
