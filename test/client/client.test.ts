/** The typed client against a server that listens. What must not compile is marked so: the type check fails without. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { createClient, ListError, LogInError, type RowOf, type Schemas } from '../../packages/client/src/index.ts'
import { createApplication } from '../../src/oauth/applications.ts'
import { ALL_SCOPES, testApp } from '../support/app.ts'
import { demoWorld } from '../support/world.ts'

const run = promisify(execFile)
const app = await testApp(await demoWorld())
after(() => app.close())
const baseUrl = await app.server.listen({ host: '127.0.0.1', port: 0 })
let made = 0
const register = async (perSecond = 100_000) => {
  const { uid, secret } = await app.db.transaction((tx) =>
    createApplication(tx, app.clock.now(), {
      name: `client ${++made}`,
      roles: ['Intrateam'],
      scopes: ALL_SCOPES,
      limits: { perSecond, perHour: 100_000_000 },
    }),
  )
  return { baseUrl, clientId: uid, clientSecret: secret }
}
const credentials = await register()
const somebody: string = (await app.get('/v2/users?filter[kind]=admin&page[size]=1', await app.token())).body[0].login

/** Counts what goes out, by path. */
function counting() {
  const sent: string[] = []
  const send: typeof fetch = async (input) => {
    const request = input as Request
    sent.push(`${request.method} ${new URL(request.url).pathname}`)
    return fetch(request)
  }
  return { sent, send }
}

describe('one request', () => {
  it('logs in before the first, and only then', async () => {
    const { sent, send } = counting()
    const intra = createClient({ ...credentials, fetch: send })
    const [{ data: paris }, { data: cursus }] = await Promise.all([
      intra.GET('/v2/campus/{id}', { params: { path: { id: 'paris' } } }),
      intra.GET('/v2/cursus'),
    ])
    assert.equal(paris?.name, 'Paris')
    assert.ok(cursus!.length > 0)
    assert.deepEqual(sent.toSorted(), ['GET /v2/campus/paris', 'GET /v2/cursus', 'POST /oauth/token'])
  })

  it('writes a body, and answers what was made', async () => {
    const intra = createClient(credentials)
    const { data, response } = await intra.POST('/v2/groups', { body: { group: { name: 'owls', color: '#00babc' } } })
    assert.equal(response.status, 201)
    assert.equal(data?.name, 'owls')
  })

  it('leaves a refusal to the caller', async () => {
    const intra = createClient(credentials)
    const { data, error, response } = await intra.GET('/v2/users/{id}', { params: { path: { id: 'nobody-here' } } })
    assert.deepEqual([data, error, response.status], [undefined, {}, 404])
  })

  it('asks for the scopes that were named', async () => {
    const plain = await createClient(credentials).GET('/v2/closes')
    assert.equal(plain.response.status, 403)
    const staff = await createClient({ ...credentials, scope: 'public tig' }).GET('/v2/closes')
    assert.equal(staff.response.status, 200)
  })

  it('throws when the credentials are wrong, and asks again the next time', async () => {
    const { sent, send } = counting()
    const intra = createClient({ ...credentials, clientSecret: 'wrong', fetch: send })
    for (let i = 0; i < 2; i++)
      await assert.rejects(intra.GET('/v2/cursus'), (error) => error instanceof LogInError && error.status === 401)
    assert.deepEqual(sent, ['POST /oauth/token', 'POST /oauth/token'])
  })
})

describe('a token that was given', () => {
  it('acts for its user', async () => {
    const { sent, send } = counting()
    const intra = createClient({ baseUrl, token: await app.token({ login: somebody }), fetch: send })
    const { data } = await intra.GET('/v2/me')
    assert.equal(data?.login, somebody)
    assert.deepEqual(sent, ['GET /v2/me'])
  })

  it('is not sent again when it was refused', async () => {
    const { sent, send } = counting()
    const { response } = await createClient({ baseUrl, token: 'unknown', fetch: send }).GET('/v2/me')
    assert.equal(response.status, 401)
    assert.deepEqual(sent, ['GET /v2/me'])
  })
})

describe('a token that ends', () => {
  it('is renewed when the server refuses it', async () => {
    const { sent, send } = counting()
    const intra = createClient({ ...(await register()), fetch: send })
    await intra.GET('/v2/cursus')
    app.clock.set(new Date(app.clock.now().getTime() + 3 * 3_600_000))
    const { response } = await intra.GET('/v2/cursus')
    assert.equal(response.status, 200)
    assert.deepEqual(sent.slice(2), ['GET /v2/cursus', 'POST /oauth/token', 'GET /v2/cursus'])
  })

  it('is renewed before its end, without a request in vain', async (t) => {
    const { sent, send } = counting()
    const intra = createClient({ ...(await register()), fetch: send })
    await intra.GET('/v2/cursus')
    const now = Date.now()
    t.mock.method(Date, 'now', () => now + 7_195_000)
    await intra.GET('/v2/cursus')
    assert.deepEqual(sent.slice(2), ['POST /oauth/token', 'GET /v2/cursus'])
  })

  it('is asked for once more where a function gives it', async () => {
    const stale = await app.token({ login: somebody })
    app.clock.set(new Date(app.clock.now().getTime() + 3 * 3_600_000))
    const tokens = [stale, await app.token({ login: somebody })]
    const { sent, send } = counting()
    const intra = createClient({ baseUrl, token: async () => tokens.shift()!, fetch: send })
    const { data } = await intra.GET('/v2/me')
    assert.equal(data?.login, somebody)
    assert.deepEqual(sent, ['GET /v2/me', 'GET /v2/me'])
  })

  it('is given up after one renewal', async () => {
    const sent: string[] = []
    const refuse: typeof fetch = async (input) => {
      const { pathname } = new URL((input as Request).url)
      sent.push(pathname)
      return pathname === '/oauth/token'
        ? Response.json({ access_token: 'x', expires_in: 7200 })
        : new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } })
    }
    const { response } = await createClient({ ...credentials, fetch: refuse }).GET('/v2/cursus')
    assert.equal(response.status, 401)
    assert.deepEqual(sent, ['/oauth/token', '/v2/cursus', '/oauth/token', '/v2/cursus'])
  })
})

