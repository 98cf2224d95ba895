/** The answer to a form that is not from a page made for this session. */
import type { FastifyReply } from 'fastify'
import { problemPage } from '../pages/problem.ts'
import { sendPage } from '../send.ts'
import type { Texts } from '../texts/en.ts'

export function sendOutdated(reply: FastifyReply, texts: Texts, here: string): FastifyReply {
  const { outdated: what, outdatedTodo: todo, again: label } = texts.errors
  return sendPage(reply.code(403), problemPage({ texts, what, todo, link: { href: here, label } }))
}
