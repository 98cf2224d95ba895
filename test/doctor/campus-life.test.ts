import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { checkRows } from '../../src/doctor/rows.ts'
import { checkSchema } from '../../src/doctor/schema.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { sealSecrets } from '../../src/oauth/sealing.ts'
import { demoWorld } from '../support/world.ts'

let db: Database
before(async () => {
  db = await demoWorld()
  // As a server does when it starts.
  await sealSecrets(db, createSecretKey(Buffer.alloc(32, 1)))
})
after(() => db.close())

const told = async () => {
  const { tables } = await loadRegistry()
  return [...(await checkSchema(db, tables)), ...(await checkRows(db, tables))].map(({ what }) => what)
}

test('the demo world is healthy', async () => {
  assert.deepEqual(await told(), [])
})

/** What somebody did by hand, and what the doctor says of it. */
const HARM: readonly [string, RegExp][] = [
  [
    'update events set max_people = 1 where id = (select event_id from events_users group by 1 having count(*) > 1 limit 1)',
    /^no event has more/,
  ],
  ['update coalitions set score = score + 1 where id = 45', /^the score of a coalition .* 45$/],
  [
    'update coalitions_users set score = score - 1 where id = (select max(id) from coalitions_users)',
    /^the score of a member/,
  ],
  ['update users set wallet = wallet + 1 where id = (select max(id) from users)', /^a wallet is the sum/],
  ['update products set quantity = -1 where id = (select max(id) from products)', /^no product is sold more/],
  ['update campus set users_count = 1 where id = 1', /^campus.users_count/],
  [
    `update campus_users set is_primary = false where user_id = (select user_id from campus_users limit 1)`,
    /one primary campus/,
  ],
  ['update blocs set squad_size = 1', /^a squad has no more/],
]

test('what was harmed by hand is found, and said in words', async () => {
  for (const [harm] of HARM) await db.script(harm)
  const found = await told()
  for (const [harm, words] of HARM)
    assert.ok(
      found.some((what) => words.test(what)),
      harm,
    )
  assert.equal(found.length, HARM.length)
})
