/** Requests byte by byte, for what no HTTP client would send. */
import { once } from 'node:events'
import { connect } from 'node:net'

export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Sends bytes and reads until the server closes, or until the first whole answer is there. */
export async function sendRaw(port: number, ...chunks: (string | Buffer)[]): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1')
  const received: Buffer[] = []
  const answer = Promise.withResolvers<RawAnswer>()
  socket.on('data', (chunk) => {
    received.push(chunk)
    const whole = parse(Buffer.concat(received).toString('latin1'))
    if (whole) answer.resolve(whole)
  })
  socket.on('error', (error) => answer.reject(error))
  socket.on('close', () => answer.reject(new Error('closed without a whole answer')))
  await once(socket, 'connect')
  for (const chunk of chunks) socket.write(chunk)
  try {
    return await answer.promise
  } finally {
    socket.destroy()
  }
}

function parse(text: string): RawAnswer | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const body = text.slice(end + 4)
  if (body.length < Number(headers['content-length'] ?? 0)) return undefined
  return { status: Number(first.split(' ')[1]), headers, body }
}
