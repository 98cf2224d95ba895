/** Names of people who do not exist, and the logins made from them. */
import { firstNames } from './data/first-names.ts'
import { lastNames } from './data/last-names.ts'
import type { Random } from './random.ts'

export interface Name {
  readonly first: string
  readonly last: string
}

export const someName = (random: Random): Name => ({ first: random.pick(firstNames), last: random.pick(lastNames) })

/** Another name that somebody with one of these first names goes by. */
export const usualName = (random: Random, first: string): string =>
  random.chance(0.5) ? first.split(' ')[0]!.slice(0, 3) : random.pick(firstNames)

const LONGEST = 8

/** Logins: the first letter and the last name, 8 letters at most; a number where somebody was earlier. */
export class Logins {
  readonly #taken = new Set<string>()

  of({ first, last }: Name): string {
    const whole = plain(first).slice(0, 1) + plain(last)
    for (let number = 1; ; number++) {
      const tail = number === 1 ? '' : String(number)
      const login = whole.slice(0, LONGEST - tail.length) + tail
      if (!this.#taken.has(login)) return this.#take(login)
    }
  }

  #take(login: string): string {
    this.#taken.add(login)
    return login
  }
}

/** Lower-case letters without accents; the dotless i of Turkish has no accent to lose. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^a-z]/g, '')
