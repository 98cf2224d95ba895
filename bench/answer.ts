/** One request, answered: exactly what came over the wire. */
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Answer {
  status: number
  /** Names and values by turns, as they came. */
  headers: string[]
  body: Buffer
}

/** Headers that every Node server adds by itself. */
const OWN = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding'])

export async function answerOf(url: string, headers: Record<string, string>): Promise<Answer> {
  const [response] = (await once(get(url, { headers }), 'response')) as [IncomingMessage]
  const body = await buffer(response)
  const pairs = response.rawHeaders.filter((_, i) => !OWN.has(response.rawHeaders[i - (i % 2)]!.toLowerCase()))
  return { status: response.statusCode!, headers: pairs, body }
}

/** The value of a header of an answer. */
export function headerOf(answer: Answer, name: string): string | undefined {
  const at = answer.headers.findIndex((text, i) => i % 2 === 0 && text.toLowerCase() === name)
  return at < 0 ? undefined : answer.headers[at + 1]
}
