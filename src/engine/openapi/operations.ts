/**
 * Names and titles of operations. Clients are generated from the names, so each follows from its own route alone:
 * a resource that is added later renames nothing.
 */
import type { Method } from '../declare/actions.ts'
import { singular } from '../names.ts'
import { names } from '../serve/request.ts'
import type { Route } from '../serve/routes.ts'
import { camel, pascal, sentence, spaced } from './names.ts'

/** Where a route stands: below which parents, and what its path says behind the resource's name. */
interface Place {
  parents: string[]
  rest: string[]
  /** Words of a path that does not go by the resource's name, such as `/me/projects`. */
  own?: string[]
}

function placeOf({ path, under, resource }: Route): Place {
  const segments = path.split('/').slice(2)
  const isWord = (segment: string | undefined) => segment !== undefined && !segment.startsWith(':')
  const words = segments.filter(isWord)
  const usual = [...names(under), resource.name]
  if (usual.every((name, i) => words[i] === name)) return { parents: names(under), rest: words.slice(usual.length) }
  const own = segments.flatMap((word, i) => {
    if (!isWord(word)) return []
    return isWord(segments[i + 1]) || i === segments.length - 1 ? [word] : [singular(word)]
  })
  return { parents: [], rest: [], own }
}

const LIST_VERB = { index: 'list', graph: 'graph' } as const
/** The method that goes without saying where an action has several. */
const PRECEDENCE: readonly Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']

/** `listUsers`, `listUsersOfCampus`, `showMe`, `retryProjectsUserPut`, `addUserCorrectionPoints`. */
export function operationId(route: Route, method: Method): string {
  const main = PRECEDENCE.find((candidate) => route.methods.includes(candidate))
  return operationName(route) + (method === main ? '' : pascal(method.toLowerCase()))
}

/** The name without its method: what PATCH and PUT share. */
export function operationName(route: Route): string {
  const { action, resource } = route
  const { parents, rest, own } = placeOf(route)
  const many = pascal(resource.name)
  const one = pascal(singular(resource.name))
  const of = parents.length > 0 ? `Of${parents.map((name) => pascal(singular(name))).join('And')}` : ''
  const tail = rest.map(pascal).join('')
  switch (action.action) {
    case 'index':
    case 'graph': {
      const verb = LIST_VERB[action.action]
      if (own) return (action.action === 'index' && action.finds ? 'find' : verb) + own.map(pascal).join('')
      // `graph`, `graph/on/:field`, `graph/on/:field/by/:interval`
      const cut = action.action === 'graph' ? ['', '', 'OnField', 'OnFieldByInterval'][rest.length] : tail
      return `${verb}${many}${of}${cut}`
    }
    case 'show':
    case 'create':
    case 'update':
    case 'destroy':
      return action.action + (own ? own.map(pascal).join('') : one + tail + of)
    case 'read':
      return `show${one}${tail}${of}`
    case 'member':
    case 'collection': {
      // The last word of the path is the verb: `/correction_points/add`.
      const object = rest.slice(0, -1).map(pascal).join('')
      return camel(rest.at(-1) ?? route.name) + (action.action === 'member' ? one : many) + object + of
    }
    default:
      return action satisfies never
  }
}

/** What a path says behind the resource's name: `: as corrector`. */
const more = (words: readonly string[] = []): string => (words.length > 0 ? `: ${words.map(spaced).join(' ')}` : '')

/** The title of an operation; it stands below the name of its resource. */
export function summary(route: Route): string {
  const { action, resource, name } = route
  const { parents, rest, own } = placeOf(route)
  const many = spaced(resource.name)
  const one = spaced(singular(resource.name))
  const of = parents.length > 0 ? ` of ${parents.map((parent) => spaced(singular(parent))).join(' and ')}` : ''
  switch (action.action) {
    case 'index':
      if (action.finds) return `Find ${many}`
      if (action.mine)
        return `List ${many} of the token’s user${more(own?.filter((word) => word !== 'me' && word !== resource.name))}`
      return own ? `List ${many}: ${spaced(name)}` : `List ${many}${of}${more(rest)}`
    case 'graph':
      return `Count ${many}${of} over time${['', '', ' on a field', ' on a field by an interval'][rest.length]}`
    case 'show':
      if (action.mine) return `Show ${one} of the token`
      return `Show ${one}${own && own.length > 1 ? ` of ${own.slice(0, -1).map(spaced).join(' and ')}` : of}`
    case 'create':
      return own ? `Create ${one} at ${own.map(spaced).join(' ')}` : `Create ${one}${of}`
    case 'update':
      return `Update ${one}${of}`
    case 'destroy':
      return `Delete ${one}${of}`
    case 'member':
    case 'collection':
      return sentence(`${[rest.at(-1) ?? name, ...rest.slice(0, -1)].map(spaced).join(' ')}${of}`).slice(0, -1)
    case 'read':
      return sentence(rest.map(spaced).join(' ')).slice(0, -1)
    default:
      return action satisfies never
  }
}
