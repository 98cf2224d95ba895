/** The OpenAPI document as the reference reads it: actions by resource, and what their parts point at. */
import { resolver } from '../../engine/openapi/resolve.ts'
import type { Media, Operation, Parameter, RequestBody, Response, Schema } from '../../engine/openapi/types.ts'

/** As far as the pages look into it. */
export interface OpenApi {
  servers: readonly { url: string }[]
  tags: readonly { name: string; description: string }[]
  'x-tagGroups': readonly { name: string; tags: readonly string[] }[]
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components: { schemas: Readonly<Record<string, Schema>> }
}

export interface RouteDoc {
  method: string
  path: string
  operation: Operation
}

/** What can be done: one or more routes that take and answer the same. */
export interface ActionDoc {
  name: string
  /** Where it stands on its page. */
  anchor: string
  title: string
  routes: readonly [RouteDoc, ...RouteDoc[]]
}

export interface ResourceDoc {
  name: string
  about: string
  actions: readonly ActionDoc[]
}

export interface Area {
  name: string
  resources: readonly ResourceDoc[]
}

export class Reference {
  readonly areas: readonly Area[]
  /** Pages of paths that do not begin with a resource's name, such as `me` and `search`. */
  readonly others: readonly ResourceDoc[]
  readonly resolve: ReturnType<typeof resolver>
  readonly document: OpenApi
  readonly #pages: ReadonlyMap<string, ResourceDoc>

  constructor(document: OpenApi) {
    this.document = document
    this.resolve = resolver(document)
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    )
    const byTag = Map.groupBy(routes, ({ operation }) => operation.tags[0]!)
    const page = (name: string): ResourceDoc => ({
      name,
      about: document.tags.find((tag) => tag.name === name)!.description,
      actions: actionsOf(byTag.get(name) ?? []),
    })
    this.areas = document['x-tagGroups'].map(({ name, tags }) => ({ name, resources: tags.map(page) }))
    const named = new Map(this.areas.flatMap(({ resources }) => resources).map((one) => [one.name, one]))
    const byWord = Map.groupBy(routes, ({ path }) => path.split('/')[2]!)
    this.others = [...byWord]
      .filter(([word]) => !named.has(word))
      .map(([name, found]) => ({ name, about: othersText(found), actions: actionsOf(found) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    this.#pages = new Map([...named, ...this.others.map((one) => [one.name, one] as const)])
  }

  get names(): readonly string[] {
    return [...this.#pages.keys()]
  }

  page(name: string): ResourceDoc | undefined {
    return this.#pages.get(name)
  }

  parameters({ operation }: RouteDoc): Parameter[] {
    return (operation.parameters ?? []).map((parameter) => this.resolve<Parameter>(parameter))
  }

  body({ operation }: RouteDoc): { required: boolean; schema: Schema; forms: string[] } | undefined {
    if (!operation.requestBody) return undefined
    const { content, required } = this.resolve<RequestBody>(operation.requestBody)
    return { required, schema: content['application/json']!.schema, forms: Object.keys(content) }
  }

  responses({ operation }: RouteDoc): { status: string; response: Response; media?: Media }[] {
    return Object.entries(operation.responses).map(([status, given]) => {
      const response = this.resolve<Response>(given)
      return { status, response, media: Object.values(response.content ?? {})[0] }
    })
  }

  /** The answer of a call that went well. */
  answer(route: RouteDoc) {
    return this.responses(route).find(({ status }) => status.startsWith('2'))!
  }
}

/** Routes of one action together, the shortest first: the list itself before the lists below other records. */
function actionsOf(routes: readonly RouteDoc[]): ActionDoc[] {
  const groups = Map.groupBy(routes, ({ operation }) => `${operation.tags[0]} ${operation['x-action']}`)
  const oneResource = new Set(routes.map(({ operation }) => operation.tags[0])).size === 1
  return [...groups.values()].map((found) => {
    const sorted = found.toSorted((a, b) => a.path.split('/').length - b.path.split('/').length)
    const [first, ...rest] = sorted as [RouteDoc, ...RouteDoc[]]
    const { 'x-action': name, tags, summary } = first.operation
    const anchor = (oneResource ? name : `${tags[0]}_${name}`).replaceAll('_', '-')
    return { name, anchor, title: summary, routes: [first, ...rest] }
  })
}

const othersText = (routes: readonly RouteDoc[]): string =>
  `Routes of ${[...new Set(routes.map(({ operation }) => operation.tags[0]))].join(' and ')} at paths of their own.`
