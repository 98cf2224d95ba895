import assert from 'node:assert/strict'
import { test } from 'node:test'
import { and, eq } from 'drizzle-orm'
import { apps } from '../../src/resources/platform/apps.ts'
import { outbox } from '../../src/resources/platform/outbox.ts'
import { APPLICATIONS, copied, openPortal } from './portal-stage.ts'
import { authorize, CALLBACK, PASSWORD } from './stage.ts'

const portal = await openPortal()
const { asks, call, code, create, db, exchange, hire, register, signedIn, token, visitor } = portal
const norminet = await hire('norminet')
await hire('other')
const person = await signedIn('norminet')

const rowOf = async (address: string) => {
  const [row] = await db.orm
    .select()
    .from(apps)
    .where(eq(apps.id, Number(address.split('/').at(-1))))
  return row
}

test('a visitor logs in first, and comes back', async () => {
  for (const path of [APPLICATIONS, `${APPLICATIONS}/new`, '/oauth/authorized_applications']) {
    const answer = await visitor().logIn('norminet', PASSWORD, path)
    assert.deepEqual([answer.status, answer.location], [303, path])
  }
  const sent = await visitor().post(`${APPLICATIONS}/1/secret`, { how: 'now' })
  assert.deepEqual([sent.status, sent.location], [303, '/users/sign_in?redirect_to=%2Foauth%2Fapplications%2F1'])
})

test('somebody registers an application, is told its secret once, and can use it', async () => {
  const answer = await create(
    person,
    {
      name: ' Cluster map ',
      description: 'Who sits where.',
      website: 'https://map.example',
      image: 'https://map.example/icon.png',
      redirect_uri: `${CALLBACK}\r\n\r\n http://localhost:3000/callback \r\nurn:ietf:wg:oauth:2.0:oob`,
      public: '1',
      allowed_origins: 'https://map.example',
    },
    'projects public',
  )
  assert.equal(answer.status, 303)
  const page = await person.get(answer.location!)
  assert.match(page.words, /Application created\./)
  const [uid, secret] = [copied(page, 'uid')!, copied(page, 'secret')!]
  assert.equal(await asks(uid, secret), 200)

  const again = await person.get(answer.location!)
  assert.doesNotMatch(again.text, /Application created|s-s4t2ud-/)
  const row = await rowOf(answer.location!)
  assert.deepEqual(
    [row!.name, row!.description, row!.website, row!.public, row!.confidential, row!.allowed_origins],
    ['Cluster map', 'Who sits where.', 'https://map.example', true, true, 'https://map.example'],
  )
  assert.deepEqual(row!.scopes, ['public', 'projects'])
  assert.deepEqual(row!.redirect_uris, [CALLBACK, 'http://localhost:3000/callback', 'urn:ietf:wg:oauth:2.0:oob'])
  assert.deepEqual([row!.owner_id, row!.user_id], [norminet, norminet])
  const happened = await db.orm
    .select()
    .from(outbox)
    .where(and(eq(outbox.model, 'apps'), eq(outbox.record_id, row!.id)))
  assert.deepEqual([happened[0]!.event, happened[0]!.user_id], ['create', norminet])
})

test('the page has an address for each redirect URI that leads to the consent', async () => {
  const answer = await create(person, {}, 'public projects')
  const address = copied(await person.get(answer.location!), 'authorize_0')!
  const { origin, pathname, search, searchParams } = new URL(address)
  assert.equal(origin, 'http://intra.test')
  assert.deepEqual(
    [searchParams.get('redirect_uri'), searchParams.get('response_type'), searchParams.get('scope')],
    [CALLBACK, 'code', 'public projects'],
  )
  const consent = await (await signedIn('other')).get(pathname + search)
  assert.match(consent.words, /Authorize Peer finder to use your account\?/)
})

test('the database holds no secret that could be used, nor does the page of another application tell it', async () => {
  const first = (await create(person)).location!
  assert.ok(copied(await person.get(first), 'secret'))
  const second = (await create(person, { name: 'Second' })).location!
  const page = await person.get(second)
  assert.ok(copied(page, 'secret'))
  const [rows] = await db.read({ text: `select string_agg(a::text, ' ') from apps a`, values: [] })
  assert.equal(String(rows![0]).includes(copied(page, 'secret')!), false)

  await person.press(await person.get(first), 'Replace it now')
  for (const elsewhere of [second, APPLICATIONS])
    assert.doesNotMatch((await person.get(elsewhere)).text, /s-s4t2ud-|was replaced/)
  assert.ok(copied(await person.get(first), 'secret'))
})

