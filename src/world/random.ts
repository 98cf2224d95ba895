/**
 * Chance that can be repeated: sfc32, the small generator of Chris Doty-Humphrey's PractRand (public domain), started
 * from a text. Rooms that take a text of their own stay as they are when another room asks for one number more.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #count = 1

  constructor(text: string) {
    this.#a = hash(text, 0x811c9dc5)
    this.#b = hash(text, 0x9e3779b9)
    this.#c = hash(text, 0x85ebca6b)
    // The first numbers still show how alike two texts are; twelve rounds are what PractRand itself skips.
    for (let round = 0; round < 12; round++) this.#step()
  }

  #step(): number {
    const sum = (this.#a + this.#b + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 to below 1. */
  next(): number {
    return this.#step() / 4294967296
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** Most often near the middle: the mean of three. */
  around(from: number, to: number): number {
    return from + ((this.next() + this.next() + this.next()) / 3) * (to - from)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list]
    for (let i = result.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1))
      ;[result[i], result[j]] = [result[j]!, result[i]!]
    }
    return result
  }

  /** That many of a list, each once. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count)
  }

  hex(digits: number): string {
    let text = ''
    while (text.length < digits) text += this.#step().toString(16).padStart(8, '0')
    return text.slice(0, digits)
  }

  /** A UUID of version 4. */
  uuid(): string {
    const hex = this.hex(32)
    const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

/** FNV-1a. */
function hash(text: string, basis: number): number {
  let state = basis
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619)
  return state
}
