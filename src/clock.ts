/** The server's time. Everything that asks what time it is asks here, so that the sandbox can move it. */
export class Clock {
  #offset = 0

  now(): Date {
    return new Date(Date.now() + this.#offset)
  }

  /** Moves the clock so that it shows `time` now and goes on from there. */
  set(time: Date): void {
    this.#offset = time.getTime() - Date.now()
  }

  reset(): void {
    this.#offset = 0
  }
}
