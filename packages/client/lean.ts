/**
 * Makes the types small. As the document stands they would have three megabytes: each of eight hundred operations
 * repeats the parameters of its list, and every refusal that it may answer.
 */

type Json = Record<string, unknown>
type Parts = Record<string, Record<string, Json>>

/** What any call may be refused with. */
const REFUSED = {
  description: 'Refused.',
  content: {
    'application/json': {
      schema: { anyOf: ['Error', 'Invalid', 'Nothing'].map((name) => ({ $ref: `#/components/schemas/${name}` })) },
    },
    'text/plain': { schema: { type: 'string' } },
  },
}

/** The client speaks the plain form of the API. */
const OTHER_FORM = 'application/vnd.api+json'

/**
 * The document without what types do not show: headers of answers, the other form in which the server speaks, and texts
 * that many operations repeat.
 */
export function lean(document: object): object {
  const plain = JSON.stringify(document, (key, value) => (key === OTHER_FORM ? undefined : value))
  const { components, paths, ...rest } = JSON.parse(plain) as Json & {
    components: Parts
    paths: Parts
  }
  const { headers: _, ...kept } = components
  for (const parameter of Object.values(kept.parameters!)) delete parameter.description
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    delete operation.description
    const good = Object.entries(operation.responses as Json).filter(([status]) => status < '400')
    operation.responses = { ...Object.fromEntries(good), default: { $ref: '#/components/responses/Refused' } }
  }
  const responses = Object.entries(kept.responses!)
    .filter(([, { content = {} }]) => !('text/plain' in (content as Json)) && !isError(content as Json))
    .map(([name, { headers, ...response }]) => [name, response])
  return { ...rest, components: { ...kept, responses: { ...Object.fromEntries(responses), Refused: REFUSED } }, paths }
}

const isError = (content: Json): boolean =>
  ['Error', 'Invalid', 'Nothing'].some((name) => JSON.stringify(content).includes(`"#/components/schemas/${name}"`))

/** The operation in which a place of the text stands. */
function operationAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at)
  return [...before.matchAll(/^ {4}(\w+): \{$/gm)].at(-1)![1]!
}

/** A query string that lists of several operations take. */
const QUERY = /(?<=^ {12}query\??: )\{\n(?: {16}.*\n)+ {12}\}(?=;$)/gm

/** The generated text with each kind of query string once, and without lines that say that there is nothing. */
export function shared(text: string): string {
  const bare = text
    .replace(/^ {8}(?:get|put|post|delete|options|head|patch|trace)\?: never;\n/gm, '')
    .replace(/^ {8}parameters: \{\n(?: {12}\w+\?: never;\n)+ {8}\};\n/gm, '')
  const names = new Map<string, string>()
  const pointing = bare.replace(QUERY, (block: string, at: number) => {
    // By the first operation that takes it: a number would change with every new resource.
    if (!names.has(block)) names.set(block, operationAround(bare, at))
    return `queries["${names.get(block)}"]`
  })
  const queries = [...names].map(([block, name]) => `    ${name}: ${block.replace(/^ {8}/gm, '')};\n`).join('')
  return `${pointing}/** Query strings, which several operations share. */\nexport interface queries {\n${queries}}\n`.replace(
    /^(?: {4})+/gm,
    (blanks) => '\t'.repeat(blanks.length / 4),
  )
}
