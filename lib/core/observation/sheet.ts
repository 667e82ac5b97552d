import type { CheckedSheet } from './check-sheet'
import type { TypedSheet } from './fields'

/** Name and address of the family, as the form asks for them. */
export type Identification = {
  readonly headName: string
  readonly county: string
  readonly commune: string
  readonly village: string
  readonly street: string
  readonly streetNo: string
  readonly phone: string
}

type Sheet = {
  readonly id: string
  readonly familyId: string
  readonly revision: number
}

export type DraftSheet = Sheet & { readonly status: 'draft'; readonly typed: TypedSheet }

/** Days are "2026-05-07", the moment of signing ISO in UTC. */
export type SignedSheet = Sheet &
  CheckedSheet & {
    readonly status: 'signed'
    readonly number: string
    readonly signedAt: string
    /** As on the day of signing; null on a sheet taken over from elsewhere. */
    readonly identification: Identification | null
  }

export type ObservationSheet = DraftSheet | SignedSheet

export type SheetInList = {
  readonly id: string
  readonly headName: string
  readonly status: 'draft' | 'signed'
  readonly number: string | null
  readonly fillerKind: string
  readonly fillerName: string
  /** "2026-05-07"; null on a draft. */
  readonly filledOn: string | null
  readonly riskSheetNeeded: boolean | null
  /** ISO in UTC. */
  readonly createdAt: string
}
