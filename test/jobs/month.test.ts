/** What happens by itself as time goes by, found by the clockwork of the server. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_SCOPES } from '../support/app.ts'
import { type Scene, scene } from '../support/scene.ts'

let world: Scene
let staff: number
/** A token that may do everything; tokens live two hours, so that each move of the clock needs another. */
let root: string
before(async () => {
  world = await scene()
  root = world.root
  staff = await student('staffer')
})
after(() => world.close())

async function make(path: string, body: unknown) {
  const answer = await world.send('POST', path, root, body)
  assert.ok(answer.status < 300, `${path}: ${answer.status} ${answer.text}`)
  return answer
}
async function student(login: string, more: object = {}): Promise<number> {
  const user = { login, email: `${login}@example.org`, first_name: 'Jo', last_name: login, kind: 'student', ...more }
  const { body } = await make('/v2/users', {
    user: { ...user, campus_id: world.paris, pool_year: '2025', pool_month: 'july' },
  })
  return body.id
}

/** A cadet whose black hole lies on this day. */
async function cadet(login: string, blackHole: string): Promise<number> {
  const id = await student(login)
  const { body } = await make('/v2/cursus_users', {
    cursus_user: { user_id: id, cursus_id: world.cursus, begin_at: '2026-01-01', skip_begin_validation: 'true' },
  })
  await world.db.script(`update cursus_users set blackholed_at = '${blackHole}T09:42:00Z' where id = ${body.id}`)
  return id
}
const moveTo = async (now: string) => {
  const answer = await world.send('PUT', '/_sandbox/clock', undefined, { now })
  assert.equal(answer.status, 200, answer.text)
  root = await world.token({ roles: ['Intrateam'], scopes: ALL_SCOPES })
}
const user = async (login: string) => (await world.get(`/v2/users/${login}`, root)).body
const isActive = async (login: string): Promise<boolean> => (await user(login))['active?']
const cursusOf = async (login: string) => (await world.get(`/v2/users/${login}/cursus_users`, root)).body[0]
const closesOf = async (login: string): Promise<{ kind: string; state: string }[]> =>
  (await world.get(`/v2/users/${login}/closes`, root)).body
const rows = async (text: string) => world.db.read({ text, values: [] })

test('a month in a second: freezes begin and end, a close is lifted, a black hole is reached, a mail is sent', async () => {
  const ada = await cadet('ada', '2026-06-01')
  const eve = await cadet('eve', '2026-03-28')
  await cadet('bob', '2026-03-25')
  const freeze = (user_id: number, begin_date: string, expected_end_date: string) =>
    make('/v2/anti_grav_units_users', { anti_grav_units_user: { user_id, begin_date, expected_end_date } })
  await freeze(ada, '2026-03-12', '2026-03-20')
  // The black hole of eve comes while she is frozen, and so it does not.
  await freeze(eve, '2026-03-20', '2026-04-20')
  const kim = await student('kim')
  const order = { user_id: kim, closer_id: staff, kind: 'other', reason: 'Food', end_at: '2026-03-17T08:00:00Z' }
  await make('/v2/closes', { close: order })
  const mailing = { subject: 'Hi', content: 'Hello', to: ['ada@example.org'] }
  const { body: mail } = await make('/v2/mailings', { mailing, at: '2026-03-15T08:00:00Z' })
  assert.deepEqual(await Promise.all(['ada', 'bob', 'eve', 'kim'].map(isActive)), [true, true, true, false])

  await moveTo('2026-03-12T00:00:30Z')
  assert.deepEqual(await Promise.all(['ada', 'bob', 'eve', 'kim'].map(isActive)), [false, true, true, false])
  assert.deepEqual(await rows(`select sent_at from mailings where id = ${mail.id}`), [[null]])

  await moveTo('2026-04-10T12:00:00Z')
  assert.deepEqual(await Promise.all(['ada', 'bob', 'eve', 'kim'].map(isActive)), [true, false, false, true])
  const [closed] = await closesOf('bob')
  assert.deepEqual([closed!.kind, closed!.state], ['black_hole', 'close'])
  const cursus = await cursusOf('bob')
  assert.equal(cursus.end_at, '2026-03-25T09:42:00.000Z', 'the cursus ended when the date came')
  assert.deepEqual([(await cursusOf('ada')).end_at, (await cursusOf('eve')).end_at], [null, null])
  assert.deepEqual(
    (await closesOf('ada')).map(({ kind, state }) => [kind, state]),
    [['agu', 'unclose']],
  )
  const ends = await rows(`select end_date::text from anti_grav_units_users where user_id = ${ada}`)
  assert.deepEqual(ends, [['2026-03-20']], 'the freeze ended on the day that was expected')
  const [[sent]] = (await rows(`select sent_at is not null from mailings where id = ${mail.id}`)) as [[boolean]]
  assert.equal(sent, true)
})

test('nothing is left to do when everything that was due is done', async () => {
  assert.equal(await world.clockwork.runDue(), 0)
  assert.deepEqual((await world.send('POST', '/_sandbox/clockwork')).body, { rows: 0 })
})

test('an alumnus has no black hole', async () => {
  await cadet('lou', '2026-05-01')
  assert.equal((await world.send('POST', '/v2/users/lou/alumnize', root)).status, 204)
  await moveTo('2026-05-02T00:00:00Z')
  assert.deepEqual([await isActive('lou'), (await cursusOf('lou')).blackholed_at], [true, null])
})

test('an account that nobody used for three years is anonymised at local midnight', async () => {
  const more = { first_name: 'Max', last_name: 'Muster', password: 'a long password' }
  const max = await student('max', more)
  await make('/v2/user_candidatures', { user_candidature: { user_id: max, birth_city: 'Lyon' } })
  const token = await world.token({ login: 'max' })
  const [from] = (await rows(`select created_at::date::text from users where id = ${max}`))[0] as [string]
  await world.clockwork.runDue()
  const [day] = (await rows(`select anonymize_date::text from users where id = ${max}`))[0] as [string]
  assert.equal(day, `${Number(from.slice(0, 4)) + 3}${from.slice(4)}`)
  // Paris is two hours ahead: its day begins while it is still the day before in Greenwich.
  const midnight = Date.parse(`${day}T00:00:00+02:00`)
  await moveTo(new Date(midnight - 1_800_000).toISOString())
  assert.equal((await rows(`select login from users where id = ${max}`))[0]![0], 'max')
  await moveTo(new Date(midnight + 1_800_000).toISOString())
  const [row] = await rows(`select login, email, first_name, last_name, phone, password_digest, active from users
    where id = ${max}`)
  const login = `3b3-${max}`
  assert.deepEqual(row, [login, `${login}@example.org`, '3b3', '3b3', null, null, false])
  assert.deepEqual(await rows(`select id from user_candidatures where user_id = ${max}`), [])
  assert.equal((await world.get('/v2/me', token)).status, 401)
  const told = await rows(`select id from outbox where facts::text ~ 'Muster|max@example|Lyon'`)
  assert.deepEqual(told, [], 'nor does the record of what happened tell who it was')
})
