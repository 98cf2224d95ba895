import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eq } from 'drizzle-orm'
import { rolesEntities } from '../../src/resources/platform/roles_entities.ts'
import { roles } from '../../src/resources/staff/roles.ts'
import { APPLICATIONS, copied, openPortal } from './portal-stage.ts'

const { app, appoint, asks, create, db, hire, pass, register, server, signedIn, token } = await openPortal()
await hire('norminet')
await appoint(await hire('head'), 'Advanced Staff')
await appoint(await hire('teacher'), 'Advanced Tutor')
await appoint(await hire('clerk'), 'Basic Staff')
await appoint(await hire('boss'), 'Intrateam')
await db.transaction((tx) => tx.insert(roles).values({ name: 'Official App', description: 'More requests.' }))
const owner = await signedIn('norminet')

async function opened() {
  const address = (await create(owner)).location!
  const page = await owner.get(address)
  return { address, id: Number(address.split('/').at(-1)), uid: copied(page, 'uid')!, secret: copied(page, 'secret')! }
}

const roleId = async (name: string) => {
  const [row] = await db.orm.select({ id: roles.id }).from(roles).where(eq(roles.name, name))
  return String(row!.id)
}

for (const login of ['head', 'boss']) {
  test(`${login} sees every application and does with it what its owner may`, async () => {
    const { address, uid, secret } = await opened()
    const staff = await signedIn(login)
    const list = await staff.get(`${APPLICATIONS}?whose=all&search=PEER`)
    assert.match(list.words, /Peer finder.*by norminet/)
    const page = await staff.get(address)
    await staff.press(page, 'Replace it now')
    const fresh = copied(await staff.get(address), 'secret')!
    assert.deepEqual([await asks(uid, secret), await asks(uid, fresh)], [401, 200])
    const form = await staff.get(`${address}/edit`)
    await staff.press(form, 'Save the changes', { name: 'Renamed by staff' })
    assert.match((await owner.get(address)).words, /Renamed by staff.*Registered by norminet/)
    await staff.press(await staff.get(`${address}/delete`), 'Delete the application')
    assert.equal((await owner.get(address)).status, 404)
  })
}

test('an advanced tutor sees every application and gives roles, and changes nothing else', async () => {
  const { address, id } = await opened()
  const teacher = await signedIn('teacher')
  const page = await teacher.get(address)
  assert.doesNotMatch(page.words, /Replace it now|Edit/)
  assert.equal((await teacher.press(page, 'Give the role', { role_id: await roleId('Official App') })).status, 303)
  assert.equal((await db.orm.select().from(rolesEntities).where(eq(rolesEntities.entity_id, id))).length, 1)
  const { authenticity_token = '' } = page.forms[0]!.fields
  for (const path of ['/edit', '/delete']) assert.equal((await teacher.get(address + path)).status, 404)
  for (const path of ['', '/secret'])
    assert.equal((await teacher.post(address + path, { authenticity_token, name: 'Mine', how: 'now' })).status, 404)
})

for (const login of ['clerk', 'norminet']) {
  test(`${login} sees only their own applications, and gives no roles`, async () => {
    const { id } = await register({ name: 'Of nobody' })
    const person = await signedIn(login)
    assert.doesNotMatch((await person.get(`${APPLICATIONS}?whose=all`)).words, /Of nobody|by norminet/)
    assert.equal((await person.get(`${APPLICATIONS}/${id}`)).status, 404)
    const own = (await create(person)).location!
    const page = await person.get(own)
    const { authenticity_token = '' } = page.forms[0]!.fields
    assert.equal(
      page.forms.some((form) => form.button === 'Give the role'),
      false,
    )
    const answer = await person.post(`${own}/roles`, { authenticity_token, role_id: await roleId('Official App') })
    assert.equal(answer.status, 404)
  })
}

test('a role that staff gives opens what it opens, until its last day is over or it is taken', async () => {
  const { address, uid, secret } = await opened()
  const held = async () => {
    const authorization = `Bearer ${await token(uid, secret)}`
    return (await server.inject({ url: '/v2/campus', headers: { authorization } })).headers['x-application-roles']
  }
  const staff = await signedIn('head')
  assert.equal(await held(), 'None')
  const end = app.clock.now().toISOString().slice(0, 10)
  await staff.press(await staff.get(address), 'Give the role', { role_id: await roleId('Official App'), end })
  assert.match((await staff.get(address)).words, /Role given.*Official App More requests\. until 2 March 2026/)
  assert.equal(await held(), 'Official App')
  pass(86_400)
  assert.equal(await held(), 'None')
  const later = await staff.get(address)
  assert.match(later.words, /lapsed on 2 March 2026/)
  await staff.press(later, 'Give the role', { role_id: await roleId('Official App') })
  assert.equal(await held(), 'Official App')
  const taken = await staff.press(await staff.get(address), 'Take')
  assert.deepEqual([taken.status, taken.location], [303, `${address}#roles`])
  assert.equal(await held(), 'None')
  assert.equal((await staff.press(later, 'Take')).status, 303, 'taken twice is taken')
})

for (const [what, fields, said] of [
  ['without a role', { role_id: '' }, /Choose one of the roles/],
  ['with a role that there is not', { role_id: '999999999' }, /Choose one of the roles/],
  ['that ends in the past', { end: '2020-01-01' }, /must be a day to come/],
  ['that ends on no day', { end: '2027-02-30' }, /must be a day to come/],
] as [string, Record<string, string>, RegExp][]) {
  test(`a role ${what} is refused, and the page says what to do`, async () => {
    const { address, id } = await opened()
    const staff = await signedIn('head')
    const chosen = { role_id: await roleId('Official App'), ...fields }
    const answer = await staff.press(await staff.get(address), 'Give the role', chosen)
    assert.equal(answer.status, 422)
    assert.match(answer.words, said)
    assert.match(answer.text, /aria-invalid="true" aria-describedby="problem/)
    const form = answer.forms.find((one) => one.button === 'Give the role')!
    assert.equal(form.fields.end, fields.end ?? '')
    assert.deepEqual(await db.orm.select().from(rolesEntities).where(eq(rolesEntities.entity_id, id)), [])
  })
}

test('the list of all is read page by page, and searched by name, UID and owner', async () => {
  const { uid } = await register({ name: '100% %_ "quoted" <b>' })
  for (let i = 0; i < 31; i++) await register({ name: `Sample ${i}` })
  const staff = await signedIn('head')
  const first = await staff.get(`${APPLICATIONS}?whose=all`)
  assert.match(first.words, /Page 1 of 2 +Next page/)
  assert.match((await staff.get(`${APPLICATIONS}?whose=all&page=99`)).words, /Previous page +Page 2 of 2/)
  const found = async (search: string) =>
    [...(await staff.get(`${APPLICATIONS}?${new URLSearchParams({ whose: 'all', search })}`)).text.matchAll(/<h2>/g)]
      .length
  assert.equal(await found('%_'), 1)
  assert.equal(await found(uid), 1)
  assert.ok((await found('norminet')) > 3)
  assert.equal(await found("' or 1=1 --"), 0)
  assert.equal(await found('\0'), 30)
})
