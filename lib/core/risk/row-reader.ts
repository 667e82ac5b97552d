import type { Logic } from '@/lib/core/questionnaire/logic'
import type { Condition, EntityKind } from '@/lib/core/questionnaire/types'
import { FALSE, PENDING, TRUE, type Truth, UNKNOWN } from '@/lib/core/questionnaire/world'
import type { RiskRow } from './rules'

/** Remembers in the world what a row came to, as composite rows ask for it again. */
function remembered(number: number, logic: Logic): Logic {
  return {
    holds: (world) => {
      const known = world.rowHolds[number]
      if (known !== PENDING) return known === TRUE
      const holds = logic.holds(world, 0)
      world.rowHolds[number] = holds ? TRUE : FALSE
      return holds
    },
    truth: (world) => {
      const known = world.rowTruths[number]
      if (known === FALSE || known === TRUE || known === UNKNOWN) return known
      const truth: Truth = logic.truth(world, 0)
      world.rowTruths[number] = truth
      return truth
    },
    explain: (world, _at, reasons) => logic.explain(world, 0, reasons),
  }
}

/** Makes rows ready at first mention, whatever their order. Throws where rows rest on each other in a circle. */
export function rowReader(rows: readonly RiskRow[], ready: (condition: Condition, entity: EntityKind) => Logic) {
  const made = new Map<string, Logic | 'being made'>()
  const once = (key: string, make: () => Logic): Logic => {
    const known = made.get(key)
    if (known === 'being made') throw new Error(`the risk row ${key} rests on itself`)
    if (known) return known
    made.set(key, 'being made')
    const logic = make()
    made.set(key, logic)
    return logic
  }
  const numberOf = (id: string): number => {
    const number = rows.findIndex((row) => row.id === id)
    if (number < 0) throw new Error(`there is no risk row ${id}`)
    return number
  }
  const row = (id: string): Logic =>
    once(id, () => {
      const number = numberOf(id)
      const { condition } = rows[number] ?? {}
      if (!condition) throw new Error(`there is no risk row ${id}`)
      return remembered(number, ready(condition, 'household'))
    })
  const childRow = (id: string): Logic =>
    once(`${id} of a child`, () => {
      const { childCondition } = rows[numberOf(id)] ?? {}
      if (!childCondition) throw new Error(`the risk row ${id} says nothing about single children`)
      return ready(childCondition, 'person')
    })
  return { row, childRow }
}
