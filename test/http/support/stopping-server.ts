/** A process that serves one slow route until it is told to stop; `stop.test.ts` runs it. */
import fastify from 'fastify'
import { stopOnSignals } from '../../../src/http/stop.ts'

const app = fastify()
app.get('/slow', async () => {
  process.stdout.write('asked\n')
  await new Promise((resume) => setTimeout(resume, 500))
  return { slow: true }
})
await app.listen({ host: '127.0.0.1', port: 0 })
stopOnSignals(app, async () => void process.stdout.write('closed\n'))
process.stdout.write(`${app.listeningOrigin}\n`)
