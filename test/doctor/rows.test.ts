import assert from 'node:assert/strict'
import { createSecretKey } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../../src/db/database.ts'
import { rowsOf } from '../../src/db/query.ts'
import { CHECKS, checkRows } from '../../src/doctor/rows.ts'
import { loadRegistry } from '../../src/engine/registry.ts'
import { sealSecrets } from '../../src/oauth/sealing.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { HARM } from './harm.ts'

let db: Database
before(async () => {
  db = await demoWorld()
  // As a server does when it starts.
  await sealSecrets(db, createSecretKey(Buffer.alloc(32, 1)))
})
after(() => db.close())

/** The doctor asks the database what time it is: here it is the day of the world. */
const onTheDay = (text: string) => text.replaceAll('now()', `'${TODAY.toISOString()}'::timestamptz`)

/** Those of the rules that do not hold. */
async function broken(tx: Tx, rules: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const { rule, query } of CHECKS.filter((check) => rules.includes(check.rule)))
    if ((await rowsOf(tx, sql.raw(`select 1 from (${onTheDay(query)}) as found limit 1`))).length > 0) found.push(rule)
  return found
}

class Undo extends Error {}

/** What is broken after some statements, all of which are undone. */
async function brokenAfter(statements: readonly string[], rules: readonly string[]): Promise<string[]> {
  let found: string[] = []
  await db
    .transaction(async (tx) => {
      for (const statement of statements) await tx.execute(sql.raw(onTheDay(statement)))
      found = await broken(tx, rules)
      throw new Undo()
    })
    .catch((error) => {
      if (!(error instanceof Undo)) throw error
    })
  return found
}

test('nothing is broken in the demo world', async () => {
  assert.deepEqual(
    await brokenAfter(
      [],
      CHECKS.map(({ rule }) => rule),
    ),
    [],
  )
})

test('each check has a harm that it finds, and each harm a check', () => {
  assert.deepEqual(Object.keys(HARM).sort(), CHECKS.map(({ rule }) => rule).sort())
})

for (const [rule, statements] of Object.entries(HARM))
  test(`the doctor sees when it is not so that ${rule}`, async () => {
    assert.deepEqual(await brokenAfter(statements, [rule]), [rule])
  })

test('what is broken is named with its rows, and with what to do', async () => {
  const { tables } = await loadRegistry()
  await db.script(`update products set quantity = -1 where id in (select id from products order by id limit 7)`)
  await db.script(`select setval(pg_get_serial_sequence('tags', 'id'), 1)`)
  const problems = await checkRows(db, tables)
  const [sold] = problems.filter(({ what }) => what.startsWith('no product is sold more'))
  assert.match(sold!.what, /: not so for \d+(, \d+){4} and 2 more$/)
  assert.equal(sold!.advice, 'PATCH /v2/products/:id with a quantity.')
  const [ids] = problems.filter(({ what }) => what.includes('next id'))
  assert.match(ids!.what, /^the next id of tags \(2\) is not above its highest \(\d+\)$/)
  assert.match(ids!.advice, /^Run: select setval/)
})
