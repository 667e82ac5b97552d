import { type Form } from '@/lib/core/questionnaire/form'
import type { Logic, Vocabulary } from '@/lib/core/questionnaire/logic'
import { logicOf } from '@/lib/core/questionnaire/logic-of'
import { openWorld } from '@/lib/core/questionnaire/open-world'
import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Condition, EntityKind } from '@/lib/core/questionnaire/types'

const refuse = (what: string) => (): never => {
  throw new Error(`a row outside Table 1 may use answers only, not ${what}`)
}

/** Makes a condition on the answers of a household ready, as the rows of Table 1 are: a missing answer never confirms. */
export function holdsOfHousehold(form: Form, condition: Condition): (sheet: Sheet) => boolean {
  const ready = (part: Condition, entity: EntityKind): Logic => logicOf(part, entity, vocabulary)
  const vocabulary: Vocabulary = {
    slot: (entity, code) => form.layouts[entity].slots.get(code) ?? refuse(`${code}, which ${entity} does not have`)(),
    number: () => null,
    derived: refuse('derived values'),
    row: refuse('other rows'),
    childRow: refuse('other rows'),
    ready,
  }
  const logic = ready(condition, 'household')
  return (sheet) => logic.holds(openWorld(form, sheet, 'whole'), 0)
}
