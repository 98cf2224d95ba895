/** Receivers that are down, slow, endless or elsewhere: none keeps the server, and none keeps the others waiting. */
import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { after, before, test } from 'node:test'
import { pino } from 'pino'
import { mayCall, Refused } from '../../src/jobs/addresses.ts'
import { JOBS } from '../../src/jobs/list.ts'
import { post } from '../../src/jobs/post.ts'
import { JOB_SETTINGS } from '../support/app.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

let world: Scene
let person: number
const open: { close(): unknown; closeAllConnections?(): void }[] = []
before(async () => {
  world = await scene()
  person = await world.student('ada')
})
after(async () => {
  for (const server of open) {
    server.closeAllConnections?.()
    server.close()
  }
  await world.close()
})

async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  open.push(server)
  return `http://127.0.0.1:${await listening(server)}`
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const register = async (url: string) => {
  const order = { model: 'location', event: 'create', url, secret: 'hush' }
  return (await world.send('POST', '/_sandbox/webhooks', undefined, order)).body.id as number
}
const deactivate = (id: number) => world.send('POST', `/v2/webhook_registeries/${id}/deactivate`, world.root)
/** Tells what is due at a moment, which stands still meanwhile. */
async function tell(now = NOW): Promise<void> {
  const { db, key } = world
  const { signal } = new AbortController()
  const log = pino({ level: 'silent' })
  for (const job of JOBS.filter(({ name }) => name === 'queue_deliveries' || name === 'deliver'))
    while ((await job.run({ db, now, key, settings: JOB_SETTINGS, log, patient: true, signal })) > 0);
}
let places = 0
const happen = () =>
  world.make('/v2/locations', { location: { user_id: person, host: `e1p${++places}`, campus_id: world.paris } })
/** How the deliveries of a webhook stand, the oldest first. */
const deliveriesOf = async (id: number) =>
  (
    await world.db.read({
      text: `select attempts, status, error, delivered_at is not null, extract(epoch from next_at - $2::timestamptz)::int
        from deliveries where webhook_registery_id = $1 order by id`,
      values: [id, NOW],
    })
  ).map(([attempts, status, error, delivered, wait]) => ({ attempts, status, error, delivered, wait }))

test('a receiver that is down is tried again later', async () => {
  const server = createServer()
  const port = await listening(server)
  await new Promise((closed) => server.close(closed))
  const id = await register(`http://127.0.0.1:${port}/`)
  await happen()
  await tell()
  const [delivery] = await deliveriesOf(id)
  assert.match(String(delivery!.error), /ECONNREFUSED/)
  assert.deepEqual([delivery!.attempts, delivery!.status, delivery!.wait], [1, null, 10])
  await deactivate(id)
})

test('a receiver that is silent costs one look, and the others do not wait behind it', async () => {
  let asked = 0
  const silent = await register(
    await receiver(() => {
      asked++
    }),
  )
  for (let i = 0; i < 30; i++) await happen()
  const heard: string[] = []
  const quick = await register(
    await receiver((request, response) => {
      heard.push(String(request.headers['x-delivery']))
      response.end()
    }),
  )
  await happen()
  const begun = performance.now()
  await tell()
  const seconds = (performance.now() - begun) / 1000
  assert.ok(seconds >= 5, `it took ${seconds} s`)
  assert.ok(asked <= 10, 'ten are on their way at once, the rest is held back')
  assert.ok(heard.length > 0)
  assert.ok((await deliveriesOf(quick)).every((delivery) => delivery.delivered))
  for (const delivery of await deliveriesOf(silent))
    assert.deepEqual(
      [delivery.attempts, delivery.error, delivery.wait],
      [1, 'no answer within 5 seconds', 10],
      'none is forgotten, and none is tried before its pause is over',
    )
  for (const id of [silent, quick]) await deactivate(id)
})

