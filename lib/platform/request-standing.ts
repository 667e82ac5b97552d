import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import { askAgainAfter } from '@/lib/core/result/server-busy'

/** What becomes known of a request while it is worked on. */
type Standing = { busy: boolean }

const key = Symbol.for('aproape.request-standing')
const kept: typeof globalThis & { [key]?: AsyncLocalStorage<Standing> } = globalThis
/** One for all copies of this file that the framework bundles. */
const current = (kept[key] ??= new AsyncLocalStorage<Standing>())

/** Notes that the request under way cannot be answered for lack of a connection. Outside of a request nothing happens. */
export function noteBusy(): void {
  const standing = current.getStore()
  if (standing !== undefined) standing.busy = true
}

/**
 * Follows a request from its first moment: where the framework would answer 500 because the server is busy, it answers 503 and
 * says when to ask again. The framework itself has no way to say so from within a page.
 */
export function follow(response: ServerResponse): void {
  const standing: Standing = { busy: false }
  current.enterWith(standing)
  let status = response.statusCode
  Object.defineProperty(response, 'statusCode', {
    configurable: true,
    enumerable: true,
    get: () => status,
    set: (code: number) => {
      const isBusy = code === 500 && standing.busy
      status = isBusy ? 503 : code
      if (isBusy && !response.headersSent) response.setHeader('Retry-After', String(askAgainAfter))
    },
  })
}
