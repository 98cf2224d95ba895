/** Puts the plain body in the place of the JSON:API document that a write came as. */
import type { FastifyRequest } from 'fastify'
import { badRequest } from '../../errors.ts'
import { keepPointers, wantsJsonApi } from '../../http/jsonapi.ts'
import type { Finished } from '../finish.ts'
import { isDocument, plainBody } from '../jsonapi/input.ts'

/** An action of its own changes no record by its fields, so that no document describes what it takes. */
export function refuseDocument(request: FastifyRequest): void {
  if (wantsJsonApi(request) && isDocument(request.body))
    throw badRequest('This action takes its fields as they are, without data', { pointer: '/data' })
}

/** `id` is that of the record in the path; none for a new one. */
export function takeDocument(request: FastifyRequest, resource: Finished, id?: number): void {
  if (!wantsJsonApi(request) || !isDocument(request.body)) return
  const { body, pointers } = plainBody(resource, request.body, id)
  request.body = body
  keepPointers(request, pointers)
}
