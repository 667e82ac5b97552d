import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { limitRequestTime } from './request-time'

let server: Server | undefined
afterEach(() => new Promise((resolve) => server?.close(resolve)))

test('a server that was made by somebody else gives a request so much time to come', async () => {
  limitRequestTime()
  server = createServer((_asked, answer) => answer.end())
  expect(server.requestTimeout).toBe(300_000)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, {
    headers: { connection: 'close' },
  })
  expect([server.headersTimeout, server.requestTimeout]).toEqual([30_000, 120_000])
})
