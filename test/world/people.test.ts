import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../../src/db/database.ts'
import { demoWorld, TODAY } from '../support/world.ts'
import { count, select } from './rows.ts'

let db: Database
before(async () => {
  db = await demoWorld()
})
after(() => db.close())

const none = async (text: string) => assert.deepEqual(await select(db, text), [])
const now = `timestamptz '${TODAY.toISOString()}'`

test('logins are short, plain and nobody shares one', async () => {
  await none(`select login from users where login !~ '^([a-z]{2,7}[0-9]{0,2}|3b3-[0-9]+|supervisor|[a-z]{8})$'`)
  assert.ok((await count(db, `select 1 from users where login ~ '[a-z][0-9]$'`)) > 0, 'nobody has a number')
})

test('there is staff without a pool, there are guests, and there is the supervisor', async () => {
  assert.ok((await count(db, `select 1 from users where kind = 'admin' and staff and pool_year is null`)) >= 5)
  assert.ok((await count(db, `select 1 from users where kind = 'external' and login <> 'supervisor'`)) >= 3)
  assert.equal(await count(db, `select 1 from users where login = 'supervisor' and not staff`), 1)
})

test('students of July and September 2013 were in the Piscine C and in the cursus 42 in Paris', async () => {
  for (const month of ['july', 'september']) {
    const pool = `select 1 from users as u join campus_users as c on c.user_id = u.id and c.campus_id = 1
      where u.pool_year = '2013' and u.pool_month = '${month}'
        and exists (select from cursus_users as s where s.user_id = u.id and s.cursus_id = 4)`
    assert.ok((await count(db, pool)) > 0, month)
  }
  const old = `select 1 from cursus_users as s join users as u on u.id = s.user_id where s.cursus_id = 1 and u.pool_year < '2019'`
  assert.ok((await count(db, old)) > 0)
})

test('everybody has exactly one primary campus', async () => {
  await none(`select u.id from users as u left join campus_users as c on c.user_id = u.id and c.is_primary
    group by u.id having count(c.id) <> 1`)
  assert.ok((await count(db, 'select 1 from campus_users where not is_primary')) > 0)
})

test('an anonymised account keeps its number and nothing else', async () => {
  const gone = `select * from users where login ~ '^3b3-'`
  assert.ok((await count(db, gone)) > 0)
  await none(`select id from (${gone}) as u where login <> '3b3-' || id or phone is not null or image is not null
    or usual_first_name is not null or active or anonymized_at is null`)
  await none(`select 1 from user_candidatures as c join (${gone}) as u on u.id = c.user_id`)
})

test('accounts are kept for three years, those of alumni for good', async () => {
  await none(`select id from users where alumnized_at is not null and anonymize_date is not null`)
  await none(`select id from users where kind = 'student' and alumnized_at is null and anonymize_date is null`)
  await none(`select id from users where anonymize_date is distinct from data_erasure_date`)
  await none(`select id from users where anonymize_date < ${now} - interval '2 days' and anonymized_at is null`)
  assert.ok((await count(db, 'select 1 from users where alumnized_at is not null')) > 5)
})

test('languages are numbered from the most preferred one', async () => {
  await none(`select user_id from languages_users group by user_id
    having min(position) <> 1 or max(position) <> count(*) or count(distinct position) <> count(*)`)
})

test('nothing was made or changed in the future, and nothing changed before it was made', async () => {
  const stamped = await select<{ table_name: string }>(
    db,
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'updated_at'`,
  )
  for (const { table_name } of stamped)
    await none(`select '${table_name}' as name, id from "${table_name}"
      where created_at > ${now} or updated_at > ${now} or updated_at < created_at limit 3`)
})

test('ids of accounts, tries and sessions follow the order in which they were made', async () => {
  for (const [table, column] of Object.entries({
    users: 'created_at',
    cursus_users: 'created_at',
    projects_users: 'created_at',
    teams: 'created_at',
    events: 'created_at',
    coalitions_users: 'created_at',
    locations: 'begin_at',
  }))
    await none(`select '${table}' as name, id from (select id, ${column} as made, lag(${column}) over (order by id) as before
      from ${table}) as rows where made < before limit 3`)
})
