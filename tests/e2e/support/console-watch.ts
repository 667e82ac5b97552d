import type { BrowserContext, Request } from '@playwright/test'

/** A page, its data on the way to another page, or a form; not an image, script or font that the page cannot find. */
const isPage = (request: Request) =>
  request.isNavigationRequest() || ['rsc', 'next-action'].some((name) => name in request.headers())

/**
 * Collects what the pages of a context throw or write to the console as an error. The browser writes one for every answer 403
 * and 404; those that a page gave on purpose are let through.
 */
export function watchConsole(context: BrowserContext): () => readonly string[] {
  const complaints: { text: string; address: string }[] = []
  const refused = new Set<string>()
  context.on('weberror', (thrown) => complaints.push({ text: `thrown: ${thrown.error().message}`, address: '' }))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push({ text: message.text(), address: message.location().url })
  })
  context.on('response', (response) => {
    if ([403, 404].includes(response.status()) && isPage(response.request())) refused.add(response.url())
  })
  return () =>
    complaints
      .filter(({ text, address }) => !(/status of 40[34]/.test(text) && refused.has(address)))
      .map(({ text, address }) => `${text} (${address})`)
}
