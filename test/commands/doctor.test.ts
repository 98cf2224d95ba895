/** `openintra doctor` as an operator calls it: what it prints, and what a script learns from its end. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openPglite } from '../../src/db/pglite.ts'
import { coreLevels } from '../../src/world/data/levels.ts'

const main = join(import.meta.dirname, '../../src/main.ts')
const home = await mkdtemp(join(tmpdir(), 'openintra-doctor-'))
after(() => rm(home, { recursive: true, force: true }))

function doctor(...flags: string[]): Promise<{ code: number | null; output: string }> {
  const env = { PATH: process.env.PATH, OPENINTRA_HOME: home, OPENINTRA_WORLD: 'none' }
  const child = spawn(process.execPath, [main, 'doctor', ...flags], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })))
}

/** By hand, while no process has the database open. */
async function byHand(statement: string): Promise<void> {
  const db = await openPglite(join(home, 'db'))
  await db.script(statement)
  await db.close()
}

test('a healthy database is told as clean, and a script goes on', async () => {
  const { code, output } = await doctor('--recompute')
  assert.equal(code, 0, output)
  assert.match(output, /^declarations +97 resources, \d+ routes, checked$/m)
  for (const part of ['schema', 'rows', 'recompute']) assert.match(output, new RegExp(`^${part} +clean$`, 'm'))
})

test('what is broken is named with what to do, and stops a script', async () => {
  await byHand(`insert into users (id, login, email, first_name, last_name, kind, correction_point)
      values (1, 'ada', 'ada@example.org', 'Ada', 'Day', 'student', 0);
    insert into cursus (id, name, slug, kind) values (21, '42cursus', '42cursus', 'main');
    insert into cursus_users (user_id, cursus_id, begin_at, level) values (1, 21, now(), 3);
    insert into experiences (user_id, cursus_id, experience, experiancable_id, experiancable_type) values (1, 21, ${coreLevels.find(({ lvl }) => lvl === 1)!.xp}, 1, 'Dash');
    update users set wallet = 7`)
  const { code, output } = await doctor('--recompute')
  assert.equal(code, 1)
  assert.match(output, /^rows +\d+ problems$/m)
  assert.match(output, /^ {2}- a wallet is the sum of its transactions: not so for 1\n {4}Run: update users/m)
  assert.match(output, /^ {2}- the next id of users \(1\) is not above its highest/m)
  assert.match(
    output,
    /^ {2}- ada in cursus 21: level 3, the experiences make 1\n {4}Run: openintra doctor --recompute --write$/m,
  )
})

test('levels are written anew where they are asked for', async () => {
  assert.match((await doctor('--recompute', '--write')).output, /^recompute +1 written$/m)
  assert.match((await doctor('--recompute')).output, /^recompute +clean$/m)
})
