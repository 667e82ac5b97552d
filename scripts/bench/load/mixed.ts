import type { Call } from './drive'
import { inTurn, type Visits } from './visits'

/** Of ten requests eight open a page and two give an answer. */
export function mixed({ reads, writes }: Visits): (nth: number) => Call {
  const read = inTurn(reads)
  const write = writes.length === 0 ? read : inTurn(writes)
  return (nth) => (nth % 5 === 4 ? write() : read())
}
