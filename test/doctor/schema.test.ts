import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { checkSchema } from '../../src/doctor/schema.ts'
import { loadRegistry, type Registry } from '../../src/engine/registry.ts'
import { freshDatabase } from '../support/database.ts'

let db: Database
let registry: Registry
before(async () => {
  db = await freshDatabase()
  registry = await loadRegistry()
})
after(() => db.close())

const told = async () => (await checkSchema(db, registry.tables)).map(({ what }) => what)

/** What somebody did by hand, and what the doctor says of it. */
const HARM: readonly (readonly [string, string])[] = [
  ['drop table otp_backup_codes', 'the table otp_backup_codes is missing'],
  ['alter table tags drop column description', 'tags.description is missing'],
  [
    'alter table flags alter column name type varchar(9)',
    'flags.name is character varying(9) not null, text not null was expected',
  ],
  ['alter table notions alter column name drop not null', 'notions.name is text, text not null was expected'],
  ['drop index locations_one_open', 'the index locations_one_open is missing'],
  [
    'alter table slots drop constraint slots_user_id_users_id_fk',
    'the foreign key slots_user_id_users_id_fk is missing',
  ],
  ['alter table slots drop constraint slots_quarter', 'the constraint slots_quarter is missing'],
  ['drop trigger sum_added on transactions', 'the trigger sum_added of transactions is missing or disabled'],
  ['alter table users disable trigger check_points', 'the trigger check_points of users is missing or disabled'],
  [
    'drop trigger announce_change on titles',
    'titles announces no changes, so that other processes would answer from memory',
  ],
  [
    'drop trigger record_update on closes',
    'what happens to closes is not recorded, so that nobody would be told of it',
  ],
]

test('nothing is missing after the migrations', async () => {
  assert.deepEqual(await told(), [])
})

test('what was altered by hand is named, and nothing else', async () => {
  for (const [harm] of HARM) await db.script(harm)
  assert.deepEqual((await told()).sort(), HARM.map(([, what]) => what).sort())
})
