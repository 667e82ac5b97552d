import type { AbroadNotice } from './abroad-notice'

/** The cases in which SPAS must fill in a sheet, by the letters of the methodology (1.2.1, note 90). */
export const triggers = ['a', 'b', 'c', 'd'] as const
export type Trigger = (typeof triggers)[number]

/** By which way a case reached SPAS. */
export const channels = ['in-person', 'phone', 'post', 'email', 'fax', 'field', 'press', 'other'] as const
export type Channel = (typeof channels)[number]

/** Who told SPAS. */
export const reporterKinds = [
  'child',
  'parent',
  'representative',
  'relative',
  'neighbour',
  'professional',
  'institution',
  'anonymous',
  'spas',
] as const
export type ReporterKind = (typeof reporterKinds)[number]

/** What became of a case: a sheet was opened for it, it renews a sheet of the last months, or there was nothing to look into. */
export const outcomes = ['sheet', 'update', 'dismissed'] as const
export type Outcome = (typeof outcomes)[number]

/** A child as told; whatever is not known is empty or null. `birthDate` is "2016-02-29". */
export type ToldChild = { readonly name: string; readonly birthDate: string | null; readonly cnp: string }

/** What is typed of a case. Days are "2026-05-07", times "09:05". */
export type ReferralDetails = {
  readonly trigger: Trigger
  readonly channel: Channel
  readonly receivedOn: string
  readonly receivedTime: string
  readonly reporterKind: ReporterKind
  readonly reporterName: string
  readonly reporterContact: string
  readonly toldHead: string
  readonly toldChildren: readonly ToldChild[]
  readonly villageId: number | null
  readonly toldAddress: string
  readonly toldText: string
  readonly abroad: AbroadNotice | null
}

/** A case of the commune. Moments are ISO in UTC. */
export type Referral = Omit<ReferralDetails, 'receivedOn' | 'receivedTime'> & {
  readonly id: string
  readonly receivedAt: string
  readonly villageName: string | null
  readonly abroadEndedOn: string | null
  readonly familyId: string | null
  readonly familyName: string | null
  readonly outcome: Outcome | null
  readonly observationSheetId: string | null
  readonly outcomeNote: string
  readonly decidedAt: string | null
  readonly revision: number
}
