import { or, row, some } from '@/lib/core/questionnaire/conditions'
import type { Condition } from '@/lib/core/questionnaire/types'
import type { RiskRow } from './rules'

type Conditions = Pick<RiskRow, 'condition' | 'childCondition' | 'conditionExtended' | 'childConditionExtended'>

/** Conditions of a row that asks about each child by itself: the household has it as soon as one child has. */
export const perChild = (childCondition: Condition, extended?: Condition): Conditions => ({
  condition: some('children', childCondition),
  childCondition,
  ...(extended ? { conditionExtended: some('children', extended), childConditionExtended: extended } : {}),
})

/** Conditions of a row that asks about the household. */
export const ofHousehold = (condition: Condition, conditionExtended?: Condition): Conditions => ({
  condition,
  ...(conditionExtended ? { conditionExtended } : {}),
})

/** Condition of a composite row: one of its sub-rows holds. */
export const anyRow = (...ids: string[]): Condition => or(...ids.map(row))

/** Builders for the rows of one dimension: `situation` for those that count, `subRow` for the parts of a composite. */
export function rowsOf(dimension: string) {
  const make = (parent: string | null, id: string, ro: string, en: string, conditions: Conditions): RiskRow => ({
    id,
    dimension,
    parent,
    counts: parent === null,
    label: { ro, en },
    ...conditions,
    source: `Table 1 and A2.3, row ${id}`,
  })
  return {
    situation: (id: string, ro: string, en: string, conditions: Conditions) => make(null, id, ro, en, conditions),
    subRow: (id: string, parent: string, ro: string, en: string, conditions: Conditions) =>
      make(parent, id, ro, en, conditions),
  }
}
