/** What `npm run bench -- ...` takes. */
import { parseArgs } from 'node:util'

export interface Options {
  /** Whether bench/RESULTS.md is written. */
  save: boolean
  /** Seconds of one round of one column. */
  seconds: number
  rounds: number
  /** Rows whose name contains this. */
  only: string
  /** The PostgreSQL server that the database is made on. */
  server: string
}

const HELP = `npm run bench -- [--save] [--seconds 2] [--rounds 3] [--only WORDS]

  --save      writes bench/RESULTS.md
  --seconds   how long each round of each column takes
  --rounds    how often each is measured; the table shows the median
  --only      measures the rows whose name contains WORDS

BENCH_DATABASE_URL names the PostgreSQL server (postgres://root@127.0.0.1:5432/postgres without it). The bench makes a
database of its own there and drops it; the filled one that it copies stays for the next run, as openintra_bench_*.`

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      save: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    process.exit()
  }
  return {
    save: values.save,
    seconds: whole('seconds', values.seconds),
    rounds: whole('rounds', values.rounds),
    only: values.only,
    server: process.env.BENCH_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/postgres',
  }
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new Error(`--${name} must be a whole number from 1 to 99`)
  return Number(text)
}
