import { draftForm } from '@/lib/core/questionnaire/form'
import type { Logic, Vocabulary } from '@/lib/core/questionnaire/logic'
import { logicOf } from '@/lib/core/questionnaire/logic-of'
import { openWorld } from '@/lib/core/questionnaire/open-world'
import { codes, isDerived } from '@/lib/core/questionnaire/reserved'
import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Condition, DerivedTruth, EntityKind, Questionnaire } from '@/lib/core/questionnaire/types'

const refuse = (what: string) => (): never => {
  throw new Error(`a row outside Table 1 may use answers only, not ${what}`)
}

/** `needs`: the answers of a person that it rests on; a sheet with these alone is judged as the whole one. */
export type HouseholdCondition = {
  readonly needs: readonly string[]
  readonly holds: (sheet: Sheet) => boolean
}

/**
 * Makes a condition on the answers of the persons of a household ready, as the rows of Table 1 are: a missing answer never confirms.
 * `truths`: the derived values that filters of the questionnaire use.
 */
export function holdsOfHousehold(
  questionnaire: Questionnaire,
  truths: readonly DerivedTruth[],
  condition: Condition,
): HouseholdCondition {
  const { allot, finish } = draftForm(questionnaire, truths)
  const ready = (part: Condition, entity: EntityKind): Logic => logicOf(part, entity, vocabulary)
  const vocabulary: Vocabulary = {
    slot: (entity, code) => (entity === 'person' ? allot(entity, code) : refuse(`${code} of ${entity}`)()),
    number: () => null,
    derived: refuse('derived values'),
    row: refuse('other rows'),
    childRow: refuse('other rows'),
    ready,
  }
  const logic = ready(condition, 'household')
  const form = finish()
  const read = [...form.layouts.person.slots].filter(([code, slot]) => slot < form.ruleStride && !isDerived(code))
  return {
    needs: [...new Set([codes.birthYear, codes.birthMonth, codes.birthDay, ...read.map(([code]) => code)])],
    holds: (sheet) => logic.holds(openWorld(form, sheet, 'rules'), 0),
  }
}
