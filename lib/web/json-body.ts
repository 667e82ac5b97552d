import { cleanText } from './clean-text'

/** The longest body that is read: a whole risk sheet is a tenth of it. */
const longestBody = 1_000_000

/** What a request carries as JSON, its texts cleaned; undefined when it is none, or longer than anything a page would send. */
export async function jsonBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length')) > longestBody) return undefined
  const text = await request.text()
  if (text.length > longestBody) return undefined
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    return undefined
  }
}
