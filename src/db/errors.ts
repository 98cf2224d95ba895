/** From SQLSTATE to what the client reads: the one place where a database error becomes an answer. */
import { ApiError, unavailable, unprocessable } from '../errors.ts'
import { sqlState } from './database.ts'

interface Violation {
  constraint?: string
  table?: string
  column?: string
  detail?: string
}

/** The error of the driver behind the wrappers of libraries. */
function violationOf(error: unknown): Violation {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if ('code' in at) return at as Violation
  return {}
}

/**
 * A refused connection, a broken one, a server that starts or stops, a pool without a free connection. A violation of the
 * protocol (08P01) is a fault of ours.
 */
const CONNECTION = /^(08(?!P01)...|57P0[1235]|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
const CONNECTION_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|PGlite is closed/

export const isConnectionError = (error: unknown): boolean => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (CONNECTION_TEXT.test(at.message)) return true
  return CONNECTION.test(sqlState(error) ?? '')
}

/** The columns of a constraint, off PostgreSQL's detail: `Key (user_id, campus_id)=(1, 2) already exists.` or `(lower(email))=`. */
function keyColumns(violation: Violation): string[] {
  const match = /Key \((.*?)\)=\(/.exec(violation.detail ?? '')
  return (match?.[1] ?? '').split(',').map((column) =>
    column
      .trim()
      .replace(/^"|"$/g, '')
      .replace(/^lower\((\w+).*$/, '$1'),
  )
}

type Translate = (violation: Violation) => ApiError

function foreignKey(violation: Violation): ApiError {
  const needed = /referenced from table "(\w+)"/.exec(violation.detail ?? '')
  return needed
    ? unprocessable({ base: [`Cannot delete record because dependent ${needed[1]!.replaceAll('_', ' ')} exist`] })
    : unprocessable({ [keyColumns(violation)[0] || 'base']: ['must exist'] })
}

const contended = () =>
  new ApiError(
    503,
    {
      error: 'Service Unavailable',
      message: 'Others are changing the same records. Please try again in a moment.',
    },
    { 'retry-after': '2', 'cache-control': 'no-store' },
  )

const TABLE: Readonly<Record<string, Translate>> = {
  // unique_violation: the message stands at the first column of the index
  '23505': (v) => unprocessable({ [keyColumns(v)[0] || 'base']: ['has already been taken'] }),
  // foreign_key_violation: a missing record in a write, or a row that others still need in a delete
  '23503': foreignKey,
  // restrict_violation, as newer versions call a refused delete
  '23001': foreignKey,
  '23502': (v) => unprocessable({ [v.column ?? 'base']: ["can't be blank"] }),
  // check_violation and exclusion_violation: the constraint's name is the field, its comment the rule
  '23514': (v) => unprocessable({ base: [`is refused by the rule ${v.constraint ?? ''}`.trim()] }),
  '23P01': (v) => unprocessable({ base: [`is refused by the rule ${v.constraint ?? ''}`.trim()] }),
  '22003': () => unprocessable({ base: ['holds a number that is out of range'] }),
  '22007': () => unprocessable({ base: ['holds a time that does not exist'] }),
  '22008': () => unprocessable({ base: ['holds a time that is out of range'] }),
  '22021': () => unprocessable({ base: ['contains invalid characters'] }),
  // untranslatable_character: a NUL within JSON
  '22P05': () => unprocessable({ base: ['contains invalid characters'] }),
  // program_limit_exceeded: an index takes texts of some 2,700 bytes at most
  '54000': () => unprocessable({ base: ['holds a text that is too long'] }),
  // serialization_failure, deadlock_detected, lock_not_available: still so after the repetitions of `repeating`
  '40001': contended,
  '40P01': contended,
  '55P03': contended,
  // query_canceled: the statement took longer than the server allows
  '57014': () =>
    new ApiError(503, { error: 'Service Unavailable', message: 'The request took too long. Ask for less at once.' }),
}

/** The answer to a database error; undefined when it is a fault of ours. */
export function translate(error: unknown): ApiError | undefined {
  if (isConnectionError(error)) return unavailable()
  return TABLE[sqlState(error) ?? '']?.(violationOf(error))
}
