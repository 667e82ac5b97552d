import { cleanText } from './clean-text'

/** The longest body that is read, in bytes: a whole risk sheet is a tenth of it. */
const longestBody = 1_000_000

/**
 * What a request carries as JSON, its texts cleaned; undefined when it is none, does not say so (a form of another site cannot), or is
 * longer than anything a page would send.
 */
export async function jsonBody(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return undefined
  const text = await textWithin(request, longestBody)
  if (text === null) return undefined
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    return undefined
  }
}

/** Null where the body is longer; what the request says of its length need not be true, or there. */
async function textWithin(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get('content-length')) > most) return null
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
