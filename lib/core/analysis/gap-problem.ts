/** What a reader can know of a count. */
export type Range = { readonly least: number; readonly most: number }

/** Parts that add up to a whole. Where gaps in several sums are to be closed, those of the lowest order come first. */
export type CellSum = {
  readonly whole: number
  readonly parts: readonly number[]
  readonly order: number
  /** Withheld parts of a told whole have together at least so many in them. */
  readonly least: number
}

/** Nothing is counted in `part` that is not counted in `whole`. */
export type CellInclusion = { readonly part: number; readonly whole: number }

/** Cells by number, and everything that ties them to each other and that a reader can redo. */
export type GapProblem = {
  readonly counts: readonly number[]
  /** Cells of the lowest rank are withheld first, those of higher ones only where none of a lower one is left. */
  readonly ranks: readonly number[]
  readonly sums: readonly CellSum[]
  readonly inclusions: readonly CellInclusion[]
  /** Cells withheld from the start, each with what is known of it elsewhere. Small counts are withheld in any case. */
  readonly seeds: ReadonlyMap<number, Range>
  /** How far apart the least and the most have to stay that a small count may be, or one of which little is unknown. */
  readonly width: number
}

export const anything: Range = { least: 1, most: 1e9 }

/** Nothing is known, not even that somebody is counted. */
export const nothingKnown: Range = { least: 0, most: 1e9 }

/** How much of a withheld count is not known from elsewhere. */
export const unknownOf = (count: number, known: Range = anything): number => count - Math.max(known.least - 1, 0)
