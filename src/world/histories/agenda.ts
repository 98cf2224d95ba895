/** What is to happen next, in the order of time: a binary heap. What was put in first happens first at equal times. */

interface Entry {
  readonly time: number
  readonly turn: number
  readonly happen: (time: number) => void
}

export class Agenda {
  readonly #heap: Entry[] = []
  #turns = 0

  add(time: number, happen: (time: number) => void): void {
    const entry = { time, turn: this.#turns++, happen }
    const heap = this.#heap
    let at = heap.push(entry) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (before(heap[above]!, entry)) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = entry
  }

  /** Lets everything happen that is due before a time, what it leads to included. */
  runUntil(end: number): void {
    while (this.#heap[0] && this.#heap[0].time < end) {
      const { time, happen } = this.#next()
      happen(time)
    }
  }

  #next(): Entry {
    const heap = this.#heap
    const first = heap[0]!
    const last = heap.pop()!
    if (heap.length === 0) return first
    let at = 0
    for (;;) {
      let below = at * 2 + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!)) below++
      if (before(last, heap[below]!)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = last
    return first
  }
}

const before = (a: Entry, b: Entry): boolean => a.time < b.time || (a.time === b.time && a.turn < b.turn)
