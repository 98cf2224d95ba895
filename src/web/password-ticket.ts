/** Between password and one-time password: the browser holds a sealed note of whose password was right, and when. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '../domain/sign-in.ts'
import { type SecretKey, sameText, signatureOf } from '../oauth/keys.ts'
import type { Web } from './visit.ts'

/** Seconds to take out the telephone. */
const GOOD_FOR = 600

export interface PasswordTicket {
  userId: Person['id']
  /** When the password was looked at. */
  at: Date
}

export function passwordTicket(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, at }: PasswordTicket,
): void {
  const note = `${userId}.${at.getTime()}`
  web.cookies.set(request, reply, 'password', `${note}.${seal(web.key, note)}`, GOOD_FOR)
}

export function passwordGiven(web: Web, request: FastifyRequest): PasswordTicket | undefined {
  const [id = '', at = '', sealed = ''] = (web.cookies.read(request, 'password') ?? '').split('.')
  if (!/^\d+$/.test(id) || !/^\d+$/.test(at) || !sameText(seal(web.key, `${id}.${at}`), sealed)) return undefined
  const age = web.clock.now().getTime() - Number(at)
  return age < GOOD_FOR * 1000 ? { userId: Number(id), at: new Date(Number(at)) } : undefined
}

const seal = (key: SecretKey, note: string): string => signatureOf(key, `password:${note}`)
