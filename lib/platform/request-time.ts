import diagnostics from 'node:diagnostics_channel'
import { Server } from 'node:http'

/** Milliseconds in which the head of a request has to come, and all of it: a signed copy of several megabytes over a slow line. */
const headTime = 30_000
const wholeTime = 120_000

/**
 * Ends connections that send a request and never finish it. The framework makes the server itself and sets neither limit; node
 * looks at both again and again, so that they hold for what came before the first request too.
 */
export function limitRequestTime(): void {
  diagnostics.subscribe('http.server.request.start', (asked) => {
    if (typeof asked !== 'object' || asked === null || !('server' in asked && asked.server instanceof Server)) return
    asked.server.headersTimeout = headTime
    asked.server.requestTimeout = wholeTime
  })
}
