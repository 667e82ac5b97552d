import { notFound } from 'next/navigation'
import { z } from 'zod'

/** The id in an address; what cannot be one is not there. */
export function recordId(text: string): string {
  const read = z.uuid().safeParse(text)
  return read.success ? read.data : notFound()
}
