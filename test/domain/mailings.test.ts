/** Mailings become mails: one for each recipient, once, and none for who wants none. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sendDueMailings } from '../../src/domain/mailings.ts'
import { htmlOf, textOf } from '../../src/mail/write.ts'
import { mailings } from '../../src/resources/platform/mailings.ts'
import { mails } from '../../src/resources/platform/mails.ts'
import { TEST_KEY } from '../support/keys.ts'
import { NOW, type Rules, refusing, rules } from '../support/rules.ts'

let world: Rules
before(async () => {
  world = await rules()
  await world.student('ada')
  await world.student('eve')
  await world.db.script(`update users set email_stop = true where login = 'eve'`)
})
after(() => world.close())

const write = (more: object = {}) => world.create('mailings', { subject: 'Hi', content: 'You *won*', ...more })
/** The mailings go out that are due by this time, a minute from now where none is named. */
const send = (at: string | Date = new Date(NOW.getTime() + 60_000)) =>
  world.run((tx) => sendDueMailings(tx, new Date(at), { key: TEST_KEY }))
/** The mails to these addresses. */
async function mailsTo(...addresses: string[]) {
  const rows = await world.db.orm.select().from(mails)
  return rows
    .filter(({ to }) => addresses.includes(to))
    .map((mail) => ({ ...mail, text: textOf(TEST_KEY, mail), html: htmlOf(TEST_KEY, mail) }))
}
const mailing = async (id: number) => (await world.row(mailings, id))!

test('a mailing is written in Markdown; its title falls back to its subject, and it has a sender', async () => {
  const { title, from, meta, html_content } = await mailing(await write())
  assert.deepEqual(
    [title, from, meta, html_content],
    ['Hi', 'Intranet <noreply@example.org>', {}, '<p>You <em>won</em></p>\n'],
  )
})

test('HTML in a mailing is shown as the text that it is', async () => {
  const id = await write({ content: 'You <b>won</b>' })
  assert.equal((await mailing(id)).html_content, '<p>You &lt;b&gt;won&lt;/b&gt;</p>\n')
  await world.change('mailings', id, { content: 'Sorry' })
  assert.equal((await mailing(id)).html_content, '<p>Sorry</p>\n')
})

test('a mailing stands under the users among its recipients', async () => {
  const id = await write({ to: ['ADA@example.org', 'x@example.org'] })
  const named = `select u.login from mailings_users as m join users as u on u.id = m.user_id where m.mailing_id = $1`
  assert.deepEqual(await world.rows(named, id), [['ada']])
  await world.change('mailings', id, { to: ['eve@example.org'] })
  assert.deepEqual(await world.rows(named, id), [['eve']])
})

test('a mailing is written to each of its recipients, who do not see one another, as text and as HTML', async () => {
  await send()
  const lists = ['ada@example.org', 'x@example.org', 'ADA@example.org', 'secret@example.org']
  await world.db.script('delete from mails')
  await write({ to: [lists[0], ` ${lists[1]}`], cc: [lists[2], ''], bcc: [lists[3]] })
  await send()
  const written = await mailsTo(...lists)
  assert.deepEqual(written.map(({ to }) => to).sort(), ['ADA@example.org', 'secret@example.org', 'x@example.org'])
  const { text, html, reply_to } = written[0]!
  assert.deepEqual([text, html, reply_to], ['You *won*', '<p>You <em>won</em></p>\n', null])
})

test('what a mail says lies encrypted until it is sent', async () => {
  await write({ to: ['sealed@example.org'] })
  await send()
  const [[text, html]] = (await world.rows(`select text, html from mails where "to" = 'sealed@example.org'`)) as [
    [string, string],
  ]
  assert.doesNotMatch(text + html, /won/)
})

test('answers go to the sender that was named, and to nobody under a name alone', async () => {
  await write({ to: ['bde@example.org'], from: 'BDE <bde@example.org>' })
  await write({ to: ['answer@example.org'], from: 'The staff' })
  await send()
  assert.deepEqual(
    (await mailsTo('bde@example.org', 'answer@example.org')).map(({ reply_to }) => reply_to),
    ['BDE <bde@example.org>', null],
  )
})

test('who wants no mails gets none, and the mailing is sent all the same', async () => {
  const id = await write({ to: ['EVE@example.org', 'bob@example.org'] })
  await send()
  assert.deepEqual([(await mailsTo('EVE@example.org')).length, (await mailsTo('bob@example.org')).length], [0, 1])
  assert.notEqual((await mailing(id)).sent_at, null)
})

test('a mailing is sent at once, or at the time that it is planned for', async () => {
  await write({ to: ['later@example.org'], at: '2026-03-10T18:00:00Z' })
  await send('2026-03-10T17:59:59Z')
  assert.equal((await mailsTo('later@example.org')).length, 0)
  await send('2026-03-10T18:00:00Z')
  await send('2026-03-10T19:00:00Z')
  assert.equal((await mailsTo('later@example.org')).length, 1)
})

test('a planned mailing may be changed and deleted until it is sent, and not afterwards', async () => {
  const at = '2026-03-11T08:00:00Z'
  const id = await write({ to: ['planned@example.org'], title: 'Big', at })
  await world.change('mailings', id, { content: 'You *lost*', title: null, at: '2026-03-10T13:00:00Z' })
  await world.remove('mailings', await write({ to: ['gone@example.org'], at }))
  await send('2026-03-11T09:00:00Z')
  assert.equal((await mailsTo('planned@example.org'))[0]!.text, 'You *lost*')
  assert.equal((await mailsTo('gone@example.org')).length, 0)
  const sent = refusing({ base: ['was sent already'] })
  await assert.rejects(world.change('mailings', id, { content: 'You drew' }), sent)
  await assert.rejects(world.remove('mailings', id), sent)
  const { content, title } = await mailing(id)
  assert.deepEqual([content, title], ['You *lost*', 'Hi'], 'without a title it is the subject')
})

test('who is no address gets no mailing, and what it is about is an object', async () => {
  const wrong = { to: ['ada@example.org', 'Ada'], bcc: ['a@b.c', 'x@y.z, v@w.u'], meta: 'x' }
  await assert.rejects(
    write(wrong),
    refusing({
      to: ['holds Ada, which is not an email address'],
      bcc: ['holds x@y.z, v@w.u, which is not an email address'],
      meta: ['is not an object'],
    }),
  )
})
