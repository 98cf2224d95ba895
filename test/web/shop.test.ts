import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage } from './stage.ts'

const stage = await openStage()
const ada = await stage.hire('ada')
await stage.db.script(`
  insert into languages (id, name, identifier) values (1, 'English', 'en');
  insert into campus (id, name, slug, display_name, time_zone, language_id, address, zip, city, country, website) values
    (1, 'Paris', 'paris', '42 Paris', 'Europe/Paris', 1, 'x', 'x', 'x', 'France', 'x'),
    (2, 'Lyon', 'lyon', '42 Lyon', 'Europe/Paris', 1, 'x', 'x', 'x', 'France', 'x');
  insert into campus_users (user_id, campus_id, is_primary) values (${ada}, 1, true);
  insert into product_categories (id, name) values (1, 'Goodies');
  insert into products (id, name, slug, description, price, quantity, category_id, kind) values
    (1, 'Mug <b>', 'mug', 'Holds coffee', 10, 1, 1, 'user'), (2, 'Hat', 'hat', 'Keeps warm', 500, null, 1, 'user'),
    (3, 'Scarf', 'scarf', 'Of Lyon', 1, null, 1, 'user');
  insert into campus_products (product_id, campus_id) values (1, 1), (2, 1), (3, 2);
  insert into transactions (value, user_id, transactable_type, reason) values (15, ${ada}, 'Tuteur api', 'Gift')`)
const count = async (table: string) => (await stage.db.read({ text: `select id from ${table}`, values: [] })).length

test('the shop is for those who are logged in', async () => {
  const page = await stage.visitor().get('/shop')
  assert.deepEqual([page.status, page.location], [302, '/users/sign_in?redirect_to=%2Fshop'])
})

test('one sees what the own campus sells, and what is in the wallet', async () => {
  const page = await (await stage.signedIn('ada')).get('/shop')
  assert.equal(page.status, 200)
  for (const words of ['There are 15 points', 'Mug <b>', 'Holds coffee', 'Hat', 'any number'])
    assert.ok(page.words.includes(words), words)
  assert.ok(!page.words.includes('Scarf') && !page.text.includes('<b>'))
})

test('what the wallet does not cover, another campus sells or another site asks for is not bought', async () => {
  const visitor = await stage.signedIn('ada')
  const page = await visitor.get('/shop')
  const [hat] = page.forms.filter((form) => form.action === '/shop/2/buy')
  const dear = await visitor.post(hat!.action, hat!.fields)
  assert.deepEqual([dear.status, dear.words.includes('does not hold enough')], [422, true])
  const foreign = await visitor.post('/shop/3/buy', hat!.fields)
  assert.deepEqual([foreign.status, foreign.words.includes('cannot be bought now')], [422, true])
  assert.equal((await visitor.post('/shop/1/buy', {})).status, 403)
  assert.equal((await stage.visitor().post('/shop/1/buy', hat!.fields)).status, 303)
  assert.equal(await count('commands'), 0)
})

test('one buys with a button, and sees what is left', async () => {
  const visitor = await stage.signedIn('ada')
  const page = await visitor.get('/shop')
  const [mug] = page.forms.filter((form) => form.action === '/shop/1/buy')
  const sent = await visitor.post(mug!.action, mug!.fields)
  assert.equal(sent.status, 303)
  const after = await visitor.get(sent.location!)
  assert.ok(after.words.includes('You bought Mug <b>.') && after.words.includes('There are 5 points'))
  assert.ok(after.forms.every((form) => form.action !== '/shop/1/buy'))
  const again = await visitor.post(mug!.action, mug!.fields)
  assert.deepEqual([again.status, again.words.includes('The last one was just sold')], [422, true])
  assert.equal(await count('commands'), 1)
  const written = "select user_id from outbox where model = 'transactions' order by id desc limit 1"
  assert.deepEqual(await stage.db.read({ text: written, values: [] }), [[ada]], 'the record says who bought')
})

test('the shop stands in the navigation and on the start page', async () => {
  const visitor = await stage.signedIn('ada')
  assert.match((await visitor.get('/')).text, /<h2><a href="\/shop">Shop<\/a><\/h2>/)
  assert.match((await visitor.get('/shop')).text, /<a href="\/shop" aria-current="page">Shop<\/a>/)
  assert.doesNotMatch((await stage.visitor().get('/')).text, /\/shop/)
})

test('the shop speaks French', async () => {
  const visitor = await stage.signedIn('ada')
  const page = await visitor.get('/shop', { 'accept-language': 'fr' })
  assert.ok(page.words.includes('Votre portefeuille contient 5 points'))
})
