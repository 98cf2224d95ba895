/** A clock that stands still until a test moves it: what a test sees does not depend on how long it takes. */
import { Clock } from '../../src/clock.ts'

export class StillClock extends Clock {
  #time: Date

  constructor(time: Date) {
    super()
    this.#time = time
  }

  override now(): Date {
    return new Date(this.#time)
  }

  override set(time: Date): void {
    this.#time = new Date(time)
  }

  override reset(): void {
    this.#time = new Date()
  }

  pass(seconds: number): void {
    this.set(new Date(this.#time.getTime() + seconds * 1000))
  }
}
