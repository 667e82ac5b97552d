import type { DatedLimits } from '@/lib/core/deadlines/limits'
import { visitDueFrom } from '@/lib/core/deadlines/visit-due'
import type { Due } from '@/lib/core/duties/due-moment'
import { violenceIn } from '@/lib/core/observation/violence'
import type { ProfessionalEntry } from './professional-sheet'

/** A professional's sheet in the lists of SPAS. */
export type ArrivalInList = ProfessionalEntry & {
  /** It speaks of violence against a child, and nobody has taken it over. */
  readonly urgent: boolean
  /** When the visit that it calls for must be made, while it waits. */
  readonly visitDue: Due | null
}

/** The last moment of the visit that a suspicion calls for: its clock begins when the sheet arrives. */
export const visitDueOfArrival = (
  sheet: Pick<ProfessionalEntry, 'suspicion' | 'receipt'>,
  limits: DatedLimits,
): Due | null =>
  sheet.suspicion === true && sheet.receipt !== null ? visitDueFrom(sheet.receipt.receivedAt, limits) : null

export function arrivalInList(
  sheet: ProfessionalEntry,
  violenceRows: readonly string[],
  limits: DatedLimits,
): ArrivalInList {
  const waits = sheet.status === 'sent'
  return {
    ...sheet,
    urgent: waits && violenceIn(violenceRows, sheet.answers).length > 0,
    visitDue: waits ? visitDueOfArrival(sheet, limits) : null,
  }
}

/** Violence first, then what calls for a visit by its limit, then the rest as it came. */
export const byUrgency = (sheets: readonly ArrivalInList[]): ArrivalInList[] =>
  [...sheets].sort(
    (one, other) =>
      Number(other.urgent) - Number(one.urgent) ||
      (one.visitDue?.at ?? Number.MAX_SAFE_INTEGER) - (other.visitDue?.at ?? Number.MAX_SAFE_INTEGER),
  )
