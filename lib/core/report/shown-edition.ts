import type { BrokenCheck } from './checks'
import type { EditionHead, Narrative } from './edition'
import type { EditionFigures } from './edition-content'
import type { FigureDifference } from './differences'
import type { DatedFigures } from './evolution'

/** An edition as a page or a document shows it. */
export type ShownEdition = {
  readonly head: EditionHead
  /** A newer edition of the same day was handed in. */
  readonly overtaken: boolean
  readonly revision: number
  readonly county: string
  readonly commune: { readonly name: string; readonly kind: string }
  readonly authorPosition: string
  readonly figures: EditionFigures
  readonly narrative: Narrative
  /** All editions of the same day that the reader sees, the latest first. */
  readonly ofSameDay: readonly EditionHead[]
  /** What was accepted of earlier days, the oldest first. */
  readonly earlier: readonly DatedFigures[]
  /** While it is written: what the records suggest, what does not hold, and whether there is anything to report. */
  readonly draft: {
    readonly proposed: Narrative
    readonly broken: readonly BrokenCheck[]
    readonly hasData: boolean
  } | null
  /** Whether the fingerprint, taken again, is the one that was kept; null for a draft. */
  readonly intact: boolean | null
  /** Where the records of now count otherwise for the same day; null for a draft, and for who does not count. */
  readonly since: readonly FigureDifference[] | null
  readonly may: {
    readonly write: boolean
    readonly correct: boolean
    readonly decide: boolean
    /** Open the children behind a figure. */
    readonly cells: boolean
  }
}
