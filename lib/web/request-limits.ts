import { isForeign } from './same-origin'

/** As much as the framework reads for a server action; the forms of the pages send a hundredth of it. */
const longestBody = 1024 * 1024

/**
 * The status with which a request is refused before the framework reads it, or null. The framework itself would answer 500 and write
 * where in its code it stopped, although the fault is the sender's.
 */
export function refusalOf(method: string, headers: Headers): 403 | 411 | 413 | null {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return null
  if (isForeign(headers)) return 403
  if (headers.has('transfer-encoding') && !headers.has('content-length')) return 411
  return Number(headers.get('content-length')) > longestBody ? 413 : null
}