describe('a limit', () => {
  it('is waited for as long as Retry-After says, with the body sent again', async () => {
    const { sent, send } = counting()
    const intra = createClient({ ...(await register(2)), fetch: send })
    const group = (name: string) => intra.POST('/v2/groups', { body: { group: { name, color: '#00babc' } } })
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((letter) => group(`owls ${letter}`)))
    assert.deepEqual(
      answers.map(({ data }) => data?.name),
      ['owls a', 'owls b', 'owls c', 'owls d'],
    )
    assert.ok(sent.length > 5, 'some were refused first')
  })
})

describe('a list', () => {
  it('is walked through to its end, page by page', async () => {
    const intra = createClient(credentials)
    const ids = new Set<number>()
    let last = 0
    for await (const { rows, number, total } of intra.pages('/v2/projects', { params: { query: { sort: ['id'] } } })) {
      assert.equal(number, ++last)
      for (const { id } of rows) ids.add(id)
      assert.ok(ids.size <= total)
      if (rows.length < 100) assert.equal(ids.size, total)
    }
    assert.ok(last > 1, 'there is more than one page')
  })

  it('is walked through row by row, with its filters, below a record too', async () => {
    const intra = createClient(credentials)
    const query = { 'filter[kind]': ['student' as const], 'page[size]': 3 }
    const params = { path: { campus_id: 'paris' }, query }
    const users: RowOf<'/v2/campus/{campus_id}/users'>[] = []
    for await (const user of intra.all('/v2/campus/{campus_id}/users', { params })) users.push(user)
    const { response } = await intra.GET('/v2/campus/{campus_id}/users', { params })
    assert.equal(String(users.length), response.headers.get('x-total'))
    assert.ok(users.every(({ kind }) => kind === 'student'))
  })

  it('throws when a page is refused', async () => {
    const rows = createClient(credentials).all('/v2/closes')
    await assert.rejects(rows.next(), (error) => error instanceof ListError && error.status === 403)
  })
})

it('has an example that prints every page', async () => {
  const file = join(import.meta.dirname, '../../packages/client/examples/pool.ts')
  const env = { INTRA_URL: baseUrl, INTRA_UID: credentials.clientId, INTRA_SECRET: credentials.clientSecret }
  const { stdout } = await run(process.execPath, [file], { env: { PATH: process.env.PATH, ...env } })
  const [, total] = /page 1 \((\d+) people in all\)/.exec(stdout)!
  assert.equal(stdout.match(/^ {2}\S/gm)?.length, Number(total))
})

it('is used by a project of its own, under stricter settings than ours', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openintra-client-'))
  after(() => rm(folder, { recursive: true }))
  const root = join(import.meta.dirname, '../..')
  await mkdir(join(folder, 'node_modules/@openintra'), { recursive: true })
  await symlink(join(root, 'packages/client'), join(folder, 'node_modules/@openintra/client'))
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
  }
  const form = { target: 'esnext', module: 'nodenext', lib: ['esnext', 'dom'], types: [], skipLibCheck: true }
  const compilerOptions = { ...strict, ...form, noEmit: true, allowImportingTsExtensions: true }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['main.ts'] }))
  const main = join(folder, 'main.ts')
  await writeFile(
    main,
    `import { createClient } from '@openintra/client'
const intra = createClient(${JSON.stringify(credentials)})
const { data } = await intra.GET('/v2/campus/{id}', { params: { path: { id: 'paris' } } })
const name: string | null | undefined = data?.name
console.log(name)
`,
  )
  const { stdout: faults } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]).catch((error) => error)
  assert.equal(faults, '')
  assert.equal((await run(process.execPath, [main])).stdout, 'Paris\n')
})

/** Never called: what is wrong here must not compile. */
export async function mistakes() {
  const intra = createClient(credentials)
  // @ts-expect-error there is no such path
  await intra.GET('/v2/pigeons')
  // @ts-expect-error the path needs an id
  await intra.GET('/v2/users/{id}')
  // @ts-expect-error there is no such filter
  await intra.GET('/v2/users', { params: { query: { 'filter[score]': ['1'] } } })
  // @ts-expect-error the color is missing
  await intra.POST('/v2/groups', { body: { group: { name: 'owls' } } })
  // @ts-expect-error a record is no list
  intra.all('/v2/users/{id}')
  // @ts-expect-error the list needs its campus
  intra.all('/v2/campus/{campus_id}/users')
  for await (const user of intra.all('/v2/users')) {
    const login: string = user.login
    // @ts-expect-error there is no such field
    user.score
    // @ts-expect-error an id is a number
    const id: string = user.id
    console.log(login, id)
  }
  const user: Schemas['User'] | undefined = (await intra.GET('/v2/users')).data?.[0]
  return user
}
