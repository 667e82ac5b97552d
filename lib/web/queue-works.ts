import { analysisRound } from '@/lib/features/analysis/analysis-round'
import { oversightWorks } from '@/lib/features/oversight/oversight-works'
import { dropOldImports } from '@/lib/platform/import-store'

/** What the queue does beside telling people: put together here, so that no feature needs to know another one. */
export const queueWorks = {
  ...oversightWorks,
  'night-round': async () => {
    await dropOldImports()
    await oversightWorks['night-round']()
  },
  'analysis-round': async () => void (await analysisRound()),
} as const
