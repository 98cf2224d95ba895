/** How the keys of a view part into attributes and relationships (JSON:API 1.1, 7.2), derived from its declaration. */
import { getTableName } from 'drizzle-orm'
import type { Table } from '../declare/columns.ts'
import type { Shown, View, WireType } from '../declare/view.ts'
import { foreignKeys, keyBetween, type Model, targetOf } from '../model.ts'
import { singular } from '../names.ts'
import { otherKey } from '../sql/view.ts'

/** What one key of a plain body becomes. */
export type Part =
  | { as: 'attribute'; name: string }
  /** A key of another record, or a list of such keys. */
  | { as: 'key'; name: string; type: string }
  /** A record, or a list of them. */
  | { as: 'record'; name: string; many: boolean; shape: Shape }
  /** A record whose class stands under the key `by`. */
  | { as: 'polymorphic'; name: string; by: string; shapes: Readonly<Record<string, Shape>> }

/** What a record of one view becomes. */
export interface Shape {
  type: string
  parts: ReadonlyMap<string, Part>
  /** The key under which the whole record stands, where its view says so: `{"anti_grav_units_user": {...}}`. */
  wrapper?: string
}

const known = new WeakMap<View, Shape>()

/** The shape of a view of a resource. */
export function shapeOf(model: Model, table: Table, named: string | View): Shape {
  const view = model.view(table, named)
  let shape = known.get(view)
  if (!shape) {
    shape = wrapped(model, table, view) ?? { type: getTableName(table), parts: partsOf(model, table, view) }
    known.set(view, shape)
  }
  return shape
}

/** A view that shows nothing but the record itself, one level deeper. */
function wrapped(model: Model, table: Table, view: View): Shape | undefined {
  const [entry] = view
  if (view.length !== 1 || typeof entry !== 'object') return undefined
  const [wrapper, shown] = Object.entries(entry)[0]!
  if (shown.shown !== 'one' || shown.by !== 'id' || shown.to?.() !== table) return undefined
  return { ...shapeOf(model, table, shown.view), wrapper }
}

function partsOf(model: Model, table: Table, view: View): Map<string, Part> {
  const entries = view.flatMap((entry): [string, Shown | undefined][] =>
    typeof entry === 'string' ? [[entry, undefined]] : Object.entries(entry),
  )
  const parts = new Map<string, Part>()
  for (const [key, shown] of entries) {
    if (key === 'id') continue
    const part = shown ? shownPart(model, table, key, shown) : columnPart(model, table, key)
    const twin = part.name === key ? undefined : entries.find(([other]) => other === part.name)
    if (!twin) parts.set(key, part)
    // `user_id` beside `user` says the same once more.
    else if (!isBehind(twin[1], key)) parts.set(key, { ...part, name: key })
  }
  return parts
}

/** Whether the record shown is the one that the column `key` names. */
function isBehind(shown: Shown | undefined, key: string): boolean {
  if (shown?.shown === 'veiled') return isBehind(shown.what, key)
  if (shown?.shown === 'polymorphic') return shown.id === key
  return shown?.shown === 'one' && shown.by === key
}

const isMany = (key: string): boolean => key.endsWith('_ids')

function columnPart(model: Model, table: Table, key: string): Part {
  const to = foreignKeys(table).find(({ column }) => column === key)?.to
  const type = to && getTableName(to)
  if (type === undefined || !model.resources.has(type)) return attribute(table, key)
  return { as: 'key', name: relationshipName(key, type), type }
}

function shownPart(model: Model, table: Table, key: string, shown: Shown): Part {
  switch (shown.shown) {
    case 'one':
      return recordPart(model, table, key, shown.to?.() ?? targetOf(table, shown.by), shown.view, false)
    case 'many':
    case 'first':
      return recordPart(model, table, key, shown.of(), shown.view, shown.shown === 'many')
    case 'ids': {
      const via = shown.via()
      const type = getTableName(targetOf(via, shown.of ? keyBetween(via, shown.of()) : otherKey(via, table)))
      return { as: 'key', name: relationshipName(key, type), type }
    }
    case 'polymorphic': {
      const targets = Object.entries(shown.to).map(([type, to]) => [type, shapeOf(model, to.table(), to.view)])
      return { as: 'polymorphic', name: key, by: shown.type, shapes: Object.fromEntries(targets) }
    }
    case 'veiled':
      return shownPart(model, table, key, shown.what)
    case 'computed':
      return computedPart(model, table, key, shown.type)
    case 'object':
      return attribute(table, key)
    default:
      return shown satisfies never
  }
}

/** Rows that no resource declares are parts of the record that shows them: nothing else can name them. */
function recordPart(model: Model, table: Table, key: string, to: Table, view: string | View, many: boolean): Part {
  if (!model.resources.has(getTableName(to))) return attribute(table, key)
  const shape = shapeOf(model, to, view)
  const hasId = model.view(to, view).includes('id')
  return hasId ? { as: 'record', name: key, many, shape } : attribute(table, key)
}

/** SQL that answers records says of which resource. */
function computedPart(model: Model, table: Table, key: string, type: WireType): Part {
  const many = typeof type === 'object' && 'list' in type
  const inner = many ? type.list : type
  if (typeof inner !== 'object' || !('record' in inner)) return attribute(table, key)
  const shape = shapeOf(model, model.resource(inner.record).table, inner.view)
  return { as: 'record', name: key, many, shape }
}

/** `type` and `id` mean something else in a resource object, and a name may hold no question mark (5.8). */
function attribute(table: Table, key: string): Part {
  const name = key === 'type' ? `${singular(getTableName(table))}_type` : key.replace(/\?$/, '')
  return { as: 'attribute', name }
}

/** `user_id` → `user`; `project_ids` → `projects`, where that is what the resource is called. */
export function relationshipName(key: string, type: string): string {
  if (!isMany(key)) return key.replace(/_id$/, '')
  return key === `${singular(type)}_ids` ? type : key
}
