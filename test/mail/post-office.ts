/** A mail server that takes what it is told to, and keeps it. */
import { createServer, type Socket } from 'node:net'

export interface Received {
  from: string
  to: string
  /** Headers and text, as they came. */
  data: string
}

export interface PostOffice {
  url: string
  received: Received[]
  /** Answers to the next letters, in order; 250 when there is none left. */
  answers: string[]
  close(): Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const received: Received[] = []
  const answers: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    converse(socket, received, answers)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answers,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function converse(socket: Socket, received: Received[], answers: string[]): void {
  let [from, to, data, pending, isData] = ['', '', '', '', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string) => {
    if (isData) {
      if (line !== '.') {
        data += `${line}\n`
        return
      }
      isData = false
      const answer = answers.shift() ?? '250 taken'
      if (answer.startsWith('250')) received.push({ from, to, data })
      say(answer)
    } else if (/^EHLO/i.test(line)) say('250 post-office')
    else if (/^MAIL FROM:/i.test(line)) {
      from = line.slice(10)
      say('250 ok')
    } else if (/^RCPT TO:/i.test(line)) {
      to = line.slice(8)
      say('250 ok')
    } else if (/^DATA/i.test(line)) {
      data = ''
      isData = true
      say('354 go on')
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else say('250 ok')
  }
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    const lines = (pending + chunk).split('\r\n')
    pending = lines.pop()!
    for (const line of lines) hear(line)
  })
  say('220 post-office')
}
