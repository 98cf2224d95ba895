/**
 * A row as anybody sees it who has a token, for examples. Only for worlds that are made up: who reads an example needs
 * no token.
 */
import type { Finished } from './finish.ts'
import { parseQuery } from './query/parse.ts'
import type { Scene } from './reader.ts'
import type { Service } from './service.ts'

export interface Sample {
  /** The row as the list shows it, and as it is shown alone. */
  list: unknown
  show: unknown
}

/** Among these many, the row that has most to show is taken. */
const CANDIDATES = 10

/** Undefined where the list is not for everybody, or has no row. */
export async function publicSample(service: Service, resource: Finished, base: string): Promise<Sample | undefined> {
  if (!isPublic(resource)) return undefined
  const scene: Scene = { now: service.clock.now(), base, viewer: null, insider: false }
  const { conditions, order, values } = parseQuery(resource, {})
  const restricted = resource.visible !== undefined
  const plan = { resource: resource.name, view: 'list', parents: [], conditions, order, restricted }
  const page = await service.reader.page(resource, plan, values, { number: 1, size: CANDIDATES }, scene)
  const rows = JSON.parse(page ?? '[]') as { id?: number }[]
  const list = rows.toSorted((a, b) => richness(b) - richness(a))[0]
  if (list?.id === undefined) return list && { list, show: list }
  const key = { by: 'id', value: list.id }
  const show = await service.reader.record(resource, 'show', key, scene, { restricted })
  return { list, show: show === null ? list : JSON.parse(show) }
}

function isPublic({ actions }: Finished): boolean {
  const { index } = actions
  if (index?.action !== 'index' || !index.flat || index.asks || index.path) return false
  const { roles, owner, scopes } = index.access
  return roles.length === 0 && owner === 'none' && scopes.length === 0
}

/** How much of a value is there: nulls and empty lists say nothing. */
function richness(value: unknown): number {
  if (value === null || value === '') return 0
  if (typeof value !== 'object') return 1
  const parts = Object.values(value).map(richness)
  return parts.reduce((sum, part) => sum + Math.min(part, 5), 0)
}
