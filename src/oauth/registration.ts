/** What somebody typed about an application, and what is wrong with it (RFC 6749, 2). */
import { SCOPES } from '../errors.ts'
import type { ApplicationFields } from './applications.ts'
import { type AddressFault, faultOf } from './authorize/registrable.ts'

/** As typed: texts, whatever stands in them. */
export interface Draft {
  name: string
  description: string
  website: string
  image: string
  /** One a line. */
  redirectUris: string
  scopes: readonly string[]
  public: boolean
  confidential: boolean
  /** One a line. */
  allowedOrigins: string
}

/** What is wrong with a field; `what` is the part of it that is, or the most that is allowed. */
export interface Fault {
  why: AddressFault | 'blank' | 'reserved' | 'long' | 'characters' | 'web' | 'origin' | 'many' | 'needed' | 'scope'
  what?: string
}
export type Faults = Partial<Record<keyof Draft, Fault[]>>

const LONGEST_NAME = 100
const LONGEST_ADDRESS = 2000
const LONGEST_DESCRIPTION = 2000
const MOST_ADDRESSES = 50

/** Names that say nothing. Whoever is asked to allow an application must recognise it. */
const RESERVED = new Set(['test', 'app'])

type Check = (draft: Draft) => (Fault | false | undefined)[]

const CHECKS: Partial<Record<keyof Draft, Check>> = {
  name: ({ name }) => [
    blank(name) && { why: 'blank' },
    RESERVED.has(name.trim().toLowerCase()) && { why: 'reserved' },
    longer(name, LONGEST_NAME),
    unprintable(name),
  ],
  description: ({ description }) => [
    longer(description, LONGEST_DESCRIPTION),
    unprintable(description.replace(/[\r\n\t]/g, '')),
  ],
  website: ({ website }) => [longer(website, LONGEST_ADDRESS) ?? notOfTheWeb(website)],
  image: ({ image }) => [longer(image, LONGEST_ADDRESS) ?? notOfTheWeb(image)],
  redirectUris: ({ redirectUris, confidential }) => {
    const list = linesOf(redirectUris)
    return [
      ...wrongOnes(list, faultOf),
      tooMany(list),
      // It can act for users alone, and they come back to an address.
      list.length === 0 && !confidential && { why: 'needed' },
    ]
  },
  scopes: ({ scopes }) => [
    scopes.length === 0 && { why: 'scope' },
    scopes.some((scope) => !Object.hasOwn(SCOPES, scope)) && { why: 'invalid' },
  ],
  allowedOrigins: ({ allowedOrigins }) => {
    const list = linesOf(allowedOrigins)
    return [...wrongOnes(list, (one) => (isOrigin(one) ? undefined : 'origin')), tooMany(list)]
  },
}

/** What is wrong, by field; nothing when the application can be registered. */
export function faultsOf(draft: Draft): Faults {
  const found = Object.entries(CHECKS).map(
    ([field, check]) => [field, check(draft).filter((fault) => !!fault)] as const,
  )
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0))
}

/** What is stored of a draft without faults: blank fields are null. */
export const fieldsOf = (draft: Draft) =>
  ({
    name: draft.name.trim(),
    description: draft.description.trim() || null,
    website: draft.website.trim() || null,
    image: draft.image.trim() || null,
    redirectUris: linesOf(draft.redirectUris),
    scopes: Object.keys(SCOPES).filter((scope) => draft.scopes.includes(scope)),
    public: draft.public,
    confidential: draft.confidential,
    allowedOrigins: linesOf(draft.allowedOrigins).join('\n') || null,
  }) satisfies ApplicationFields

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

const blank = (text: string): boolean => text.trim() === ''

const longer = (text: string, most: number): Fault | undefined =>
  text.trim().length > most ? { why: 'long', what: String(most) } : undefined

/** Control characters, and halves of characters, which no database holds. */
const unprintable = (text: string): Fault | undefined =>
  /\p{Cc}/u.test(text) || !text.isWellFormed() ? { why: 'characters' } : undefined

const WEB = /^https?:\/\/[^/?#\\\s]/i

function notOfTheWeb(text: string): Fault | undefined {
  const address = text.trim()
  if (address === '') return undefined
  const readable = WEB.test(address) && URL.canParse(address) && !/[\s\p{Cc}]/u.test(address) && address.isWellFormed()
  return readable ? undefined : { why: 'web' }
}

/** Scheme, host and port alone (RFC 6454, 6.1), as a browser writes them. */
const isOrigin = (text: string): boolean => WEB.test(text) && URL.parse(text)?.origin === text

const tooMany = (list: readonly string[]): Fault | undefined =>
  list.length > MOST_ADDRESSES ? { why: 'many', what: String(MOST_ADDRESSES) } : undefined

const MOST_FAULTS = 10

const wrongOnes = (list: readonly string[], fault: (one: string) => Fault['why'] | undefined): Fault[] =>
  list
    .flatMap((what) => {
      const why = fault(what)
      return why === undefined ? [] : [{ why, what }]
    })
    .slice(0, MOST_FAULTS)
