import { randomUUID } from 'node:crypto'
import { expect, test } from '../support/test'

// What no page sends is answered as the fault of who sends it, never as trouble of the server.

test.use({ as: 'asistent@tinca.demo' })

const draft = `/observation-sheets/${randomUUID()}/draft`
const changes = `/api/risk-sheets/${randomUUID()}/changes`
const foreign = { origin: 'https://evil.example' }
const json = { 'content-type': 'application/json' }

test('a change sent by another site is refused @desktop', async ({ page }) => {
  for (const path of ['/today', '/sign-in'])
    expect((await page.request.post(path, { headers: { ...foreign, 'next-action': '0' }, data: '[]' })).status()).toBe(
      403,
    )
  expect((await page.request.put(draft, { headers: { ...foreign, ...json }, data: '{}' })).status()).toBe(403)
  expect((await page.request.post(changes, { headers: { ...foreign, ...json }, data: '{}' })).status()).toBe(403)
  expect(
    (await page.request.post('/today', { headers: { origin: '::', 'next-action': '0' }, data: '[]' })).status(),
  ).toBe(403)
})

test('a body longer than any form is refused by its length, one that is no JSON as faulty @desktop', async ({
  page,
}) => {
  const long = 'a'.repeat(1_100_000)
  expect((await page.request.post('/today', { headers: { 'next-action': '0' }, data: long })).status()).toBe(413)
  const text = { 'content-type': 'text/plain' }
  expect(
    (await page.request.post(changes, { headers: text, data: '{"since":0,"changes":[]}' })).status(),
  ).toBeGreaterThanOrEqual(400)
  expect((await page.request.post(changes, { headers: text, data: '{"since":0,"changes":[]}' })).status()).toBeLessThan(
    500,
  )
})

test('a call of an action that cannot be read is the fault of who sends it @desktop', async ({ page }) => {
  const form = 'multipart/form-data; boundary=abc'
  const started = '--abc\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n'
  const faulty: readonly [headers: Record<string, string>, data: string][] = [
    [{ 'next-action': 'garbage' }, '[]'],
    [{ 'next-action': '0'.repeat(42) }, '['],
    [{ 'next-action': '0'.repeat(42), 'content-type': form }, started],
    [{ 'content-type': form }, started],
    [{ 'content-type': 'multipart/form-data' }, 'x'],
  ]
  for (const path of ['/today', '/sign-in'])
    for (const [headers, data] of faulty)
      expect((await page.request.post(path, { headers, data })).status(), `${path} ${data}`).toBe(400)
})

test('TRACE is no method here @desktop', async ({ page }) => {
  for (const path of ['/api/health', changes, '/today', '/sign-in'])
    expect((await page.request.fetch(path, { method: 'TRACE' })).status(), path).toBe(405)
})

test('what a route answers is kept by no cache @desktop', async ({ page }) => {
  const answer = await page.request.get(`${changes}?since=0`)
  expect(answer.headers()['cache-control']).toBe('private, no-store')
})

test('over HTTPS the browser is told to stay there @desktop', async ({ page }) => {
  const secure = await page.request.get('/today', { headers: { 'x-forwarded-proto': 'https' } })
  expect(secure.headers()['strict-transport-security']).toBe('max-age=31536000')
  expect((await page.request.get('/today')).headers()['strict-transport-security']).toBeUndefined()
})
