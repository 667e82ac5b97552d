import { z } from 'zod'
import type { DraftAnswer, DraftUpdate } from './draft-keeper'

const held = { current: z.record(z.string(), z.string()), revision: z.number() }
const complaint = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
const body = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), ...held }),
  z.object({ kind: z.literal('contested'), ...held }),
  z.object({ kind: z.literal('invalid'), complaints: z.record(z.string(), complaint) }),
])

/** Sends a save to the server; the request outlives the page when the tab is closed. */
export async function sendDraft(address: string, update: DraftUpdate): Promise<DraftAnswer> {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(update),
      keepalive: true,
    })
    if (response.status === 401) return { kind: 'signed-out' }
    if (response.status === 403 || response.status === 404) return { kind: 'gone' }
    const answer = body.safeParse(await response.json())
    if (!answer.success) return { kind: 'unreachable' }
    // What is wrong with the sheet as a whole, such as that it is signed by now, no typing mends.
    return answer.data.kind === 'invalid' && 'form' in answer.data.complaints ? { kind: 'gone' } : answer.data
  } catch {
    return { kind: 'unreachable' }
  }
}
