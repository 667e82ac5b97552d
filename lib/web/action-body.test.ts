import { afterEach, expect, it, vi } from 'vitest'
import { isDecodableAction } from './action-body'

afterEach(() => vi.restoreAllMocks())

const id = '40f8a6f3929356d58b23036317f3676c3d43b55009'
const multipart = 'multipart/form-data; boundary=abc'
const end = '--abc--\r\n'

const part = ([name, value]: [string, string]) =>
  `--abc\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const parts = (fields: Record<string, string>) => Object.entries(fields).map(part).join('')

const posted = (headers: Record<string, string>, body: string) =>
  isDecodableAction(new Request('http://localhost/today', { method: 'POST', headers, body }))
const called = (body: string) => posted({ 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' }, body)
const sent = (body: string) => posted({ 'next-action': id, 'content-type': multipart }, body)
const withoutScript = (body: string) => posted({ 'content-type': multipart }, body)

it.each<[string, Record<string, string>]>([
  ['a form', { '1_name': 'Ion', 0: '["$K1"]' }],
  ['a form without a field', { 0: '["$K1"]' }],
  [
    'what the form was before, and the form',
    { '1_price': '$5', 0: '[{"status":"idle","values":{"a":["$$x"]}},"$K1"]' },
  ],
  ['the same thing said twice', { 0: '[{"values":{"a":["x"]},"current":"$0:0:values"},"$K1"]' }],
  ['a row of its own', { 0: '["$@1"]', 1: '[1,"$undefined"]' }],
])('a page sends %s', async (_name, fields) => expect(await sent(parts(fields) + end)).toBe(true))

it.each<[string, Record<string, string>]>([
  ['a form', { [`$ACTION_ID_${id}`]: '', name: 'Ion' }],
  ['a form with a state', { $ACTION_REF_1: '', '$ACTION_1:0': `{"id":"${id}","bound":"$@1"}`, '$ACTION_1:1': '[{}]' }],
])('a page without its scripts sends %s', async (_name, fields) =>
  expect(await withoutScript(parts(fields) + end)).toBe(true),
)

it.each(['', '[', '5', 'null', '["$9"]', '["$@9"]', '["$F1"]', '["$nzz"]', '["$0:__proto__:x"]', '['.repeat(9000)])(
  'no call: %.20s',
  async (body) => expect(await called(body)).toBe(false),
)

it.each<[string, string]>([
  ['cut off', parts({ 0: '["$K1"]' })],
  ['empty', ''],
  ['without arguments', parts({ '1_name': 'Ion' }) + end],
  ['with half an argument', parts({ 0: '["$K' }) + end],
  ['with a reference to nothing', parts({ 0: '["$7"]' }) + end],
  ['with the name of another function', parts({ 0: '["$h1"]', 1: `{"id":"${id}","bound":null}` }) + end],
])('no form: %s', async (_name, body) => expect(await sent(body)).toBe(false))

it.each<[string, string]>([
  ['cut off', parts({ [`$ACTION_ID_${id}`]: '' })],
  ['of no action', parts({ name: 'Ion' }) + end],
  ['with a state that is not there', parts({ $ACTION_REF_1: '', '$ACTION_1:0': `{"id":"${id}","bound":"$@1"}` }) + end],
  ['of many actions', Array.from({ length: 50 }, () => part([`$ACTION_ID_${id}`, ''])).join('') + end],
  ['with half a state', parts({ $ACTION_REF_1: '', '$ACTION_1:0': '{}', '$ACTION_1:1': '[' }) + end],
])('no form without scripts: %s', async (_name, body) => expect(await withoutScript(body)).toBe(false))

it('knows an action by the shape of its name, and leaves alone what calls none', async () => {
  expect(await posted({ 'next-action': 'garbage' }, '[]')).toBe(false)
  expect(await posted({ 'next-action': id, 'content-type': 'application/x-www-form-urlencoded' }, 'a=b')).toBe(false)
  expect(await posted({ 'content-type': multipart.replace('; boundary=abc', '') }, 'x')).toBe(false)
  expect(await posted({ 'content-type': 'application/json' }, '{')).toBe(true)
})

/** Rows that each lead on through the next, over paths that are references themselves: 1 kB of them took seconds. */
function nested(levels: number): Record<string, string> {
  const reference = (row: number) =>
    row === levels ? `$${levels.toString(16)}` : `$${row.toString(16)}:${'a:'.repeat(4)}o`
  type Thing = { a?: string; o?: Thing }
  const thing = (row: number): Thing => (row < 1 ? {} : { a: reference(row), o: thing(row - 1) })
  const rows = Array.from({ length: levels - 1 }, (_, row) => [row + 1, JSON.stringify({ a: reference(row + 2) })])
  return {
    ...Object.fromEntries(rows),
    [levels]: JSON.stringify({ a: reference(levels), o: thing(levels - 1) }),
    0: JSON.stringify([reference(1)]),
  }
}

it('a path over other references is refused at its first step over one', async () => {
  const steps = vi.spyOn(Object, 'hasOwn')
  expect(await sent(parts(nested(6)) + end)).toBe(false)
  expect(steps.mock.calls.filter(([, name]) => name === 'a' || name === 'o').length).toBeLessThan(10)
})

it.each<[string, string]>([
  ['through another', '[{"a":{"b":"x"},"c":"$0:0:a"},"$0:0:c:b"]'],
  ['to another', '[{"a":{},"c":"$0:0:a"},"$0:0:c"]'],
  ['to itself', '["$0:0"]'],
])('a path %s is refused', async (_name, body) => expect(await called(body)).toBe(false))

it('a step looks at one name alone, and a call has so many steps and parts', async () => {
  const many = (count: number) => JSON.stringify([Array(5000).fill(1), Array(count).fill('$0:0:4999')])
  const listed = vi.spyOn(Object, 'entries')
  expect(await called(many(3000))).toBe(true)
  expect(listed.mock.calls.filter(([value]) => Array.isArray(value))).toEqual([])
  const steps = vi.spyOn(Object, 'hasOwn')
  expect(await called(many(200_000 / 4))).toBe(false)
  expect(steps.mock.calls.length).toBeLessThan(10_000)
  expect(await sent(Array.from({ length: 200 }, (_, row) => part([String(row), '[]'])).join('') + end)).toBe(false)
})
