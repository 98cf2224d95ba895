/** The application that an address names, for who may see it; 404 for everybody else. */
import type { FastifyRequest } from 'fastify'
import { notFound } from '../../errors.ts'
import { findRegistered, type Keeper, keeperOf, mayManage, type Registered } from '../../oauth/registered.ts'
import { APPLICATIONS, applicationAddress } from '../addresses.ts'
import type { Web } from '../visit.ts'
import type { Guest } from './signed-in.ts'

export interface Found {
  application: Registered
  keeper: Keeper
}

export async function applicationOf(web: Web, guest: Guest, request: FastifyRequest): Promise<Found> {
  const id = idOf(request)
  if (id === undefined) throw notFound()
  const keeper = await keeperOf(web.db.orm, guest.session.userId)
  const application = await findRegistered(web.db.orm, web.clock.now(), id, keeper)
  if (!application) throw notFound()
  return { application, keeper }
}

/** The same, for who may do with it what its owner may. */
export async function managedApplicationOf(web: Web, guest: Guest, request: FastifyRequest): Promise<Found> {
  const found = await applicationOf(web, guest, request)
  if (!mayManage(found.keeper, found.application)) throw notFound()
  return found
}

/** The page to begin again at: the application's own, or the list. */
export function pageBehind(request: FastifyRequest): string {
  const id = idOf(request)
  return id === undefined ? APPLICATIONS : applicationAddress(id)
}

const LARGEST_ID = 2_147_483_647

function idOf(request: FastifyRequest): number | undefined {
  const { id } = request.params as { id?: string }
  return id !== undefined && /^[1-9]\d{0,9}$/.test(id) && Number(id) <= LARGEST_ID ? Number(id) : undefined
}
