/**
 * Whether a browser sent this from a page of another site. A program that is no browser names no origin, and brings no cookies that it
 * was not given. The host is the one that was asked for; a proxy that changes it says so in X-Forwarded-Host, as for server actions.
 */
export function isForeign(headers: Headers): boolean {
  if (headers.get('sec-fetch-site') === 'cross-site') return true
  const origin = headers.get('origin')
  if (origin === null) return false
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}
