/** PostgreSQL's own load generator, sending the statements of a request and nothing else. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { Statement } from '../src/db/database.ts'

interface Load {
  url: string
  statements: readonly Statement[]
  clients: number
  seconds: number
  signal: AbortSignal
}

/** How often a second the statements can be run, one after the other; undefined when pgbench is not installed. */
export async function runPgbench({ url, statements, clients, seconds, signal }: Load): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'openintra-bench-'))
  try {
    const { script, variables } = scriptOf(statements)
    const file = join(folder, 'request.sql')
    await writeFile(file, script)
    const sizes = ['-c', String(clients), '-j', '1', '-T', String(seconds)]
    const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`])
    const args = ['--no-vacuum', '-M', 'prepared', '-f', file, ...sizes, ...defined, url]
    const child = spawn('pgbench', args, {
      // The time zone of the server's connections.
      env: { ...process.env, PGOPTIONS: '-c timezone=UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    const missing = new Promise<'missing'>((resolve, reject) =>
      child.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? resolve('missing') : reject(error),
      ),
    )
    const said = await Promise.race([Promise.all([textOf(child.stdout), textOf(child.stderr)]), missing])
    if (said === 'missing') return undefined
    const found = /^tps = ([\d.]+) \(without initial connection time\)/m.exec(said[0])
    if (!found || /aborted/.test(said[1])) throw new Error(`pgbench: ${said[1]}`)
    return Number(found[1])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The statements as pgbench takes them: `$1` becomes a variable, which `-M prepared` makes a parameter again, so that
 * the server plans what it plans for us. A variable cannot be null: that one stands in the text.
 */
export function scriptOf(statements: readonly Statement[]): { script: string; variables: Record<string, string> } {
  const variables: Record<string, string> = {}
  const lines = statements.map(({ text, values }, number) =>
    withoutColons(text).replace(/\$(\d+)/g, (_, position: string) => {
      const value = values[Number(position) - 1]
      if (value === null) return 'null'
      const name = `s${number}p${position}`
      variables[name] = wire(value)
      return `:${name}`
    }),
  )
  return { script: lines.map((line) => `${line};\n`).join(''), variables }
}

/** pgbench takes `:MI` for a variable even inside quotes; written as an escape, the server reads the same text. */
const withoutColons = (text: string): string =>
  text.replace(/'(?:[^']|'')*'/g, (literal) =>
    /:\w/.test(literal) ? `E${literal.replaceAll('\\', '\\\\').replace(/:(?=\w)/g, '\\x3A')}` : literal,
  )

/** A value in PostgreSQL's text form. */
function wire(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return `{${value.map((item) => (item === null ? 'null' : `"${wire(item).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`
}
