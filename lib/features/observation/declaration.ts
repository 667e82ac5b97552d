import { counties } from '@/lib/content/places/counties'
import { fillers } from '@/lib/content/questionnaires/observation-sheet/2018/fillers'
import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { otherSuspicions } from '@/lib/content/questionnaires/observation-sheet/2018/other-suspicions'
import { spasCases } from '@/lib/content/questionnaires/observation-sheet/2018/spas-cases'
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
