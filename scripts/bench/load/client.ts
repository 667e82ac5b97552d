import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Sent = {
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Answer = {
  readonly status: number
  readonly cookies: readonly string[]
  /** As it travelled, compressed or not. */
  readonly bytes: number
  readonly text: () => string
}

/** Something that asks a server over kept connections, as browsers do. */
export type Asker = { readonly ask: (sent: Sent) => Promise<Answer>; readonly close: () => void }

const patience = 60_000

/** Opens at most so many connections to `address`. */
export function openAsker(address: string, connections = 64): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(address)
  const ask = ({ path, method = 'GET', headers = {}, body }: Sent): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const all = { 'accept-encoding': 'gzip', accept: 'text/html', ...length, ...headers }
      const sent = request({ agent, hostname, port, path, method, headers: all, timeout: patience }, (received) => {
        const parts: Buffer[] = []
        received.on('data', (part: Buffer) => parts.push(part))
        received.on('error', reject)
        received.on('end', () => {
          const whole = Buffer.concat(parts)
          const packed = received.headers['content-encoding'] === 'gzip'
          resolve({
            status: received.statusCode ?? 0,
            cookies: received.headers['set-cookie'] ?? [],
            bytes: whole.length,
            text: () => (packed ? gunzipSync(whole) : whole).toString('utf8'),
          })
        })
      })
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${patience / 1000} s`)))
      sent.on('error', reject)
      sent.end(body)
    })
  return { ask, close: () => agent.destroy() }
}
