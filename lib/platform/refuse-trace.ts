import diagnostics from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Answers TRACE with 405 as soon as it is asked. The framework makes a web request of what came, which TRACE can never be, and would
 * answer 500; it leaves alone what is answered already.
 */
export function refuseTrace(): void {
  diagnostics.subscribe('http.server.request.start', (asked) => {
    if (typeof asked !== 'object' || asked === null || !('request' in asked && 'response' in asked)) return
    const { request, response } = asked
    if (!(request instanceof IncomingMessage && response instanceof ServerResponse)) return
    if (request.method === 'TRACE') response.writeHead(405, { Allow: 'GET, HEAD, POST, PUT, OPTIONS' }).end()
  })
}
