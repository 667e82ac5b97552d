import type { ObservationRow } from './answers'

/** The declared sheet in the words of one language, for the screen and for paper. */
export type FormRow = ObservationRow & { readonly label: string; readonly hint?: string }

export type FormDimension = {
  readonly id: number
  readonly title: string
  readonly rows: readonly FormRow[]
  /** The open letter of the dimension, where it has one. */
  readonly other: { readonly id: string; readonly label: string } | null
}

export type FormChoice = { readonly value: string; readonly label: string; readonly hint?: string }

export type SheetForm = {
  readonly dimensions: readonly FormDimension[]
  /** Ids of the rows that speak of violence against a child. */
  readonly violenceRows: readonly string[]
  readonly fillers: readonly FormChoice[]
  /** The cases a to d in which SPAS must fill in the sheet. */
  readonly cases: readonly FormChoice[]
}
