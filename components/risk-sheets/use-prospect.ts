'use client'

import { useEffect, useState } from 'react'
import { prospectSchema, type Prospect } from '@/lib/core/risk-sheet/prospect'

/** What finishing would do, asked anew for each saved revision; null until the server has said so. */
export function useProspect(sheetId: string, revision: number, isSaved: boolean): Prospect | null {
  const [told, setTold] = useState<{ readonly revision: number; readonly prospect: Prospect } | null>(null)
  useEffect(() => {
    if (!isSaved) return
    const asking = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/risk-sheets/${sheetId}/prospect`, { signal: asking.signal, cache: 'no-store' })
      if (response.ok) setTold({ revision, prospect: prospectSchema.parse(await response.json()) })
    }
    // Without an answer the page stands as it is: the server says the same on finishing.
    ask().catch(() => undefined)
    return () => asking.abort()
  }, [sheetId, revision, isSaved])
  return told?.revision === revision ? told.prospect : null
}
