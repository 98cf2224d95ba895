/** Puts the plain body in the place of the JSON:API document that a write came as. */
import type { FastifyRequest } from 'fastify'
import { keepPointers, wantsJsonApi } from '../../http/jsonapi.ts'
import type { Finished } from '../finish.ts'
import { isDocument, plainBody } from '../jsonapi/input.ts'

/** `id` is that of the record in the path; none for a new one. */
export function takeDocument(request: FastifyRequest, resource: Finished, id?: number): void {
  if (!wantsJsonApi(request) || !isDocument(request.body)) return
  const { body, pointers } = plainBody(resource, request.body, id)
  request.body = body
  keepPointers(request, pointers)
}
