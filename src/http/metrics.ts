/** GET /metrics, for Prometheus: what the process uses, and how long requests take. */
import fp from 'fastify-plugin'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Of the process, so collected once however many servers it runs. */
let ofProcess: Registry | undefined

function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}

/** Most answers come from memory within a millisecond; a slow one is a list that the database sorts. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** `also` are metrics of others, shown on the same page. */
export const metrics = fp(async (app, { also = [] }: { also?: readonly Registry[] }) => {
  const own = new Registry()
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests take, by route, method and status',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: BUCKETS,
    registers: [own],
  })
  app.addHook('onResponse', (request, reply, done) => {
    // The pattern, not the address: there are as many of those as there are records.
    const route = request.routeOptions.url ?? 'none'
    durations.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
  const all = Registry.merge([processMetrics(), own, ...also])
  app.get('/metrics', async (_request, reply) => {
    reply.type(all.contentType).header('cache-control', 'no-store')
    return all.metrics()
  })
})
