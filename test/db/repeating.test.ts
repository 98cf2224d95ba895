/** Transactions that the database breaks off because of each other are run again. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { repeating, type Tx } from '../../src/db/database.ts'
import { freshDatabase, SERVER } from '../support/database.ts'

/** An error as a driver throws it, within the wrapper of the library above it. */
function failure(code: string): Error {
  return new DrizzleQueryError('update ...', [], Object.assign(new Error('broken'), { code }))
}

/** Work that fails with these codes, one after the other, and then succeeds. */
function failing(...codes: string[]) {
  let attempts = 0
  const work = async () => {
    const code = codes[attempts++]
    if (code) throw failure(code)
    return 'done'
  }
  return { work, attempts: () => attempts }
}

test('a deadlock and a conflict are tried again until it works', async () => {
  const { work, attempts } = failing('40P01', '40001', '40P01')
  assert.equal(await repeating(work), 'done')
  assert.equal(attempts(), 4)
})

test('after four attempts it is given up', async () => {
  const { work, attempts } = failing(...Array(9).fill('40001'))
  await assert.rejects(repeating(work), DrizzleQueryError)
  assert.equal(attempts(), 4)
})

test('what would fail again is not tried again', async () => {
  for (const code of ['23505', '57014', 'ECONNREFUSED']) {
    const { work, attempts } = failing(code)
    await assert.rejects(repeating(work))
    assert.equal(attempts(), 1, code)
  }
  let attempts = 0
  const fault = repeating(async () => {
    attempts++
    throw new TypeError('a fault of ours')
  })
  await assert.rejects(fault, TypeError)
  assert.equal(attempts, 1)
})

test('two who wait for each other both get through', {
  skip: !SERVER && 'PGlite runs one transaction at a time',
}, async () => {
  const db = await freshDatabase()
  after(() => db.close())
  await db.script(`insert into groups (id, name, color) values (1, '0', ''), (2, '0', '')`)
  let arrived = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  let attempts = 0
  const touch = async (first: number, second: number) =>
    db.transaction(async (tx: Tx) => {
      attempts++
      await tx.execute(sql`update groups set name = (name::int + 1)::text where id = ${first}`)
      if (++arrived === 2) open()
      await both
      await tx.execute(sql`update groups set name = (name::int + 1)::text where id = ${second}`)
    })
  await Promise.all([touch(1, 2), touch(2, 1)])
  assert.equal(attempts, 3)
  const names = await db.read({ text: 'select name from groups order by id', values: [] })
  assert.deepEqual(names, [['2'], ['2']], 'each counts once')
})
