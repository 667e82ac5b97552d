import { type Logic, nothing } from './logic'
import { isDerived } from './reserved'
import { isSpecial } from './sheet'
import type { Comparison } from './types'
import { FALSE, giveReason, subjectAt, TRUE, type Truth, UNKNOWN, type World } from './world'

type Holds = Logic['holds']

const read = (world: World, at: number): number => world.values[at] ?? Number.NaN

/** One closure for each comparison: these few lines are most of what judging a sheet runs. */
function comparing(op: Comparison, slot: number, bound: number): Holds {
  switch (op) {
    case '==':
      return (world, at) => read(world, at + slot) === bound
    case '!=':
      return (world, at) => read(world, at + slot) < bound || read(world, at + slot) > bound
    case '<':
      return (world, at) => read(world, at + slot) < bound
    case '<=':
      return (world, at) => read(world, at + slot) <= bound
    case '>':
      return (world, at) => read(world, at + slot) > bound
    case '>=':
      return (world, at) => read(world, at + slot) >= bound
  }
}

/** A test of one answer: three-valued, it is open exactly where the answer is. */
function atom(code: string, slot: number, holds: Holds): Logic {
  return {
    holds,
    truth: (world, at): Truth => {
      const state = world.states[at + slot]
      if (state === TRUE) return holds(world, at) ? TRUE : FALSE
      return state === UNKNOWN ? UNKNOWN : FALSE
    },
    explain: isDerived(code)
      ? nothing
      : (world, at, reasons) => giveReason(world, at, code, read(world, at + slot), reasons),
  }
}

/** The answer compares so with a number. */
export const comparedWith = (code: string, slot: number, op: Comparison, bound: number): Logic =>
  atom(code, slot, comparing(op, slot, bound))

const maskOf = (codes: readonly number[]): number => codes.reduce((mask, code) => mask | (1 << code), 0)

/** The single answer, a code, is one of these. */
export function amongCodes(code: string, slot: number, values: readonly number[]): Logic {
  return atom(code, slot, (world, at) => values.includes(read(world, at + slot)))
}

/** The multiple answer, a bit mask, holds one of these. */
export function holdingCode(code: string, slot: number, values: readonly number[]): Logic {
  const mask = maskOf(values)
  return {
    ...atom(code, slot, (world, at) => (read(world, at + slot) & mask) !== 0),
    explain: (world, at, reasons) => {
      const chosen = subjectAt(world, at).answers[code]
      if (chosen !== undefined && !isSpecial(chosen)) giveReason(world, at, code, chosen, reasons)
    },
  }
}
