/** What webhooks and endpoints are told, by whom, how often, and where never. */
import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { mayCall } from '../../src/jobs/addresses.ts'
import { ALL_SCOPES, testClockwork } from '../support/app.ts'
import { NOW, type Scene, scene } from '../support/scene.ts'

interface Received {
  path: string
  headers: IncomingHttpHeaders
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every form
  body: any
}

let world: Scene
let staff: number
let receiver: Server
let address: string
const received: Received[] = []
/** What the receiver answers, in this order; 200 when there is none left. */
let answers: number[] = []

before(async () => {
  world = await scene()
  staff = await world.student('staffer')
  receiver = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      received.push({ path: request.url!, headers: request.headers, body: JSON.parse(text) })
      const status = answers.shift() ?? 200
      response.writeHead(status, status === 302 ? { location: `${address}/elsewhere` } : {}).end('thanks')
    })
  })
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})
after(async () => {
  receiver.close()
  await world.close()
})

const register = async (model: string, event: string, more: object = {}) => {
  const order = { model, event, url: `${address}/${model}/${event}`, secret: 'very secret', ...more }
  const answer = await world.send('POST', '/_sandbox/webhooks', undefined, order)
  assert.equal(answer.status, 201, answer.text)
  return answer.body.id as number
}
const deactivate = (id: number) => world.send('POST', `/v2/webhook_registeries/${id}/deactivate`, world.root)
/** What the receiver got of everything that happened up to now. */
const told = async (): Promise<Received[]> => {
  await world.clockwork.runDue()
  return received.splice(0)
}
const shown = async () => (await world.get('/_sandbox/deliveries')).body
const close = (user_id: number, more: object = {}) =>
  world.make('/v2/closes', { close: { user_id, closer_id: staff, kind: 'other', reason: 'Food', ...more } })
const locate = (user_id: number, host: string, campus_id = world.paris) =>
  world.make('/v2/locations', { location: { user_id, host, campus_id } })

test('a webhook is told of its event, once, with the secret that it knows', async () => {
  const ada = await world.student('ada')
  const id = await register('close', 'create')
  const { body } = await close(ada, { community_services_attributes: [{ duration: 7200 }] })
  const [first, ...others] = await told()
  assert.deepEqual(others, [])
  const { headers } = first!
  assert.deepEqual(
    [first!.path, headers['x-model'], headers['x-event'], headers['x-secret'], headers['content-type']],
    ['/close/create', 'close', 'create', 'very secret', 'application/json; charset=utf-8'],
  )
  assert.match(String(headers['x-delivery']), /^[0-9a-f-]{36}$/)
  assert.deepEqual(
    [first!.body.id, first!.body.kind, first!.body.state, first!.body.user.login, first!.body.created_at],
    [body.id, 'other', 'close', 'ada', body.created_at],
  )
  assert.equal(first!.body.user.url, 'http://intra.test/v2/users/ada')
  const [service] = first!.body.community_services
  assert.deepEqual([service.close_id, service.duration, typeof service.token], [body.id, 7200, 'string'])
  const [delivery] = await shown()
  assert.deepEqual([delivery.state, delivery.attempts, delivery.status], ['delivered', 1, 200])
  assert.equal(delivery.delivery, headers['x-delivery'])
  await deactivate(id)
  await close(await world.student('nobody'))
  assert.deepEqual(await told(), [], 'one that was deactivated is told nothing')
})

test('the secret of a webhook lies sealed in the database', async () => {
  const [secret] = (await world.db.read({ text: 'select secret from webhook_registeries', values: [] })).flat()
  assert.match(String(secret), /^sealed:/)
})

