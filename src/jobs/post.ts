/** One POST to an address that somebody else chose: no redirects, a few seconds, and hardly anything of the answer read. */
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { checkUrl, guardedLookup } from './addresses.ts'
import type { JobSettings } from './job.ts'

/** Milliseconds from the look-up of the name to the answer. */
const PATIENCE = 5_000

export interface Post {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  receivers: JobSettings['receivers']
  /** Ends the attempt early. */
  signal: AbortSignal
}

/** The status of the answer. Throws when there is none, and `Refused` when nobody may be asked. */
export async function post({ url: text, headers, body, receivers, signal }: Post): Promise<number> {
  const url = checkUrl(text, receivers)
  const limit = AbortSignal.timeout(PATIENCE)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'OpenIntra',
      },
      lookup: guardedLookup(receivers),
      signal: AbortSignal.any([signal, limit]),
      // A connection of its own: nothing lingers, and none is shared between receivers.
      agent: false,
    })
    request.on('response', (response) => {
      // What it says beside its status is of no interest, and could be endless.
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', (error) => {
      if (limit.aborted) reject(new Error(`no answer within ${PATIENCE / 1000} seconds`, { cause: error }))
      else reject(error)
    })
    request.end(body)
  })
}
