/** From SQLSTATE to what the client reads, off errors that the database really throws. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { sqlState } from '../../src/db/database.ts'
import { isConnectionError, translate } from '../../src/db/errors.ts'
import { freshDatabase } from '../support/database.ts'

const db = await freshDatabase()
after(() => db.close())
await db.script(`
  create table shelves (id integer primary key, name text, area text, "Odd name" text,
    constraint tidy check (name <> 'mess'), constraint one_each exclude using btree (area with =));
  create unique index on shelves (name, area);
  create unique index on shelves (lower("area"));
  create unique index on shelves ("Odd name");
  create table books (id integer primary key, shelf_id integer not null references shelves, level smallint);
  insert into shelves values (1, 'history', 'A', 'x'); insert into books values (1, 1)
`)

/** Status and body of the answer to the error of a statement. */
async function answerTo(text: string): Promise<unknown> {
  const error = await db
    .transaction((tx) => tx.execute(sql.raw(text)))
    .then(
      () => assert.fail(`${text} did not fail`),
      (reason: unknown) => reason,
    )
  const answer = translate(error)
  return answer ? [answer.status, answer.body] : `a fault of ours: ${sqlState(error)}`
}
const refused = (field: string, message: string) => [422, { errors: { [field]: [message] } }]

test('a value that another row has stands at the first column of its index', async () => {
  const taken = 'has already been taken'
  assert.deepEqual(await answerTo(`insert into shelves values (1, 'y', 'B')`), refused('id', taken))
  assert.deepEqual(await answerTo(`insert into shelves values (2, 'y', 'a')`), refused('area', taken))
  assert.deepEqual(await answerTo(`insert into shelves values (2, 'y', 'B', 'x')`), refused('Odd name', taken))
  await db.script('alter table shelves drop constraint one_each; drop index shelves_lower_idx')
  assert.deepEqual(await answerTo(`insert into shelves values (2, 'history', 'A')`), refused('name', taken))
})

test('a value that looks like the end of a key does not mislead', async () => {
  await db.script(`insert into shelves values (3, 'a)=(b', 'x) already exists.')`)
  assert.deepEqual(
    await answerTo(`insert into shelves values (4, 'a)=(b', 'x) already exists.')`),
    refused('name', 'has already been taken'),
  )
})

test('a record that is missing, and one that is needed, are told apart', async () => {
  assert.deepEqual(await answerTo('insert into books values (2, 99)'), refused('shelf_id', 'must exist'))
  const needed = 'Cannot delete record because dependent books exist'
  assert.deepEqual(await answerTo('delete from shelves where id = 1'), refused('base', needed))
})

test('what a column or a rule refuses is told with its name', async () => {
  assert.deepEqual(await answerTo('insert into books values (2, null)'), refused('shelf_id', "can't be blank"))
  assert.deepEqual(
    await answerTo(`insert into shelves values (5, 'mess')`),
    refused('base', 'is refused by the rule tidy'),
  )
})

test('what has no place in the database is the fault of who sent it', async () => {
  assert.deepEqual(
    await answerTo('insert into books values (2, 1, 99999)'),
    refused('base', 'holds a number that is out of range'),
  )
  assert.deepEqual(
    await answerTo(`select 'nonsense'::timestamptz`),
    refused('base', 'holds a time that does not exist'),
  )
  assert.deepEqual(await answerTo(`select '2017-13-45'::date`), refused('base', 'holds a time that is out of range'))
  assert.deepEqual(await answerTo(`select jsonb '"\\u0000"'`), refused('base', 'contains invalid characters'))
  const long = randomBytes(8000).toString('hex')
  assert.deepEqual(
    await answerTo(`insert into shelves values (6, '${long}', 'Z')`),
    refused('base', 'holds a text that is too long'),
  )
})

test('writers who never stop meeting are asked to come back', () => {
  for (const code of ['40001', '40P01', '55P03']) {
    const answer = translate(new DrizzleQueryError('', [], Object.assign(new Error('x'), { code })))!
    assert.deepEqual([answer.status, answer.headers['retry-after']], [503, '2'], code)
    assert.deepEqual(answer.body, {
      error: 'Service Unavailable',
      message: 'Others are changing the same records. Please try again in a moment.',
    })
  }
})

test('an error of the language itself is a fault of ours', async () => {
  assert.equal(await answerTo('select nothing'), 'a fault of ours: 42703')
  assert.equal(await answerTo('selct 1'), 'a fault of ours: 42601')
  assert.equal(translate(new TypeError('x')), undefined)
  assert.equal(translate('a text'), undefined)
})

test('a lost connection is known by its code or its words, however deep', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code })
  for (const code of ['08006', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'])
    assert.ok(isConnectionError(new DrizzleQueryError('', [], coded(code))), code)
  for (const text of ['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])
    assert.ok(isConnectionError(new DrizzleQueryError('', [], new Error(text))), text)
  for (const code of ['23505', '57014', 'ENOENT', '42P01']) assert.ok(!isConnectionError(coded(code)), code)
  assert.ok(!isConnectionError(undefined))
})