test('a receiver that fails is asked again after growing pauses, and given up in the end', async () => {
  const id = await register('location', 'create')
  answers = [500, 302]
  const bob = await world.student('bob')
  await locate(bob, 'e1r1p1')
  assert.equal((await told()).length, 1)
  assert.equal((await told()).length, 0, 'not at once')
  const later = async (seconds: number) => {
    world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000))
    return told()
  }
  assert.equal((await later(11)).length, 1, 'a redirect is not followed, and is no success')
  const [third] = await later(61)
  assert.equal(third!.body.host, 'e1r1p1')
  const [delivery] = await shown()
  assert.deepEqual([delivery.state, delivery.attempts], ['delivered', 3])
  assert.equal(third!.headers['x-delivery'], delivery.delivery, 'each attempt has the number of the first')

  answers = Array.from({ length: 10 }, () => 503)
  await locate(bob, 'e1r1p2')
  const attempts = []
  for (let hour = 0; hour < 12; hour++) attempts.push(...(await later(7201)))
  assert.equal(attempts.length, 6)
  const [lost] = await shown()
  assert.deepEqual([lost.state, lost.attempts, lost.error, lost.next_at], ['given up', 6, 'answered 503', null])
  answers = []
  world.clock.set(NOW)
  await deactivate(id)
})

test('several servers never send one delivery at the same time', async () => {
  const id = await register('location', 'create')
  const others = [testClockwork(world.db, world.clock), testClockwork(world.db, world.clock)]
  const eve = await world.student('eve')
  for (let place = 0; place < 20; place++) await locate(eve, `e2r1p${place}`)
  await Promise.all([world.clockwork, ...others].map((clockwork) => clockwork.runDue()))
  const hosts = received.splice(0).map((one) => one.body.host)
  assert.equal(hosts.length, 20)
  assert.equal(new Set(hosts).size, 20)
  await deactivate(id)
})

test('what a server that died had in hand is sent by the next', async () => {
  const id = await register('location', 'create')
  await locate(await world.student('kim'), 'e3r1p1')
  const [, queue] = [0, 'queue_deliveries'] as const
  const { JOBS } = await import('../../src/jobs/list.ts')
  await testClockwork(
    world.db,
    world.clock,
    JOBS.filter((job) => job.name === queue),
  ).runDue()
  // It was taken, the attempt counted, and nobody came back.
  await world.db.script(
    `update deliveries set attempts = 1, next_at = '2026-03-10T12:01:00Z' where next_at is not null`,
  )
  assert.equal((await told()).length, 0)
  world.clock.set(new Date('2026-03-10T12:01:30Z'))
  assert.equal((await told()).length, 1)
  world.clock.set(NOW)
  await deactivate(id)
})

test('a webhook of a campus hears of its own people alone', async () => {
  const id = await register('close', 'create', { campus_id: world.lyon })
  const [here, there] = [await world.student('here', world.lyon), await world.student('there', world.paris)]
  await close(there)
  await close(here)
  assert.deepEqual(
    (await told()).map((one) => one.body.user.login),
    ['here'],
  )
  await deactivate(id)
})

test('a location that ends is told as closed, a change in one write as one', async () => {
  const ids = [await register('location', 'close'), await register('location', 'update')]
  const lou = await world.student('lou')
  const { body } = await locate(lou, 'e4r1p1')
  assert.deepEqual(await told(), [])
  await world.send('DELETE', `/v2/campus/${world.paris}/locations/end_all`, world.root)
  const events = (await told()).filter((one) => one.body.id === body.id)
  assert.deepEqual(events.map((one) => one.headers['x-event']).sort(), ['close', 'update'])
  assert.ok(events.every((one) => one.body.end_at !== null))
  for (const id of ids) await deactivate(id)
})

test('a deleted event is told with the campus that it had', async () => {
  const id = await register('event', 'destroy', { campus_id: world.lyon })
  const event = {
    ...{
      name: 'Rush',
      description: 'x',
      location: 'y',
      kind: 'rush',
      campus_ids: [world.lyon],
      cursus_ids: [world.cursus],
    },
    ...{ begin_at: '2026-04-01T18:00:00Z', end_at: '2026-04-02T06:00:00Z' },
  }
  const { body } = await world.make('/v2/events', { event })
  assert.equal((await world.send('DELETE', `/v2/events/${body.id}`, world.root)).status, 204)
  const [gone] = await told()
  assert.deepEqual(
    [gone!.body.id, gone!.body.campus_ids, gone!.body.cursus_ids],
    [body.id, [world.lyon], [world.cursus]],
  )
  await deactivate(id)
})