test('of a receiver that never answers everything is given up in the end', async () => {
  const id = await register(await receiver((request) => request.socket.destroy()))
  for (let i = 0; i < 12; i++) await happen()
  for (let time = 0; time < 8; time++) await tell(new Date(NOW.getTime() + time * 7_201_000))
  const standing = (await deliveriesOf(id)).map(({ attempts, wait, delivered }) => [attempts, wait, delivered])
  assert.deepEqual(
    standing,
    Array.from({ length: 12 }, () => [6, null, false]),
  )
  await deactivate(id)
})

test('an answer without an end is not read', async () => {
  let closed = false
  const id = await register(
    await receiver((request, response) => {
      response.writeHead(200)
      const flood = setInterval(() => response.write('x'.repeat(65_536)), 1)
      request.socket.on('close', () => {
        clearInterval(flood)
        closed = true
      })
    }),
  )
  await happen()
  await tell()
  assert.equal((await deliveriesOf(id))[0]!.delivered, true)
  for (let i = 0; i < 100 && !closed; i++) await new Promise((later) => setTimeout(later, 10))
  assert.ok(closed, 'the connection is closed at once')
  await deactivate(id)
})

test('headers without an end are no answer', async () => {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {})
    socket.write('HTTP/1.1 200 OK\r\n')
    const flood = setInterval(() => socket.write(`x-more: ${'y'.repeat(4096)}\r\n`), 1)
    socket.on('close', () => clearInterval(flood))
  })
  open.push(server)
  const id = await register(`http://127.0.0.1:${await listening(server)}/`)
  await happen()
  await tell()
  const [delivery] = await deliveriesOf(id)
  assert.deepEqual([delivery!.delivered, delivery!.attempts], [false, 1])
  await deactivate(id)
})

test('a redirect to the inside is not followed', async () => {
  const visited: string[] = []
  const address = await receiver((request, response) => {
    visited.push(request.url!)
    response.writeHead(307, { location: request.url === '/' ? '/inside' : 'http://169.254.169.254/' }).end()
  })
  const id = await register(`${address}/`)
  await happen()
  await tell()
  assert.deepEqual(visited, ['/'])
  assert.equal((await deliveriesOf(id))[0]!.error, 'answered 307')
  await deactivate(id)
})

test('a name that leads to the inside is called by nobody', async () => {
  let called = false
  const address = await receiver((_, response) => {
    called = true
    response.end()
  })
  const url = address.replace('127.0.0.1', 'localhost')
  const order = { url, headers: {}, body: '{}', signal: new AbortController().signal }
  await assert.rejects(post({ ...order, receivers: 'public' }), Refused)
  assert.equal(called, false)
  assert.equal(await post({ ...order, receivers: 'loopback' }), 200)
})

test('an address of the inside is known in every spelling', () => {
  for (const address of [
    ...['127.1.2.3', '::1', '::ffff:7f00:1', '64:ff9b::7f00:1', '64:FF9B::127.0.0.1', '::7f00:1', '::ffff:0:7f00:1'],
    ...[
      '::ffff:a00:1',
      '64:ff9b::a00:1',
      '64:ff9b:1::1',
      '100::1',
      'fec0::1',
      'fe80::1%eth0',
      '3fff::1',
      '2002:a00:1::',
    ],
    ...['0177.0.0.1', '2130706433', 'localhost', ''],
  ])
    assert.equal(mayCall(address, 'public'), false, address)
  for (const address of ['8.8.8.8', '::ffff:808:808', '64:ff9b::808:808', '2606:4700::1111'])
    assert.equal(mayCall(address, 'public'), true, address)
})

test('a server that was away for too long says nothing of a delivery that another one has by now', async () => {
  const id = await register(
    await receiver(async (_, response) => {
      // A minute is over, and the other server has taken it and failed, too.
      await world.db.script(
        `update deliveries set attempts = 2, error = 'the other', next_at = '2026-03-10T12:01:00Z' where next_at is not null`,
      )
      response.writeHead(500).end()
    }),
  )
  await happen()
  await tell()
  const [delivery] = await deliveriesOf(id)
  assert.deepEqual([delivery!.attempts, delivery!.error, delivery!.wait], [2, 'the other', 60])
  await deactivate(id)
})
