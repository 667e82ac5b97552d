import {
  createServer,
  request,
  type ClientRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { admit, currentLoad, limitLoad } from './admission'

type Waiting = { readonly asked: IncomingMessage; readonly answer: ServerResponse }
const waiting: Waiting[] = []
let server: Server | undefined

/** A server that answers nobody before it is told to. */
async function slowServer(most: number): Promise<number> {
  limitLoad(most)
  server = createServer((asked, answer) => {
    admit(asked, answer, (_request, refused) => refused.writeHead(503).end())
    if (!answer.writableEnded) waiting.push({ asked: asked.resume(), answer })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Sends the head of a form and less of it than was promised. */
const sendHalf = (port: number) =>
  new Promise<ClientRequest>((resolve) => {
    const half = request({ port, path: '/sign-in', method: 'POST', agent: false, headers: { 'content-length': 1000 } })
    half.on('error', () => undefined).write('x', () => resolve(half))
  })

const ask = (port: number, path: string, method = 'GET') =>
  new Promise<number>((resolve, reject) => {
    request({ port, path, method, agent: false }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })

const untilWaiting = async (count: number) => {
  while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
}
const answerAll = () => {
  for (const { answer } of waiting.splice(0)) answer.writeHead(200).end()
}

afterEach(async () => {
  answerAll()
  limitLoad(Number.POSITIVE_INFINITY)
  await new Promise((resolve) => server?.close(resolve))
})

test('who comes when enough are under way is sent away, and let in when one of them was answered', async () => {
  const port = await slowServer(2)
  const first = [ask(port, '/today'), ask(port, '/registry')]
  await untilWaiting(2)
  expect(currentLoad()).toEqual({ underWay: 2, most: 2 })
  expect(await ask(port, '/today')).toBe(503)

  answerAll()
  expect(await Promise.all(first)).toEqual([200, 200])
  while (currentLoad().underWay > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const later = ask(port, '/today')
  await untilWaiting(1)
  answerAll()
  expect(await later).toBe(200)
})

test('forms, sign-in, files and whoever watches come in all the same; a save that comes again has twice the room', async () => {
  const port = await slowServer(1)
  const all = [ask(port, '/today')]
  await untilWaiting(1)
  all.push(ask(port, '/plans/new', 'POST'), ask(port, '/api/auth/session'), ask(port, '/api/health'))
  await untilWaiting(4)
  expect(await ask(port, '/api/risk-sheets/1/changes', 'POST')).toBe(503)
  expect(currentLoad().underWay).toBe(2)

  answerAll()
  expect(await Promise.all(all)).toEqual([200, 200, 200, 200])
  while (currentLoad().underWay > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const held = ask(port, '/today')
  await untilWaiting(1)
  const save = ask(port, '/api/risk-sheets/1/changes', 'POST')
  await untilWaiting(2)
  answerAll()
  expect(await Promise.all([held, save])).toEqual([200, 200])
})

test('a crowd that waits to sign in keeps nobody from working', async () => {
  const port = await slowServer(2)
  const crowd = Array.from({ length: 20 }, () => ask(port, '/api/auth/callback/credentials', 'POST'))
  await untilWaiting(20)
  expect(currentLoad().underWay).toBe(0)
  const working = ask(port, '/today')
  await untilWaiting(21)
  answerAll()
  expect(await Promise.all([working, ...crowd])).toEqual(Array.from({ length: 21 }, () => 200))
})

test('who leaves before the answer no longer counts', async () => {
  const port = await slowServer(5)
  const gone = request({ port, path: '/today', agent: false }).on('error', () => undefined)
  gone.end()
  await untilWaiting(1)
  expect(currentLoad().underWay).toBe(1)
  gone.destroy()
  while (currentLoad().underWay > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(currentLoad().underWay).toBe(0)
})

test('who sends half a form and waits keeps nobody out; it counts once all of it has come', async () => {
  const port = await slowServer(3)
  const halves = await Promise.all([sendHalf(port), sendHalf(port), sendHalf(port)])
  await untilWaiting(3)
  expect(currentLoad().underWay).toBe(0)
  const looking = ask(port, '/today')
  await untilWaiting(4)
  expect(currentLoad().underWay).toBe(1)

  halves[0]?.end('x'.repeat(999))
  while (currentLoad().underWay < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  for (const half of halves.slice(1)) half.destroy()
  answerAll()
  expect(await looking).toBe(200)
  while (currentLoad().underWay > 0) await new Promise((resolve) => setTimeout(resolve, 5))
})
