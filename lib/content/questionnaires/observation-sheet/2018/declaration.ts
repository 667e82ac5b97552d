import { counties } from '@/lib/content/places/counties'
import { fillers } from './fillers'
import { observationIndicators } from './indicators'
import { otherSuspicions } from './other-suspicions'
import { spasCases } from './spas-cases'
import { datedLimits } from '@/lib/core/deadlines/limits'
import type { SheetRules } from '@/lib/core/observation/check-sheet'

/** The declared sheet as the rules of lib/core/observation take it. */
export const declaration: Omit<SheetRules, 'today'> = {
  rows: observationIndicators,
  others: otherSuspicions,
  fillerKinds: fillers.map(({ code }) => code),
  cases: spasCases.map(({ code }) => code),
  countyCodes: counties.map(({ code }) => code),
  limits: datedLimits,
}
