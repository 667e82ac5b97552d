import type { Condition, EntityKind } from './types'
import type { Reason, Truth, World } from './world'

/** A condition made ready for the record at an offset. */
export type Logic = {
  /** Closed world: a comparison with a missing answer is false, and what is not true is false. */
  readonly holds: (world: World, at: number) => boolean
  /** Three-valued: a missing answer that is asked, or may be, leaves it open. */
  readonly truth: (world: World, at: number) => Truth
  /** Adds the answers that made it hold; call it only where it does. */
  readonly explain: (world: World, at: number, reasons: Reason[]) => void
}

/** A number made ready. NaN: missing, or not asked. */
export type Measure = {
  readonly value: (world: World, at: number) => number
  /** Bounds of what the number may turn out to be; NaN where it certainly will not be given. */
  readonly low: (world: World, at: number) => number
  readonly high: (world: World, at: number) => number
  readonly explain: (world: World, at: number, reasons: Reason[]) => void
}

/** What names mean for the conditions of one declaration. Unknown names throw: a declaration with a slip must not load. */
export type Vocabulary = {
  readonly slot: (entity: EntityKind, code: string) => number
  readonly number: (name: string) => Measure | null
  readonly derived: (name: string, entity: EntityKind) => Logic
  readonly row: (id: string) => Logic
  readonly childRow: (id: string) => Logic
  readonly ready: (condition: Condition, entity: EntityKind) => Logic
}

export const nothing = (): void => {}
