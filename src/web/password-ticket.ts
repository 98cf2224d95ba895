/** Between password and one-time password: the browser holds a sealed note of whose password was right, and until when. */
import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '../domain/sign-in.ts'
import { type SecretKey, sameText } from '../oauth/keys.ts'
import type { Web } from './visit.ts'

/** Seconds to take out the telephone. */
const GOOD_FOR = 600

export function passwordTicket(web: Web, request: FastifyRequest, reply: FastifyReply, person: Person): void {
  const until = Math.floor(web.clock.now().getTime() / 1000) + GOOD_FOR
  const note = `${person.id}.${until}`
  web.cookies.set(request, reply, 'password', `${note}.${seal(web.key, note)}`, GOOD_FOR)
}

export function passwordGiven(web: Web, request: FastifyRequest): Person['id'] | undefined {
  const [id = '', until = '', sealed = ''] = (web.cookies.read(request, 'password') ?? '').split('.')
  if (!/^\d+$/.test(id) || !/^\d+$/.test(until) || !sameText(seal(web.key, `${id}.${until}`), sealed)) return undefined
  return Number(until) * 1000 > web.clock.now().getTime() ? Number(id) : undefined
}

const seal = (key: SecretKey, note: string): string =>
  createHmac('sha256', key).update(`password:${note}`).digest('hex')
