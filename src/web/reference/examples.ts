/** What the examples of a page show: rows of a sample world as anybody may see them, else values made from the schema. */
import { exampleOf as fromSchema } from '../../engine/openapi/example.ts'
import { publicSample, type Sample } from '../../engine/sample.ts'
import type { Service } from '../../engine/service.ts'
import type { Row } from './calls.ts'
import type { ActionDoc, Reference, ResourceDoc } from './document.ts'
import { idsOf, NO_IDS } from './ids.ts'

export interface Source {
  service: Service
  isSample(): Promise<boolean>
}

/** Rows that a list inside an example shows. */
const LONGEST = 2

export async function examplesOf(source: Source, reference: Reference, { name }: ResourceDoc, base: string) {
  const resource = source.service.resources.get(name)
  const { service } = source
  const isSample = await source.isSample()
  const sample = resource && isSample ? await publicSample(service, resource, base) : undefined
  const tables = [...service.resources.values()].map(({ table }) => table)
  return {
    ids: isSample ? await idsOf(service.db, tables, resource?.table) : NO_IDS,
    real: sample !== undefined,
    sample: sample?.show as Row | undefined,
    exampleOf: (action: ActionDoc) => exampleOf(reference, action, sample),
  }
}

function exampleOf(reference: Reference, { routes: [route] }: ActionDoc, sample?: Sample): unknown {
  const schema = reference.answer(route).media?.schema
  if (!schema) return undefined
  const path = route.operation['x-action']
  if (sample && path === 'index') return cut([sample.list])
  if (sample && (path === 'show' || path === 'create') && !('anyOf' in schema)) return cut(sample.show)
  if (path === 'graph') return { '2026-03-02': 12, '2026-03-03': 0, '2026-03-04': 7 }
  return fromSchema(reference.document, schema)
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, LONGEST).map(cut)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]))
}
