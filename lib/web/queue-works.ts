import { analysisRound } from '@/lib/features/analysis/analysis-round'
import { oversightWorks } from '@/lib/features/oversight/oversight-works'
import { dropOldImports } from '@/lib/platform/import-store'
import { restingRound } from '@/lib/platform/resting-round'

/** What the queue does beside telling people: put together here, so that no feature needs to know another one. */
export const queueWorks = {
  ...oversightWorks,
  'night-round': async () => {
    await dropOldImports()
    await oversightWorks['night-round']()
  },
  // Of a country it takes minutes, and figures of years may be a while old.
  'analysis-round': restingRound(analysisRound),
} as const
