/** The machines of a campus, and who gets which: one person at a time. */
import { clusters } from './data/clusters.ts'
import { MINUTE } from './days.ts'

/** Hosts of campus whose maps nobody published: one room of ten rows. */
const UNKNOWN = Array.from({ length: 80 }, (_, index) => `c1r${Math.floor(index / 8) + 1}s${(index % 8) + 1}`)

const byCampus = new Map<number, string[]>()
for (const { campus_id, hosts } of clusters) byCampus.set(campus_id, [...(byCampus.get(campus_id) ?? []), ...hosts])

export const hostsOf = (campusId: number): readonly string[] => byCampus.get(campusId) ?? UNKNOWN

export class Seats {
  readonly #hosts: readonly string[]
  readonly #freeAt = new Map<string, number>()

  constructor(campusId: number) {
    this.#hosts = hostsOf(campusId)
  }

  /** A seat from a time on, the next free one to the corner that somebody likes; undefined when the campus is full. Ask in order of time. */
  take(favourite: number, from: number, until: number): string | undefined {
    const start = Math.floor(favourite * this.#hosts.length)
    for (let step = 0; step < this.#hosts.length; step++) {
      const host = this.#hosts[(start + step) % this.#hosts.length]!
      if ((this.#freeAt.get(host) ?? 0) > from) continue
      // A machine needs a minute until the next may log in.
      this.#freeAt.set(host, until + MINUTE)
      return host
    }
    return undefined
  }
}
