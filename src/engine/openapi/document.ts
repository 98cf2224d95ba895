/** The whole API as an OpenAPI 3.1 document, for reference pages and for generated clients. */
import type { Registry } from '../registry.ts'
import { Components } from './components.ts'
import { pathsOf } from './paths.ts'
import { addViews } from './schemas.ts'
import { securitySchemes } from './security.ts'

export interface Info {
  version: string
  /** Where the server stands, without a slash at its end. */
  baseUrl: string
}

const ABOUT = `Lists come in pages, sorted, filtered and searched by the query string. Keys are never left out of a
body: what has no value is null. Times are in UTC, in ISO 8601 with milliseconds.

Writes take JSON, forms, or a query string; the three may be mixed, and the body wins. Forms write nesting with
brackets, as in \`exam[project_ids][]=1\`. Numbers, booleans and times may be sent as texts. Any path may end in
\`.json\`. Roles are those of the application, as its owner sees them on its page.

Every answer comes as a JSON:API 1.1 document too, for requests that say \`Accept: application/vnd.api+json\` or have that
content type. Records that the plain form nests become relationships and are included; \`include\` and \`fields[TYPE]\`
pick among them. A \`?\` at the end of a name falls away, and a key \`type\` gets the name of its resource in front. What is
no record stands in \`meta.result\`. Writes take \`{"data": {"type", "id", "attributes", "relationships"}}\` as well.`

/** Derived from the declarations alone: the same registry makes the same document, byte by byte. */
export function openApiDocument(registry: Registry, { version, baseUrl }: Info): object {
  const components = new Components()
  addViews(components, registry)
  const paths = pathsOf(components, registry)
  return {
    openapi: '3.1.0',
    info: { title: 'OpenIntra', version, description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: baseUrl }],
    tags: tagsOf(registry),
    'x-tagGroups': tagGroupsOf(registry),
    paths,
    components: { ...components.all(), securitySchemes: securitySchemes(baseUrl) },
  }
}

/** The resources that have routes. */
function tagsOf({ resources, routes }: Registry) {
  const served = new Set(routes.map((route) => route.resource.name))
  return [...resources.values()]
    .filter(({ name }) => served.has(name))
    .map(({ name, about }) => ({ name, description: about }))
}

/** The rooms of the resources, as reference pages group them. */
function tagGroupsOf(registry: Registry) {
  const groups = new Map<string, string[]>()
  for (const { name } of tagsOf(registry)) {
    const area = registry.areas.get(name) || 'resources'
    groups.set(area, [...(groups.get(area) ?? []), name])
  }
  return [...groups].map(([area, tags]) => ({ name: area[0]!.toUpperCase() + area.slice(1), tags }))
}
