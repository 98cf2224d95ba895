/** The table, as aligned text that is Markdown too. */
import type { Compared, Line } from './rounds.ts'

/** Rows of cells, the first of them the names of the columns. */
export type Table = readonly (readonly string[])[]

const COLUMNS = [
  'request',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'body bytes',
  'RSS MB',
  '(a) SQL alone/s',
  'ours/(a)',
  '(b) bare node/s',
  'ours/(b)',
]

export function tableOf(lines: readonly Line[]): Table {
  return [
    COLUMNS,
    ...lines.map((line) => [
      line.request.name,
      whole(line.perSecond),
      line.p50.toFixed(1),
      line.p99.toFixed(1),
      whole(line.bytes),
      whole(line.megabytes),
      ...comparison(line.database),
      ...comparison(line.bare),
    ]),
  ]
}

export function textOf(table: Table): string {
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  const lines = table.map((row) => {
    const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
    return `| ${cells.join(' | ')} |`
  })
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [lines[0], `| ${rule.join(' | ')} |`, ...lines.slice(1)].join('\n')
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US')

const comparison = (compared: Compared | undefined): string[] =>
  compared ? [whole(compared.perSecond), compared.ratio.toFixed(2)] : ['', '']
