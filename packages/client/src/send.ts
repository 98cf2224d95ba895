/** Sends requests with a token, takes another when it was refused, and waits when a limit is reached. */
import type { Tokens } from './token.ts'

/** A server that says 429 again and again is not asked for ever. */
const ATTEMPTS = 5

export function sender(tokens: Tokens, send: typeof fetch): (request: Request) => Promise<Response> {
  return async (request) => {
    let renewed = false
    for (let attempt = 1; ; attempt++) {
      const token = await tokens.current()
      // A body can be read once; the next attempt needs its own.
      const copy = request.clone()
      copy.headers.set('authorization', `Bearer ${token}`)
      const answer = await send(copy)
      if (answer.status === 401 && !renewed && (await tokens.refused(token))) {
        renewed = true
      } else if (answer.status === 429 && attempt < ATTEMPTS) {
        await sleep(secondsToWait(answer), request.signal)
      } else return answer
      await answer.body?.cancel()
    }
  }
}

/** `Retry-After` in seconds; one where it says nothing that can be used. */
function secondsToWait(answer: Response): number {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 ? seconds : 1
}

const sleep = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
