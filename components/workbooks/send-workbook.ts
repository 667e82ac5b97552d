import { z } from 'zod'
import type { Complaint } from '@/lib/core/result/refusal'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'

const kept = z.object({ id: z.uuid() })
const refused = z.object({
  complaint: z.object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
})

type Sent =
  | { readonly outcome: 'kept'; readonly id: string }
  | { readonly outcome: 'refused'; readonly complaint: Complaint }
  | { readonly outcome: 'failed' }

/** Sends a workbook as it is. Signed out or without the right is a refusal, too. */
export async function sendWorkbook(list: WorkbookList, file: File): Promise<Sent> {
  try {
    const answer = await fetch(`/api/${list}/import`, { method: 'POST', body: file })
    if (answer.status === 401) return { outcome: 'refused', complaint: { key: 'signedOut' } }
    if (answer.status === 403) return { outcome: 'refused', complaint: { key: 'forbidden' } }
    const body: unknown = await answer.json()
    const accepted = kept.safeParse(body)
    if (accepted.success) return { outcome: 'kept', id: accepted.data.id }
    const complaint = refused.safeParse(body)
    return complaint.success ? { outcome: 'refused', complaint: complaint.data.complaint } : { outcome: 'failed' }
  } catch {
    return { outcome: 'failed' }
  }
}
