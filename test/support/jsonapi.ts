/** Whether a document keeps to the structure of JSON:API 1.1 (chapters 5 and 7), told as a list of faults. */

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** 5.8: letters and digits at both ends; in between hyphens, underscores and blanks as well. */
const MEMBER = /^[\p{L}\p{N}]([\p{L}\p{N}_ -]*[\p{L}\p{N}])?$/u

const TOP = ['data', 'errors', 'meta', 'jsonapi', 'links', 'included']
const OBJECT = ['type', 'id', 'lid', 'attributes', 'relationships', 'links', 'meta']
const ERROR = ['id', 'links', 'status', 'code', 'title', 'detail', 'source', 'meta']

/** Empty for a document without a fault. `sparse` lets go of full linkage, as fields left out break it (7.4). */
export function faultsOf(document: unknown, { sparse = false } = {}): string[] {
  const faults: string[] = []
  const no = (fault: string) => void faults.push(fault)
  if (!isObject(document)) return ['is no object']
  onlyMembers(document, TOP, 'the document', no)
  if (!('data' in document || 'errors' in document || 'meta' in document)) no('has neither data nor errors nor meta')
  if ('data' in document && 'errors' in document) no('has both data and errors')
  if ('included' in document && !('data' in document)) no('includes without data')
  if ('errors' in document) checkErrors(document.errors, no)
  if ('links' in document) checkLinks(document.links, 'links', no)
  if (!('data' in document)) return faults
  const primary = listOf(document.data)
  const included = 'included' in document ? document.included : []
  if (!Array.isArray(included)) no('included is no list')
  checkTogether(primary, included as unknown[], sparse, no)
  return faults
}

type Report = (fault: string) => void

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value])

function onlyMembers(object: Json, known: readonly string[], where: string, no: Report): void {
  for (const name of Object.keys(object)) if (!known.includes(name)) no(`${where} has ${name}`)
}

function checkErrors(errors: unknown, no: Report): void {
  if (!Array.isArray(errors) || errors.length === 0) return no('errors is no list, or empty')
  for (const error of errors) {
    if (!isObject(error)) return no('an error is no object')
    onlyMembers(error, ERROR, 'an error', no)
    if (typeof error.status !== 'string') no('the status of an error is no text')
    if (typeof error.title !== 'string' || typeof error.detail !== 'string') no('an error does not say what is wrong')
    if (error.source !== undefined && !isObject(error.source)) no('the source of an error is no object')
    if (isObject(error.source)) onlyMembers(error.source, ['pointer', 'parameter', 'header'], 'a source', no)
  }
}

function checkLinks(links: unknown, where: string, no: Report): void {
  if (!isObject(links)) return no(`${where} is no object`)
  for (const [name, link] of Object.entries(links))
    if (link !== null && !(typeof link === 'string' && URL.canParse(link))) no(`${where}.${name} is ${link}`)
}

const keyOf = ({ type, id }: Json) => `${type}/${id}`

function checkIdentifier(value: unknown, where: string, no: Report): value is Json {
  if (!isObject(value)) {
    no(`${where} is no object`)
    return false
  }
  if (typeof value.type !== 'string' || !MEMBER.test(value.type)) no(`${where} has the type ${value.type}`)
  if (typeof value.id !== 'string' || !/^\d+$/.test(value.id)) no(`${where} has the id ${JSON.stringify(value.id)}`)
  return true
}

/** Each record once, and none that nothing leads to. */
function checkTogether(primary: unknown[], included: unknown[], sparse: boolean, no: Report): void {
  const objects = new Map<string, Json>()
  for (const object of [...primary, ...included]) {
    if (!checkIdentifier(object, 'a resource object', no)) continue
    if (objects.has(keyOf(object))) no(`${keyOf(object)} is there twice`)
    objects.set(keyOf(object), object)
    checkObject(object, no)
  }
  if (sparse) return
  const reached = new Set(primary.filter(isObject).map(keyOf))
  for (const key of reached) for (const next of linkedFrom(objects.get(key))) reached.add(next)
  for (const object of included.filter(isObject))
    if (!reached.has(keyOf(object))) no(`nothing leads to ${keyOf(object)}`)
}

function checkObject(object: Json, no: Report): void {
  const name = keyOf(object)
  onlyMembers(object, OBJECT, name, no)
  const { attributes = {}, relationships = {}, links = {} } = object
  if (!isObject(attributes) || !isObject(relationships)) return no(`${name} has no objects of fields`)
  checkLinks(links, `links of ${name}`, no)
  for (const field of [...Object.keys(attributes), ...Object.keys(relationships)]) {
    if (!MEMBER.test(field)) no(`${name} has the field ${field}`)
    if (field === 'type' || field === 'id') no(`${name} calls a field ${field}`)
    if (field in attributes && field in relationships) no(`${name} has ${field} twice`)
  }
  for (const [field, relationship] of Object.entries(relationships)) {
    const where = `${name}.${field}`
    if (!isObject(relationship)) return no(`${where} is no object`)
    onlyMembers(relationship, ['data', 'links', 'meta'], where, no)
    if (Object.keys(relationship).length === 0) no(`${where} says nothing`)
    if (!('data' in relationship)) continue
    for (const item of listOf(relationship.data))
      if (checkIdentifier(item, where, no)) onlyMembers(item, ['type', 'id', 'meta'], where, no)
  }
}

function linkedFrom(object: Json | undefined): string[] {
  const relationships = Object.values((object?.relationships ?? {}) as Record<string, { data?: unknown }>)
  return relationships.flatMap(({ data }) => (data === undefined ? [] : listOf(data).filter(isObject).map(keyOf)))
}