test('points for a pool are told with who gave them', async () => {
  const id = await register('pool', 'point_given')
  await world.student('max')
  await world.db.script(
    `insert into pools (campus_id, cursus_id, max_points) values (${world.paris}, ${world.cursus}, 100)`,
  )
  await told()
  const [pool] = (await world.db.read({ text: 'select id from pools', values: [] })).flat()
  const token = await world.token({ roles: ['Advanced tutor', 'Advanced staff'], scopes: ALL_SCOPES, login: 'max' })
  const given = await world.send('POST', `/v2/pools/${pool}/points/add`, token, { points: 3 })
  assert.ok(given.status < 300, given.text)
  const [one] = await told()
  assert.deepEqual([one!.body.points, one!.body.max_points], [{ old: 0, current: 3 }, 100])
  assert.equal(one!.body.given_by.login, 'max')
  await deactivate(id)
})

test('an endpoint hears of the people of its campus: new ones, changed ones, closed ones', async () => {
  const endpoint = { url: `${address}/users`, secret: 'hush', description: 'Accounts' }
  const { body } = await world.make('/v2/endpoints', { endpoint })
  await world.db.script(`update campus set endpoint_id = ${body.id} where id = ${world.lyon}`)
  const zoe = await world.student('zoe', world.lyon)
  const seen = async () =>
    (await told()).map((one) => [one.headers['x-event'], one.headers['x-secret'], one.body.login])
  assert.deepEqual(await seen(), [['create', 'hush', 'zoe']])
  await world.send('POST', '/v2/users/zoe/correction_points/add', world.root, { reason: 'Thanks' })
  assert.deepEqual(await seen(), [], 'points are not worth a call')
  await world.send('PATCH', `/v2/users/${zoe}`, world.root, { user: { last_name: 'Other' } })
  assert.deepEqual(await seen(), [['update', 'hush', 'zoe']])
  await close(zoe)
  assert.deepEqual(await seen(), [['close', 'hush', 'zoe']])
  const [secret] = (await world.db.read({ text: 'select secret from endpoints', values: [] })).flat()
  assert.match(String(secret), /^sealed:/)
})

test('nobody is called at addresses of the inside, nor at names that are nobody’s', async () => {
  const ids = [
    await register('close', 'create', { url: 'http://10.0.0.1/' }),
    await register('close', 'create', { url: 'http://[fd00::1]/' }),
    await register('close', 'create', { url: 'https://hooks.example.org/close' }),
    await register('close', 'create', { url: 'http://2130706433.invalid/' }),
  ]
  await close(await world.student('tim'))
  await world.clockwork.runDue()
  const lost = (await shown()).slice(0, ids.length)
  assert.deepEqual(
    lost.map((one: { state: string; attempts: number }) => [one.state, one.attempts]),
    ids.map(() => ['given up', 1]),
  )
  for (const id of ids) await deactivate(id)
})

test('a webhook is for a resource in the singular, at an address of the web', async () => {
  const refused = async (more: object) => {
    const order = { model: 'close', event: 'create', url: 'https://hooks.example.org/', ...more }
    return (await world.send('POST', '/_sandbox/webhooks', undefined, order)).body.errors
  }
  assert.deepEqual(await refused({ model: 'closes' }), { model: ['is no resource in the singular'] })
  assert.deepEqual(await refused({ url: 'ftp://hooks.example.org/' }), { url: ['is not an http or https URL'] })
  assert.deepEqual(await refused({ secret: 'two\nlines' }), { secret: ['holds what no header can'] })
  assert.deepEqual(await refused({ event: '' }), { event: ["can't be blank"] })
  const endpoint = { url: 'https://campus.example.org/', secret: 'x\r\nx-model: user' }
  const answer = await world.send('POST', '/v2/endpoints', world.root, { endpoint })
  assert.deepEqual([answer.status, answer.body], [422, { errors: { secret: ['holds what no header can'] } }])
})

test('which addresses may be called follows from the settings', () => {
  const judged = (receivers: 'public' | 'loopback' | 'private') =>
    [
      '93.184.216.34',
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '::ffff:10.0.0.1',
      'fd00::1',
      '0.0.0.0',
      '::',
    ].map((address) => mayCall(address, receivers))
  assert.deepEqual(judged('public'), [true, ...Array.from({ length: 9 }, () => false)])
  assert.deepEqual(judged('loopback'), [true, true, true, true, ...Array.from({ length: 6 }, () => false)])
  assert.deepEqual(
    judged('private'),
    Array.from({ length: 10 }, () => true),
  )
})
