import type { Answer, Answers } from './sheet'
import type { EntityKind } from './types'

/** Three-valued truth. A slot's state uses the same numbers: not asked, answered, unanswered. */
export const FALSE = 0
export const TRUE = 1
export const UNKNOWN = 2
export type Truth = typeof FALSE | typeof TRUE | typeof UNKNOWN

export type ParameterValues = Readonly<Record<string, number | string>>

/** The record behind one stretch of slots. */
export type Subject = {
  readonly entity: EntityKind
  readonly key: number
  answers: Answers
  birthAssumed: boolean
}

/**
 * One sheet laid out for evaluation: each record owns `stride` slots from its offset on, the household offset 0.
 * `values` holds the answers that count in the closed world (NaN: missing or not asked; a multiple answer is a bit mask);
 * `states` what three-valued logic makes of each; `asked` whether the question applies in the closed world.
 */
export type World = {
  readonly stride: number
  readonly values: Float64Array
  readonly states: Uint8Array
  readonly asked: Uint8Array
  /** By slot and entity (`openPlace`): 1 where some record has the answer open, so that a settled row is told at a glance. */
  readonly open: Uint8Array
  readonly subjects: readonly Subject[]
  /** Offsets, in the order of the keys. */
  readonly persons: readonly number[]
  readonly separated: readonly number[]
  readonly sets: Sets
  readonly parameters: ParameterValues
  /** Results of rows evaluated already, by number of the row. */
  readonly rowHolds: Uint8Array
  readonly rowTruths: Uint8Array
}

/** Not evaluated yet, in `rowHolds` and `rowTruths`. */
export const PENDING = 3

const entityPlace: Readonly<Record<EntityKind, number>> = { household: 0, person: 1, separatedChild: 2 }

/** How many places a slot has in `open`: one for each entity. */
export const entityCount = 3

/** The place in `open` of a slot of an entity. */
export const openPlace = (entity: EntityKind, slot: number): number => slot * entityCount + entityPlace[entity]

/** Members by offset. `...Perhaps`: an answer that membership needs is missing. */
export type Sets = {
  children: number[]
  childrenPerhaps: number[]
  women: number[]
  womenPerhaps: number[]
  /** Separated children under 27, those without a birth date included. */
  separated: number[]
  separatedCertain: number[]
  separatedPerhaps: number[]
}

/** An answer that decided. */
export type Reason =
  | { readonly entity: 'household'; readonly code: string; readonly value: Answer }
  | {
      readonly entity: 'person' | 'separatedChild'
      readonly cpers: number
      readonly code: string
      readonly value: Answer
    }

/** The record that owns an offset. */
export function subjectAt(world: World, at: number): Subject {
  const subject = world.subjects[at / world.stride]
  if (!subject) throw new RangeError(`no record at offset ${at}`)
  return subject
}

/** Adds the answer of the record at `at` to the reasons, once. */
export function giveReason(world: World, at: number, code: string, value: Answer, reasons: Reason[]): void {
  const { entity, key } = subjectAt(world, at)
  for (const reason of reasons)
    if (reason.code === code && reason.entity === entity && (reason.entity === 'household' || reason.cpers === key))
      return
  reasons.push(entity === 'household' ? { entity, code, value } : { entity, cpers: key, code, value })
}
