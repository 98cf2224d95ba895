/** An error as the document that a JSON:API client reads (JSON:API 1.1, 11). */
import { STATUS_CODES } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { ApiError, ErrorSource, FieldErrors } from '../errors.ts'
import { toJson } from '../json.ts'
import { pointersOf, VERSION } from './jsonapi.ts'

interface ErrorObject {
  status: string
  title: string
  detail: string
  source?: ErrorSource
}

/** The text of the error's document. */
export function errorDocument(error: ApiError, request: FastifyRequest): string {
  return toJson({ errors: errorObjects(error, request), ...VERSION })
}

function errorObjects({ status, body, source }: ApiError, request: FastifyRequest): ErrorObject[] {
  const title = STATUS_CODES[status] ?? 'Error'
  const facts = { status: String(status), title }
  if (typeof body === 'string') return [{ ...facts, detail: body }]
  const { error, message, errors } = body as { error?: string; message?: string; errors?: FieldErrors }
  if (errors !== undefined) return fieldErrors(facts, errors, request)
  const detail = message ?? 'There is no such record or route, or not for this caller.'
  return [{ ...facts, title: error ?? title, detail, ...(source ? { source } : {}) }]
}

/** One object for each message of each field. */
function fieldErrors(facts: Omit<ErrorObject, 'detail'>, errors: FieldErrors, request: FastifyRequest): ErrorObject[] {
  return Object.entries(errors).flatMap(([field, messages]) => {
    const source = sourceOf(field, request)
    const name = field === 'base' ? '' : `${field} `
    return messages.map((message) => ({ ...facts, detail: name + message, ...(source ? { source } : {}) }))
  })
}

/** Where the field stands in the document that the client sent, or in the query string of a read. */
function sourceOf(field: string, request: FastifyRequest): ErrorSource | undefined {
  if (request.method === 'GET') return { parameter: field }
  const pointers = pointersOf(request)
  if (!pointers) return undefined
  // A pointer must lead to something (11.2): to what is around a field that is missing.
  return { pointer: pointers.fields.get(field.split('.', 1)[0]!) ?? (field === 'base' ? '/data' : pointers.around) }
}
