/** How the provider's answers leave. */
import type { FastifyReply } from 'fastify'
import { toJson } from '../json.ts'

/** Sends compact JSON; the status is 200 unless it was set. */
export const sendJson = (reply: FastifyReply, body: unknown, headers: Record<string, string> = {}) =>
  reply.headers({ ...headers, 'content-type': 'application/json; charset=utf-8' }).send(toJson(body))
