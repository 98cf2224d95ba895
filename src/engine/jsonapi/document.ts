/** Records as the database wrote them become a document (JSON:API 1.1, 7): each record once, joined by its type and id. */
import type { Asked, Tree } from './asked.ts'
import type { Part, Shape } from './shape.ts'

type Body = Readonly<Record<string, unknown>>

interface Identifier {
  type: string
  id: string
}
interface Relationship {
  data?: Identifier | Identifier[] | null
  meta?: object
}
interface ResourceObject extends Identifier {
  attributes?: Record<string, unknown>
  relationships?: Record<string, Relationship>
  links?: { self: string }
}

export interface Document {
  data: ResourceObject | ResourceObject[]
  included?: ResourceObject[]
}

/** `selfOf` answers the address of a record, where it has one. */
export function documentOf(
  shape: Shape,
  body: Body | readonly Body[],
  asked: Asked,
  selfOf: (record: Identifier) => string | undefined,
): Document {
  const objects = new Objects(asked, selfOf)
  const many = Array.isArray(body)
  const data = (many ? body : [body]).map((record: Body) => objects.primary(shape, record))
  for (const { visit } of data) visit()
  const included = objects.included()
  return {
    data: many ? data.map(({ object }) => object) : data[0]!.object,
    // Asked for, the member is there even when nothing is in it (6.3).
    ...(included.length > 0 || asked.include ? { included } : {}),
  }
}

const isRecord = (value: unknown): value is Body => typeof value === 'object' && value !== null && 'id' in value

/** A record of which something is shown, but not which one it is. */
const isNameless = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('id' in value) &&
  Object.keys(value).length > 0

/** What all records of one document share. */
class Objects {
  readonly #known = new Map<string, { object: ResourceObject; primary: boolean }>()
  readonly #asked: Asked
  readonly #selfOf: (record: Identifier) => string | undefined

  constructor(asked: Asked, selfOf: (record: Identifier) => string | undefined) {
    this.#asked = asked
    this.#selfOf = selfOf
  }

  included(): ResourceObject[] {
    return [...this.#known.values()].filter(({ primary }) => !primary).map(({ object }) => object)
  }

  /** All primary records are known before the first is walked through, so that none is included as well. */
  primary(shape: Shape, given: Body): { object: ResourceObject; visit: () => void } {
    const body = shape.wrapper === undefined ? given : (given[shape.wrapper] as Body)
    const object = this.#object(identify(shape, body), true)
    return { object, visit: () => this.#fill(object, shape, body, this.#asked.include) }
  }

  #object({ type, id }: Identifier, primary: boolean): ResourceObject {
    const key = `${type}/${id}`
    const found = this.#known.get(key)
    if (found) return found.object
    const self = this.#selfOf({ type, id })
    // The order is the one in which a reader looks.
    const object: ResourceObject = { type, id, attributes: undefined, relationships: undefined }
    if (self !== undefined) object.links = { self }
    this.#known.set(key, { object, primary })
    return object
  }

  /** A record that is met in two views keeps what either shows. */
  #fill(object: ResourceObject, shape: Shape, body: Body, tree: Tree | undefined): void {
    const wanted = this.#asked.fields.get(shape.type)
    const attributes: Record<string, unknown> = {}
    const relationships: Record<string, Relationship> = {}
    for (const [key, part] of shape.parts) {
      if (!Object.hasOwn(body, key)) continue
      const isWanted = !wanted || wanted.has(part.name)
      if (part.as === 'attribute') {
        if (isWanted) attributes[part.name] = body[key]
      } else if (isWanted || tree?.has(part.name)) {
        // A record that is asked for by name is included even where the field that leads to it is not.
        const relationship = this.#relationship(part, body, key, tree)
        if (isWanted) relationships[part.name] = relationship
      }
    }
    object.attributes = merge(object.attributes, attributes)
    object.relationships = merge(object.relationships, relationships)
  }

  #relationship(
    part: Exclude<Part, { as: 'attribute' }>,
    body: Body,
    key: string,
    tree: Tree | undefined,
  ): Relationship {
    const value = body[key]
    // Which record it is, is kept from this caller: neither a record nor none.
    if (value === 'invisible' || isNameless(value)) return { meta: { invisible: true } }
    if (part.as === 'key') {
      const one = (id: unknown): Identifier => ({ type: part.type, id: String(id) })
      return { data: Array.isArray(value) ? value.map(one) : value === null ? null : one(value) }
    }
    const shape = part.as === 'record' ? part.shape : part.shapes[String(body[part.by])]
    const one = (record: Body) => (shape ? this.#nested(shape, record, tree, part.name) : null)
    if (Array.isArray(value)) return { data: value.filter(isRecord).map((record) => one(record)!) }
    return { data: isRecord(value) ? one(value) : null }
  }

  #nested(shape: Shape, record: Body, tree: Tree | undefined, name: string): Identifier {
    const identifier = identify(shape, record)
    if (tree && !tree.has(name)) return identifier
    this.#fill(this.#object(identifier, false), shape, record, tree?.get(name))
    return identifier
  }
}

const identify = ({ type }: Shape, body: Body): Identifier => ({ type, id: String(body.id) })

function merge<Value>(before: Record<string, Value> | undefined, more: Record<string, Value>) {
  return Object.keys(more).length > 0 || before ? { ...more, ...before } : undefined
}
