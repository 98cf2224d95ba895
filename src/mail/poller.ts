/** Work that is done again and again while the server runs: never twice at once, at the latest every so often. */

export interface Polled {
  work(isStopping: () => boolean): Promise<void>
  /** Milliseconds between the end of one turn and the beginning of the next. */
  every: number
  onError(error: unknown): void
}

export interface Poller {
  /** There is something to do now. */
  poke(): void
  /** Begins no other turn, and waits for the one that runs, but not for ever. */
  stop(): Promise<void>
}

/** Milliseconds to wait for a turn that runs: less than the server has for its end. */
const PATIENCE = 8_000

export function startPoller({ work, every, onError }: Polled): Poller {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let stopping = false
  let poked = false

  const turn = async () => {
    do {
      poked = false
      try {
        await work(() => stopping)
      } catch (error) {
        onError(error)
      }
    } while (poked && !stopping)
    running = undefined
    plan(every)
  }
  const begin = () => {
    running ??= turn()
  }
  const plan = (pause: number) => {
    clearTimeout(timer)
    // Waiting for the next turn keeps no process alive.
    if (!stopping) timer = setTimeout(begin, pause).unref()
  }

  plan(0)
  return {
    poke() {
      poked = true
      if (!running) plan(0)
    },
    async stop() {
      stopping = true
      clearTimeout(timer)
      const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref())
      await Promise.race([running, patience])
    },
  }
}
