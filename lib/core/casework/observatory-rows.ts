import type { Dimension, FamilyState } from './family-states'
import type { ObservatoryView } from './observatory-view'

/** A family as the Observatory lists it. */
export type FamilyRow = {
  readonly id: string
  readonly headName: string
  readonly village: string | null
  readonly state: FamilyState
  readonly dueOn: string | null
  /** The moment of a limit counted in hours, ISO in UTC. */
  readonly dueAt: string | null
  readonly dimensions: readonly Dimension[]
  readonly situations: number | null
  readonly childrenCount: number
  /** Given names of the children, the oldest first. */
  readonly children: string
  readonly sheetNumber: string | null
}

/** A child as the Observatory lists it (methodology A2.1). */
export type ChildRow = {
  readonly id: string
  readonly familyId: string
  readonly surname: string
  readonly givenName: string
  readonly birthDate: string | null
  readonly cnp: string | null
  readonly separated: boolean
  readonly headName: string
  readonly village: string | null
  readonly state: FamilyState
  readonly dueOn: string | null
  /** The moment of a limit counted in hours, ISO in UTC. */
  readonly dueAt: string | null
  readonly sheetNumber: string | null
}

/** Families of the commune in one state, and the children in them. */
export type StateTotal = { readonly state: FamilyState; readonly families: number; readonly children: number }

/** A page of the Observatory with what surrounds it. */
export type ObservatoryList = {
  readonly view: ObservatoryView
  readonly listed:
    | { readonly kind: 'families'; readonly rows: readonly FamilyRow[]; readonly totalChildren: number }
    | { readonly kind: 'children'; readonly rows: readonly ChildRow[] }
  /** How many rows the whole list has. */
  readonly total: number
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  /** Of the whole commune, whatever narrows the list. */
  readonly counts: readonly StateTotal[]
  readonly may: { readonly add: boolean }
  readonly today: string
  /** ISO in UTC. */
  readonly now: string
}
