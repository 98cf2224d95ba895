/** One process at a time opens an embedded database. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { InUseError, takeLock } from '../../src/db/lock.ts'
import { openPglite } from '../../src/db/pglite.ts'

const root = await mkdtemp(join(tmpdir(), 'openintra-lock-'))
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) child.stdin!.end()
  await Promise.all(children.filter((child) => child.exitCode === null).map((child) => once(child, 'exit')))
  await rm(root, { recursive: true })
})

/** Starts a process that tries for the locks of a folder; see `lock-taker.ts`. Answers the rounds that it won. */
function taker(folder: string, begin = 0, every = 0, rounds = 1): { child: ChildProcess; won: Promise<number[]> } {
  const script = join(import.meta.dirname, 'lock-taker.ts')
  const child = spawn(process.execPath, [script, folder, String(begin), String(every), String(rounds)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  return { child, won: once(child.stdout!, 'data').then(([text]) => JSON.parse(String(text))) }
}

async function end(child: ChildProcess): Promise<void> {
  child.stdin!.end()
  if (child.exitCode === null) await once(child, 'exit')
}

/** The number of the process that a lock names. */
const holder = async (file: string) => Number.parseInt(await readFile(file, 'utf8'), 10)

test('a lock that is given back is free again', async () => {
  const file = join(root, 'free', 'db.lock')
  for (let i = 0; i < 3; i++) {
    const release = await takeLock(file, 'The database')
    assert.equal(await holder(file), process.pid)
    await release()
    await assert.rejects(readFile(file), { code: 'ENOENT' })
  }
})

test('a second process is refused, with the number of the first and what to do', async () => {
  const folder = join(root, 'second')
  const { child, won } = taker(folder)
  assert.deepEqual(await won, [0])
  await assert.rejects(takeLock(join(folder, '0.lock'), 'The database in data/db'), (error) => {
    assert.ok(error instanceof InUseError)
    assert.match(
      error.message,
      new RegExp(`^The database in data/db is in use by process ${child.pid}\\. Stop that one first`),
    )
    return true
  })
  await end(child)
})

test('the lock of a process that died is taken over', async () => {
  const folder = join(root, 'died')
  const { child, won } = taker(folder)
  await won
  child.kill('SIGKILL')
  await once(child, 'exit')
  const file = join(folder, '0.lock')
  assert.equal(await holder(file), child.pid)
  const release = await takeLock(file, 'The database')
  assert.equal(await holder(file), process.pid)
  await release()
})

test('a lock with the own number is one of an earlier start: containers count from 1 each time', async () => {
  const file = join(root, 'own.lock')
  await writeFile(file, String(process.pid))
  await (await takeLock(file, 'The database'))()
})

test('a lock that names no process is taken over', async () => {
  const file = join(root, 'odd.lock')
  for (const text of ['nonsense', '-1', '0', '1.5', '99999999999']) {
    await writeFile(file, text)
    await (await takeLock(file, 'The database'))()
  }
})

test('the same process does not open a database twice either', async () => {
  const file = join(root, 'twice.lock')
  const release = await takeLock(file, 'The database')
  await assert.rejects(takeLock(file, 'The database'), InUseError)
  await release()
  await (await takeLock(file, 'The database'))()
})

/** Many processes try for each lock at the same moment; each must be won once. */
async function contest(name: string, prepare: (folder: string, round: number) => Promise<void>): Promise<void> {
  const folder = join(root, name)
  await mkdir(folder)
  const rounds = 60
  for (let round = 0; round < rounds; round++) await prepare(folder, round)
  const begin = Date.now() + 3000
  const takers = Array.from({ length: 4 }, () => taker(folder, begin, 20, rounds))
  const won = (await Promise.all(takers.map((one) => one.won))).flat()
  assert.deepEqual(
    won.sort((a, b) => a - b),
    Array.from({ length: rounds }, (_, round) => round),
  )
  for (const { child } of takers) await end(child)
}

test('of processes that start at the same moment exactly one gets the lock', () => contest('fresh', async () => {}))

test('of processes that find a dead lock at the same moment exactly one takes it over', async () => {
  const dead = spawn(process.execPath, ['-e', ''])
  await once(dead, 'exit')
  await contest('dead', (folder, round) => writeFile(join(folder, `${round}.lock`), String(dead.pid)))
})

test('a take-over that was broken off is told, and cleared by hand', async () => {
  const folder = join(root, 'broken')
  await mkdir(folder)
  const file = join(folder, 'db.lock')
  await writeFile(file, 'nonsense')
  const claim = `${file}.${createHash('sha256').update('nonsense').digest('hex').slice(0, 16)}`
  await writeFile(claim, 'nobody')
  await assert.rejects(takeLock(file, 'The database'), { message: new RegExp(`remove ${claim}\\.$`) })
  await rm(claim)
  await (await takeLock(file, 'The database'))()
  assert.deepEqual(await readdir(folder), [], 'nothing is left lying about')
})

test('an embedded database is opened once, and again after it was closed', async () => {
  const folder = join(root, 'data', 'db')
  const first = await openPglite(folder)
  await assert.rejects(openPglite(folder), InUseError)
  await first.script('create table kept (id integer); insert into kept values (42)')
  await first.close()
  const second = await openPglite(folder)
  assert.deepEqual(await second.read({ text: 'select id from kept', values: [] }), [[42]])
  await second.close()
})

test('a database that cannot be opened keeps no lock', async () => {
  const folder = join(root, 'spoilt', 'db')
  await assert.rejects(
    openPglite(folder, new Blob(['this is no data folder'])),
    (error) => !(error instanceof InUseError),
  )
  await (await takeLock(`${folder}.lock`, 'The database'))()
})
