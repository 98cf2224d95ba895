/** What several operations share, each under a name of its own, referred to by `$ref`. */
import type { Header, Parameter, Reference, RequestBody, Response, Schema } from './types.ts'

interface Parts {
  schemas: Schema
  parameters: Parameter
  headers: Header
  responses: Response
  requestBodies: RequestBody
}
type Part = keyof Parts

/** Points at a component, whether it is there already or still to come: views show each other in circles. */
export const reference = (part: Part, name: string): Reference => ({ $ref: `#/components/${part}/${name}` })

export class Components {
  readonly #parts: { readonly [P in Part]: Map<string, Parts[P]> } = {
    schemas: new Map(),
    parameters: new Map(),
    headers: new Map(),
    responses: new Map(),
    requestBodies: new Map(),
  }

  /** Keeps a component and points at it. Naming two different things alike would document one of them wrongly. */
  add<P extends Part>(part: P, name: string, value: Parts[P]): Reference {
    const known = this.#parts[part].get(name)
    if (known === undefined) this.#parts[part].set(name, value)
    else if (known !== value && JSON.stringify(known) !== JSON.stringify(value))
      throw new Error(`OpenAPI: ${part} has two different components with the name ${name}`)
    return reference(part, name)
  }

  /** All of them by name, so that a new resource adds lines to the document and moves none. */
  all(): Readonly<Record<Part, object>> {
    const sorted = (part: Part) => Object.fromEntries([...this.#parts[part]].sort(([a], [b]) => (a < b ? -1 : 1)))
    return {
      schemas: sorted('schemas'),
      parameters: sorted('parameters'),
      headers: sorted('headers'),
      responses: sorted('responses'),
      requestBodies: sorted('requestBodies'),
    }
  }
}
