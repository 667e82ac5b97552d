import { createServer, get, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { follow, noteBusy } from './request-standing'

let server: Server | undefined
afterEach(() => new Promise((resolve) => server?.close(resolve)))

/** A server that fails as the framework does: it sets the status some time later, elsewhere. */
async function failingServer(): Promise<number> {
  server = createServer((request, response) => {
    follow(response)
    const work = async () => {
      await pause(5)
      if (request.url === '/busy') noteBusy()
      await pause(request.url === '/busy' ? 5 : 20)
      response.statusCode = request.url === '/well' ? 200 : 500
      response.end()
    }
    void work()
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const ask = (port: number, path: string) =>
  new Promise<readonly [number | undefined, string | undefined]>((resolve, reject) => {
    get({ port, path, agent: false }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve([answer.statusCode, answer.headers['retry-after']]))
    }).on('error', reject)
  })

test('a page that failed because the server is busy is answered 503, and no other one beside it', async () => {
  const port = await failingServer()
  const answers = await Promise.all(['/busy', '/broken', '/well', '/busy'].map((path) => ask(port, path)))
  expect(answers).toEqual([
    [503, '10'],
    [500, undefined],
    [200, undefined],
    [503, '10'],
  ])
})

test('outside of a request there is nothing to note', () => expect(noteBusy).not.toThrow())
