import type { Comparison } from './types'
import { FALSE, TRUE, type Truth, UNKNOWN } from './world'

/** What a comparison says of two numbers; false when either is missing (NaN). */
export const compares: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left < right || left > right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

export type Bounds = { readonly low: number; readonly high: number }

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/** True where the comparison holds whatever the two numbers turn out to be. */
function holdsThroughout(op: Comparison, left: Bounds, right: Bounds): boolean {
  switch (op) {
    case '<':
    case '<=':
      return compares[op](left.high, right.low)
    case '>':
    case '>=':
      return compares[op](left.low, right.high)
    case '==':
      return left.low === left.high && right.low === right.high && left.low === right.low
    case '!=':
      return left.high < right.low || left.low > right.high
  }
}

/** A comparison of numbers known only by their bounds. NaN: the number will certainly be missing, so the comparison is false. */
export function compareBounds(op: Comparison, left: Bounds, right: Bounds): Truth {
  if ([left.low, left.high, right.low, right.high].some(Number.isNaN)) return FALSE
  if (holdsThroughout(op, left, right)) return TRUE
  return holdsThroughout(opposite[op], left, right) ? FALSE : UNKNOWN
}
