/** One process at a time may open an embedded database: two would destroy it. */
import { createHash, randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Said when another process has the database open. */
export class InUseError extends Error {
  override name = 'InUseError'
}

/** What this process holds: its own number in a lock may also be that of an earlier start, as containers count anew. */
const held = new Set<string>()

/** Takes the lock `file`, and answers how to give it back. A lock whose process is gone is taken over. */
export async function takeLock(file: string, what: string): Promise<() => Promise<void>> {
  const path = resolve(file)
  if (held.has(path)) throw inUse(what, process.pid)
  held.add(path)
  const draft = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true })
    // Written aside: under its name the lock is there as a whole, or not at all.
    await writeFile(draft, `${process.pid} ${randomUUID()}`)
    await put(draft, path, what)
  } catch (error) {
    held.delete(path)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
  return async () => {
    held.delete(path)
    await rm(path, { force: true })
  }
}

const ATTEMPTS = 20

async function put(draft: string, path: string, what: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await placed(draft, path)) return
    const found = await contentOf(path)
    if (found === undefined) continue
    refuseWhileRunning(found, what)
    if (await replaced(draft, path, found, what)) return
  }
  throw new InUseError(`${what} is in use: other processes take ${path} again and again.`)
}

/**
 * Replaces the lock of a dead process. Several may find it at the same moment, so that it is replaced by whoever
 * claims it, and only while it still is the one that was claimed: no two locks have the same content.
 */
async function replaced(draft: string, path: string, found: string, what: string): Promise<boolean> {
  const claim = `${path}.${createHash('sha256').update(found).digest('hex').slice(0, 16)}`
  if (!(await placed(draft, claim))) {
    const claimed = await contentOf(claim)
    if (claimed === undefined) return false
    refuseWhileRunning(claimed, what)
    throw new InUseError(`A process died while it took over ${path}. Make sure that none is left, and remove ${claim}.`)
  }
  try {
    if ((await contentOf(path)) !== found) return false
    await rename(draft, path)
    return true
  } finally {
    await rm(claim, { force: true })
  }
}

/** File systems without links make a copy, which is there a moment before its content is. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])

/** Gives the draft another name; false when that is taken. Of several who do so at once one succeeds. */
async function placed(draft: string, name: string): Promise<boolean> {
  try {
    await link(draft, name).catch((error) => {
      if (NO_LINKS.has(error.code)) return copyFile(draft, name, constants.COPYFILE_EXCL)
      throw error
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const contentOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

function refuseWhileRunning(lock: string, what: string): void {
  const holder = Number(lock.split(' ', 1)[0])
  if (holder !== process.pid && isRunning(holder)) throw inUse(what, holder)
}

const inUse = (what: string, holder: number) =>
  new InUseError(
    `${what} is in use by process ${holder}. Stop that one first, or ask it: a running server takes the same orders over HTTP.`,
  )

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
