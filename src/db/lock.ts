/** One process at a time may open an embedded database: two would destroy it. */
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Said when another process has the database open. */
export class InUseError extends Error {
  override name = 'InUseError'
}

/** Takes the lock `file`, and answers how to give it back. A lock whose process is gone is taken over. */
export async function takeLock(file: string, what: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(String(process.pid))
      await handle.close()
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (holder !== process.pid && isRunning(holder))
      throw new InUseError(
        `${what} is in use by process ${holder}. Stop that one first, or ask it: a running server takes the same orders over HTTP.`,
      )
    await rm(file, { force: true })
  }
  throw new InUseError(`${what} is in use: another process takes ${file} again and again.`)
}

/** Whether a process lives; one of another user does too. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
