import diagnostics from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import { admit, limitLoad } from '@/lib/platform/admission'
import { env } from '@/lib/platform/env'
import { follow } from '@/lib/platform/request-standing'
import { refuseBusy } from './busy-page'

/** Has every request counted, followed and, where too many are under way, sent away before the framework begins with it. */
export function watchRequests(): void {
  limitLoad(env.REQUESTS_AT_ONCE)
  diagnostics.subscribe('http.server.request.start', (asked) => {
    if (typeof asked !== 'object' || asked === null || !('request' in asked && 'response' in asked)) return
    const { request, response } = asked
    if (!(request instanceof IncomingMessage && response instanceof ServerResponse) || response.writableEnded) return
    follow(response)
    admit(request, response, refuseBusy)
  })
}
