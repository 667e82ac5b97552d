import { sheetDueOn } from '@/lib/core/deadlines/due-dates'
import type { DatedLimits } from '@/lib/core/deadlines/limits'

/**
 * Whether a case may count as the renewal of the family's sheet: it was told after the last sheet and before that was due
 * again (methodology 1.1.1, note 38). Later a new sheet is needed. Days are "2026-05-07".
 */
export const mayRenew = (lastSheetOn: string | null, receivedOn: string, limits: DatedLimits): boolean =>
  lastSheetOn !== null && receivedOn >= lastSheetOn && receivedOn <= sheetDueOn(lastSheetOn, limits)
