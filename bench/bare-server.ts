/** A server that does nothing but send: one answer, given over the process's channel, for every request. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Given {
  status: number
  headers: string[]
  body: string
}

let [status, headers, body]: [number, string[], Buffer] = [404, [], Buffer.alloc(0)]

process.on('message', (given: Given) => {
  status = given.status
  headers = given.headers
  body = Buffer.from(given.body, 'base64')
  process.send!('ready')
})

const server = createServer((_request, response) => {
  response.writeHead(status, headers)
  response.end(body)
})

server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
