import { filledAt } from '@/lib/core/deadlines/visit-due'
import type { DutyFact } from '../fact'
import type { When } from '../when'
import { chainOf, factOf } from './chain'
import type { ChildDutyRecord, FamilyPlace, ObservationDutyRecord, RiskDutyRecord } from './records'

/** OB-04: a sheet for every child. */
export const sheetForChildFacts = (place: FamilyPlace, children: readonly ChildDutyRecord[]): DutyFact[] =>
  children.map(({ id, knownSince, firstSheetOn }) =>
    factOf('OB-04', { ...place, recordId: id }, knownSince, firstSheetOn),
  )

/** OB-05: the sheet again within the year. A risk sheet renews it too, and so does whoever turns to SPAS about the family. */
export function renewalFacts(
  place: FamilyPlace,
  observations: readonly ObservationDutyRecord[],
  riskSheets: readonly RiskDutyRecord[],
  referrals: readonly When[],
): DutyFact[] {
  const sheets = [...observations.map(({ filledOn }) => filledOn), ...riskSheets.map(({ sheetDate }) => sheetDate)]
  const [first] = [...sheets].sort()
  if (first === undefined) return []
  const since = referrals.filter((referral) => referral > first)
  return chainOf('OB-05', { ...place, recordId: null }, [...sheets, ...since])
}

/** OB-10: a professional sends the sheet. */
export const sendingFacts = (place: FamilyPlace, observations: readonly ObservationDutyRecord[]): DutyFact[] =>
  observations
    .filter(({ fillerKind }) => fillerKind !== 'spas')
    .map((sheet) => factOf('OB-10', { ...place, recordId: sheet.id }, filledAt(sheet), sheet.receivedAt))
