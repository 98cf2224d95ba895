/** The log: JSON lines, or coloured ones on a terminal. Nothing that opens a door is ever in one. */
import { type DestinationStream, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import type { Config } from '../config.ts'

/** Names of query parameters whose values open doors. */
const SECRETS = /^(access_token|bearer_token|refresh_token|token|client_secret|code|code_verifier|password)(\[|$)/i
/** A list of thousands of ids is no help in a log. */
const LONGEST_ADDRESS = 1000

/** Writes to `stream`, or to standard output. */
export function createLogger(config: Pick<Config, 'LOG_LEVEL'>, stream: DestinationStream = standardOutput()): Logger {
  return pino(
    {
      level: config.LOG_LEVEL,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError, error: describeError, req: describeRequest, res: describeReply },
      // The serializers leave these out already; this holds for whatever else is passed to a logger.
      redact: {
        paths: ['authorization', 'cookie', 'headers', 'body', 'token', 'access_token', 'client_secret', 'password'],
        censor: '(hidden)',
      },
    },
    stream,
  )
}

function standardOutput(): DestinationStream {
  return process.stdout.isTTY
    ? pretty({ translateTime: 'HH:MM:ss', singleLine: true, sync: true })
    : pino.destination(1)
}

/** A path with its query, without the values that open doors. */
export function safeAddress(address: string): string {
  // The page that shows an authorization code has it in its path.
  const url = address.replace(/(\/oauth\/+authorize\/+)[^/?]+/, '$1(hidden)')
  const mark = url.indexOf('?')
  if (mark === -1) return url.slice(0, LONGEST_ADDRESS)
  const query = url
    .slice(mark + 1)
    .split('&')
    .map((part) => {
      const [name = ''] = part.split('=', 1)
      return SECRETS.test(decoded(name)) ? `${name}=(hidden)` : part
    })
    .join('&')
  return `${url.slice(0, mark)}?${query}`.slice(0, LONGEST_ADDRESS)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const describeRequest = (request: { method?: string; url?: string }) => ({
  method: request.method,
  path: safeAddress(request.url ?? ''),
})

const describeReply = (reply: { statusCode?: number }) => ({ status: reply.statusCode })

/** An error with its causes, without the values that were bound to a statement. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) }
  const message = withoutValues(error.message)
  // The first lines of a stack are the message, which may hold any text.
  const stack = error.stack ?? ''
  const frames = stack.includes(error.message)
    ? stack.slice(stack.indexOf(error.message) + error.message.length)
    : stack
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    message,
    ...(code === undefined ? {} : { code }),
    stack: withoutValues(frames).trim(),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** Drizzle ends the message of a failed query with its values, passwords and tokens among them. */
const withoutValues = (text: string) => text.replace(/\nparams: [\s\S]*$/, '')