test('a secret that waits in the browser cannot be read by who logs in there next', async () => {
  const shared = await signedIn('norminet')
  const answer = await create(shared)
  const waiting = shared.cookies.get('openintra_notice')!
  assert.doesNotMatch(Buffer.from(waiting, 'base64url').toString('latin1'), /s4t2ud|created/)
  const next = await signedIn('norminet')
  next.cookies.set('openintra_notice', waiting)
  assert.equal(copied(await next.get(answer.location!), 'secret'), undefined)
})

test('an application that cannot keep a secret is told none, and is asked for PKCE', async () => {
  const answer = await create(person, { confidential: '0' })
  const page = await person.get(answer.location!)
  assert.equal(copied(page, 'secret'), undefined)
  assert.match(page.words, /keeps no secret/)
  assert.match((await person.get(authorize(copied(page, 'uid')!))).words, /must use PKCE/)
})

for (const [what, fields, scopes, ...said] of [
  ['without a name', { name: ' ' }, 'public', "Name can't be blank."],
  ['called test', { name: ' Test' }, 'public', 'Name is reserved.'],
  ['called app', { name: 'APP' }, 'public', 'Name is reserved.'],
  ['with a name without end', { name: 'x'.repeat(101) }, 'public', 'Name is too long (maximum is 100 characters).'],
  ['with an invisible name', { name: 'a\0b' }, 'public', 'Name contains characters that cannot be shown.'],
  ['with a fragment', { redirect_uri: `${CALLBACK}#top` }, 'public', `${CALLBACK}#top cannot contain a fragment.`],
  ['with broken addresses', { redirect_uri: 'https://a b' }, 'public', 'https://a b must be a valid URI.'],
  ['with a script', { redirect_uri: 'data://text/html' }, 'public', 'data://text/html must be a valid URI.'],
  ['with a path', { redirect_uri: '/callback' }, 'public', '/callback must be an absolute URI.'],
  ['without https', { redirect_uri: 'http://a.example/' }, 'public', 'http://a.example/ must be an HTTPS/SSL URI.'],
  [
    'with several such addresses',
    { redirect_uri: `${CALLBACK}\nfinder.example/cb\nhttp://finder.example` },
    'public',
    'finder.example/cb must be an absolute URI.',
    'http://finder.example must be an HTTPS/SSL URI.',
  ],
  ['with nowhere to come back to', { redirect_uri: '', confidential: '0' }, 'public', "Redirect URIs can't be blank"],
  ['without a scope', {}, '', "Scopes can't be blank"],
  ['with a scope that there is not', {}, 'public everything', 'Scopes are not those of this server.'],
  ['with a website that runs', { website: 'javascript:alert(1)' }, 'public', 'Website must be an address'],
  ['with an origin that is more', { allowed_origins: 'https://a.example/b' }, 'public', 'must be an origin'],
] as [string, Record<string, string>, string, ...string[]][]) {
  test(`an application ${what} is refused at the field, and what was typed stands there still`, async () => {
    const before = (await db.orm.select({ id: apps.id }).from(apps)).length
    const answer = await create(person, { description: 'As <typed>', ...fields }, scopes)
    assert.equal(answer.status, 422)
    for (const text of said) assert.ok(answer.words.replace(/ +/g, ' ').includes(text), answer.words)
    const form = answer.forms.find((one) => one.button === 'Create the application')!
    const typed = { description: 'As <typed>', ...fields }
    for (const [name, value] of Object.entries(typed)) assert.equal(form.fields[name], value)
    assert.match(answer.text, /role="alert"[\s\S]*aria-(invalid|describedby)=/)
    assert.equal((await db.orm.select({ id: apps.id }).from(apps)).length, before)
  })
}

test('an application that acts only for itself needs no redirect URI', async () => {
  const answer = await create(person, { redirect_uri: ' ' })
  assert.match((await person.get(answer.location!)).words, /cannot log people in/)
})

test('the owner changes an application; its secret and its tokens stay', async () => {
  const address = (await create(person, {}, 'public projects')).location!
  const [uid, secret] = await credentials(address)
  const held = await token(uid, secret)
  const form = await person.get(`${address}/edit`)
  assert.equal(form.forms[1]!.fields['scopes[projects]'], '1')
  const answer = await person.press(form, 'Save the changes', { name: 'Peer finder 2', 'scopes[projects]': '1' })
  assert.deepEqual([answer.status, answer.location], [303, address])
  assert.match((await person.get(address)).words, /Application updated\..*Peer finder 2/)
  assert.deepEqual([await asks(uid, secret), await call(held)], [200, 200])
  const refused = await person.press(form, 'Save the changes', { name: 'test' })
  assert.equal(refused.status, 422)
  assert.equal((await rowOf(address))!.name, 'Peer finder 2')
})

