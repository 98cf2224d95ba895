/**
 * A process of its own that takes locks: `lock-taker.ts FOLDER BEGIN EVERY ROUNDS`. In round i, at BEGIN + i * EVERY
 * milliseconds, it tries for `FOLDER/i.lock` and keeps what it gets. It prints the rounds that it won, and stays until
 * its input ends.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { InUseError, takeLock } from '../../src/db/lock.ts'

const [folder, begin, every, rounds] = process.argv.slice(2) as [string, string, string, string]
const won: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  await pause(Math.max(0, Number(begin) + round * Number(every) - Date.now()))
  try {
    await takeLock(join(folder, `${round}.lock`), 'The database')
    won.push(round)
  } catch (error) {
    if (!(error instanceof InUseError)) throw error
  }
}
console.log(JSON.stringify(won))
process.stdin.resume()
process.stdin.on('end', () => process.exit())
