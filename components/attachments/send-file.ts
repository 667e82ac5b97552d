import { z } from 'zod'
import type { Complaint } from '@/lib/core/result/refusal'

const refusal = z.object({
  complaint: z.object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
})

type Sent =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'refused'; readonly complaint: Complaint }
  | { readonly outcome: 'failed' }

/** Sends a file as it is and tells how far it is, in percent. Signed out or without the right is a refusal, too. */
export function sendFile(address: string, file: File, onProgress: (percent: number) => void): Promise<Sent> {
  return new Promise((settle) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : Math.floor((loaded / total) * 100))
    request.onload = () => settle(outcomeOf(request.status, request.responseText))
    request.onerror = () => settle({ outcome: 'failed' })
    request.onabort = () => settle({ outcome: 'failed' })
    request.open('POST', address)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.send(file)
  })
}

function outcomeOf(status: number, text: string): Sent {
  if (status === 201) return { outcome: 'kept' }
  if (status === 401) return { outcome: 'refused', complaint: { key: 'signedOut' } }
  if (status === 403) return { outcome: 'refused', complaint: { key: 'forbidden' } }
  const read = status === 200 ? refusal.safeParse(parsed(text)) : null
  return read?.success === true ? { outcome: 'refused', complaint: read.data.complaint } : { outcome: 'failed' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
