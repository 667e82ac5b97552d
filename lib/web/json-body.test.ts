import { expect, it } from 'vitest'
import { jsonBody } from './json-body'

// A body that comes in pieces must be declared so, which the types of a browser do not know.
const inHalves = { duplex: 'half' }
const sent = (body: BodyInit, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type }, ...inHalves })

const inPieces = (piece: string, times: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < times; sent += 1) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })

it('is read with its texts cleaned', async () => {
  expect(await jsonBody(sent('{"name":" Ioşă\\u202e "}', 'application/json; charset=utf-8'))).toEqual({ name: 'Ioșă' })
})

it.each<[string, Request]>([
  ['no JSON', sent('{"a":')],
  ['JSON that a form of another site could send', sent('{"a":1}', 'text/plain')],
  ['JSON of another kind', sent('{"a":1}', 'application/jsonp')],
  ['more than a page would send', sent(JSON.stringify('a'.repeat(1_000_001)))],
  ['more than that in pieces, without a length', sent(inPieces(' '.repeat(100_000), 11))],
])('is nothing: %s', async (_name, request) => expect(await jsonBody(request)).toBeUndefined())

it('a letter may lie across two pieces', async () => {
  const bytes = new TextEncoder().encode('"ș"')
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, 2))
      controller.enqueue(bytes.slice(2))
      controller.close()
    },
  })
  expect(await jsonBody(sent(pieces))).toBe('ș')
})
