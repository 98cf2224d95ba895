/** The command line. Each command is a file of `commands/`, loaded when it is asked for. */
import { enableCompileCache } from 'node:module'
import { Command } from 'commander'
import { describeSettings, readVersion } from './config.ts'

// The second start finds its sources compiled; where nothing can be kept, it compiles them again.
enableCompileCache()

/** A command's file: what it does with its arguments and options. */
export interface CommandFile {
  run(options: Record<string, unknown>, ...words: string[]): Promise<void>
}

interface Spec {
  /** Words of the command and its arguments, as commander has them. */
  name: string
  about: string
  file: string
  options?: readonly (readonly [flags: string, about: string])[]
}

const COMMANDS: readonly Spec[] = [
  {
    name: 'serve',
    about:
      'Serve the API. The first start creates the database, fills it with the sample world and says how to get a token.',
    file: 'serve',
    options: [
      ['--host <address>', 'the address to listen on (HOST)'],
      ['-p, --port <number>', 'the port to listen on, 0 for a free one (PORT)'],
      ['--home <folder>', 'the folder for everything stored (OPENINTRA_HOME)'],
    ],
  },
  {
    name: 'seed',
    about: 'Fill the database with a sample world.',
    file: 'seed',
    options: [
      ['--world <name>', 'demo or campus (OPENINTRA_WORLD)'],
      ['--random-seed <number>', 'the same number makes the same world (OPENINTRA_RANDOM_SEED)'],
      ['--reset', 'empty the database first'],
    ],
  },
  {
    name: 'app create <name>',
    about: 'Register an application; prints its uid and secret.',
    file: 'app-create',
    options: [
      ['--owner <login>', 'the user who owns it'],
      ['--scopes <names>', 'scopes that it may ask for, separated by commas'],
      ['--redirect-uri <uri...>', 'where users are sent back to'],
      ['--roles <names>', 'roles that it holds, separated by commas'],
    ],
  },
  {
    name: 'webhook create <model> <event> <url>',
    about:
      'Register an address that is told of an event, such as location create; prints the secret that it is told with.',
    file: 'webhook-create',
    options: [
      ['--campus <name>', 'the campus whose records are told; without one, all'],
      ['--secret <text>', 'the secret; one is made without'],
    ],
  },
  {
    name: 'pool set <campus> <cursus> <points>',
    about: 'Make the pool of a campus for a cursus, or change it; a sale begins when it holds so many points.',
    file: 'pool-set',
    options: [['--weekly-cap <points>', 'points above so many go into the pool each week; without it, none do']],
  },
  {
    name: 'token',
    about: 'Print an access token, of an application or of a user.',
    file: 'token',
    options: [
      ['--app <uid>', 'the application'],
      ['--login <login>', 'the user; without one, the token is the application’s own'],
      ['--scopes <names>', 'scopes, separated by commas'],
    ],
  },
  {
    name: 'openapi',
    about: 'Print the OpenAPI document of the API.',
    file: 'openapi',
    options: [['-o, --output <file>', 'write it to a file instead']],
  },
  {
    name: 'doctor',
    about: 'Check the settings and the database, and say what to do.',
    file: 'doctor',
    options: [
      ['--recompute', 'also compare every level and skill with the experiences that make it'],
      ['--write', 'with --recompute: write what differs'],
    ],
  },
]

const ABOUT = 'The 42 Intra API v2 from your own machine: the same routes, the same answers, your data.'

const EXAMPLES = `
  openintra serve        start on http://127.0.0.1:4242, with everything stored in ./data
  openintra token        print a token to try it with
  openintra help serve   what a command does and takes
`

/** The program with its commands; `load` brings the file of a command. */
export function program(load: (file: string) => Promise<CommandFile> = loadCommand): Command {
  const root = new Command('openintra').description(ABOUT).version(readVersion()).showHelpAfterError()
  root.addHelpText('after', `${EXAMPLES}\n${describeSettings()}`)
  for (const spec of COMMANDS) {
    const command = commandAt(root, spec.name).description(spec.about)
    for (const [flags, about] of spec.options ?? []) command.option(flags, about)
    command.action(async (...given: unknown[]) => {
      // commander passes the arguments, the options and the command itself
      const words = given.slice(0, -2) as string[]
      await (await load(spec.file)).run(given.at(-2) as Record<string, unknown>, ...words)
    })
  }
  return root
}

/** `app create <name>` → the command `create <name>` below `app`, which is made when it is first named. */
function commandAt(root: Command, name: string): Command {
  const [group, ...rest] = name.split(' ')
  if (rest.length === 0 || rest[0]!.startsWith('<')) return root.command(name)
  const known = root.commands.find((command) => command.name() === group)
  return (known ?? root.command(group!).description(GROUPS[group!] ?? '')).command(rest.join(' '))
}

const GROUPS: Readonly<Record<string, string>> = {
  app: 'Applications: the OAuth clients of the intranet.',
  pool: 'Pools: the evaluation points that a campus collects for a cursus.',
  webhook: 'Webhooks: addresses that are told what happens.',
}

const loadCommand = (file: string): Promise<CommandFile> =>
  import(new URL(`./commands/${file}.ts`, import.meta.url).href)

/** Errors that no operator can do anything about: their stack is what helps. */
const isFault = (error: unknown) =>
  !(error instanceof Error) ||
  error.message === '' ||
  [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => error instanceof kind)

if (import.meta.main) {
  try {
    await program().parseAsync()
  } catch (error) {
    console.error(isFault(error) ? error : (error as Error).message)
    process.exit(1)
  }
}
