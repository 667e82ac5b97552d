import { newsSchema, replySchema, type Change, type News, type Reply } from '@/lib/core/sheet-sync/change'

/** What came of a request. `failed`: no network, or a server in trouble; it can be tried again. */
export type Exchange<Answer> =
  { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'signed-out' | 'gone' | 'failed' }

/** How a browser reaches the changes of one sheet. */
export type Transport = {
  readonly post: (since: number, changes: readonly Change[]) => Promise<Exchange<Reply>>
  readonly get: (since: number) => Promise<Exchange<News>>
}

/** A request that outlives its page may carry no more than this. */
const longestParting = 60_000

async function exchange<Answer>(
  request: () => Promise<Response>,
  read: (json: unknown) => Answer,
): Promise<Exchange<Answer>> {
  try {
    const response = await request()
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status === 404 || response.status === 403) return { kind: 'gone' }
    return response.ok ? { kind: 'answered', answer: read(await response.json()) } : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}

export function httpTransport(address: string): Transport {
  return {
    get: (since) =>
      exchange(
        () => fetch(`${address}?since=${since}`, { cache: 'no-store' }),
        (json) => newsSchema.parse(json),
      ),
    post: (since, changes) => {
      const body = JSON.stringify({ since, changes })
      return exchange(
        () =>
          fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
            keepalive: body.length < longestParting,
          }),
        (json) => replySchema.parse(json),
      )
    },
  }
}