test('the list shows one’s own applications and nobody else’s', async () => {
  await register({ name: 'Somebody else’s', ownerId: await hire('somebody'), public: true })
  await create(await signedIn('other'), { name: 'Only mine' })
  const list = (await (await signedIn('other')).get(APPLICATIONS)).words
  assert.match(list, /Only mine/)
  assert.doesNotMatch(list, /Somebody else|Peer finder/)
  await hire('newcomer')
  assert.match((await (await signedIn('newcomer')).get(APPLICATIONS)).words, /You have no applications yet/)
})

test('an application of somebody else does not exist, whatever one asks of it', async () => {
  const address = (await create(person)).location!
  const other = await signedIn('other')
  const form = (await other.get(APPLICATIONS)).forms[0]!.fields.authenticity_token!
  const fields = { authenticity_token: form, name: 'Taken over', how: 'now', role_id: '1' }
  for (const path of ['', '/edit', '/delete']) assert.equal((await other.get(address + path)).status, 404, path)
  for (const path of ['', '/secret', '/roles'])
    assert.equal((await other.post(address + path, fields)).status, 404, path)
  assert.equal((await other.post(address, { ...fields, _method: 'delete' })).status, 404)
  assert.equal((await other.delete(address, fields)).status, 404)
  assert.equal((await rowOf(address))!.name, 'Peer finder')
  for (const id of ['0', '-1', '1e3', '99999999999', 'x', '2147483647', '%00', '../1'])
    assert.equal((await person.get(`${APPLICATIONS}/${id}`)).status, 404, id)
})

test('no form is taken from another site, or from the page of another session', async () => {
  const address = (await create(person)).location!
  const stolen = (await (await signedIn('other')).get(APPLICATIONS)).forms[0]!.fields.authenticity_token!
  for (const authenticity_token of ['', stolen])
    for (const [path, fields] of [
      [APPLICATIONS, { name: 'Planted' }],
      [address, { name: 'Planted' }],
      [address, { _method: 'delete' }],
      [`${address}/secret`, { how: 'now' }],
      [`${address}/roles`, { role_id: '1' }],
      ['/oauth/authorized_applications/1', {}],
    ] as const) {
      const answer = await person.post(path, { ...fields, authenticity_token })
      assert.equal(answer.status, 403, path)
      assert.match(answer.words, /Nothing was done/)
    }
  assert.equal((await rowOf(address))!.name, 'Peer finder')
})

test('who deletes an application is asked first, and then it is gone with all its tokens', async () => {
  const address = (await create(person)).location!
  const [uid, secret] = await credentials(address)
  const own = await token(uid, secret)
  const user = await signedIn('other')
  const issued = (await exchange({ uid, secret }, await code(user, uid))).json()
  assert.deepEqual([await call(own), await call(issued.access_token, '/v2/me')], [200, 200])
  const asked = await person.get(`${address}/delete`)
  assert.match(asked.words, /Delete Peer finder\?.*One person has allowed it something/)
  const answer = await person.press(asked, 'Delete the application')
  assert.deepEqual([answer.status, answer.location], [303, APPLICATIONS])
  assert.match((await person.get(APPLICATIONS)).words, /Application deleted\./)
  assert.deepEqual([await call(own), await call(issued.access_token, '/v2/me')], [401, 401])
  assert.equal(await asks(uid, secret), 401)
  assert.equal((await portal.refresh({ uid, secret }, issued.refresh_token)).statusCode, 401)
  assert.equal((await person.get(address)).status, 404)
})

test('the pages are French where the browser is', async () => {
  const french = visitor({ 'accept-language': 'fr' })
  const page = await french.get('/users/sign_in')
  await french.press(page, 'Se connecter', { login: 'norminet', password: PASSWORD })
  const form = await french.get(`${APPLICATIONS}/new`)
  const answer = await french.press(form, 'Créer l’application', { name: 'test', redirect_uri: 'http://a.example' })
  assert.match(answer.words, /Nom est réservé.*http:\/\/a\.example doit être une URI HTTPS\/SSL/)
  assert.match((await french.get('/')).words, /Applications autorisées/)
})

test('the start page leads everybody to where they can go', async () => {
  const links = (text: string) => [...text.matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href)
  const own = [APPLICATIONS, '/oauth/authorized_applications', '/account', '/shop', '/apidoc', '/apidoc/2.0']
  assert.deepEqual(links((await person.get('/')).text), own)
  assert.deepEqual(links((await visitor().get('/')).text), ['/apidoc', '/apidoc/2.0'])
})

/** Of an application that was created a moment ago, off the page that tells them. */
async function credentials(address: string): Promise<[string, string]> {
  const page = await person.get(address)
  return [copied(page, 'uid')!, copied(page, 'secret')!]
}
