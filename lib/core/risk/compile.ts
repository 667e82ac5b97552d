import { draftForm, type Form } from '@/lib/core/questionnaire/form'
import { truthNamed } from '@/lib/core/questionnaire/filters'
import type { Logic, Measure, Vocabulary } from '@/lib/core/questionnaire/logic'
import { logicOf } from '@/lib/core/questionnaire/logic-of'
import { measureOf } from '@/lib/core/questionnaire/measures'
import { codes } from '@/lib/core/questionnaire/reserved'
import { type Names, usesOf } from '@/lib/core/questionnaire/uses'
import type { Condition, EntityKind, Questionnaire } from '@/lib/core/questionnaire/types'
import { openPlace } from '@/lib/core/questionnaire/world'
import { rowReader } from './row-reader'
import type { DataCheck, RiskRow, RuleSet } from './rules'

/** A row made ready. `number` is its place in the table. */
export type ReadyRow = {
  readonly row: RiskRow
  readonly number: number
  readonly logic: Logic
  /** Which child is directly exposed; then `logic` says: any child is. */
  readonly child: Logic | null
  readonly extended: ReadyExtension | null
  /** Places in `World.open` that `logic` and its extension read. Where none is open the row is settled. */
  readonly reads: readonly number[]
}

export type ReadyExtension = {
  readonly logic: Logic
  readonly child: Logic | null
  readonly reads: readonly number[]
}

/** A questionnaire with its rules, made ready once and used for any number of sheets. */
export type Engine = {
  readonly form: Form
  readonly rules: RuleSet
  readonly rows: readonly ReadyRow[]
  /** Those of the rows that are about single children, and those with proposed questions. */
  readonly childRows: readonly ReadyRow[]
  readonly extendedRows: readonly (ReadyRow & { readonly extended: ReadyExtension })[]
  readonly alert: Logic
  readonly decideFurther: Logic
  readonly checks: readonly { readonly check: DataCheck; readonly logic: Logic }[]
}

/** What the names in the conditions of a rule set stand for. */
export const namesOf = ({ truths, numbers, rows }: RuleSet): Names => ({
  truths,
  numbers: new Map(numbers.map(({ name, value }) => [name, value])),
  row: (id) => rows.find((row) => row.id === id)?.condition,
  childRow: (id) => rows.find((row) => row.id === id)?.childCondition,
})

/** Derived numbers are about the household, wherever they are used. */
const ofHousehold = ({ value, low, high, explain }: Measure): Measure => ({
  value: (world) => value(world, 0),
  low: (world) => low(world, 0),
  high: (world) => high(world, 0),
  explain: (world, _at, reasons) => explain(world, 0, reasons),
})

/** Makes a questionnaire and its rules ready. Throws where either names something that does not exist, or rests on itself. */
export function compile(questionnaire: Questionnaire, rules: RuleSet): Engine {
  const { allot, finish } = draftForm(questionnaire, rules.truths)
  const numbers = new Map<string, Measure>()
  const truths = new Map<string, Logic>()
  const ready = (condition: Condition, entity: EntityKind): Logic => logicOf(condition, entity, vocabulary)
  const rows = rowReader(rules.rows, ready)

  const vocabulary: Vocabulary = {
    slot: allot,
    number: (name) => numbers.get(name) ?? null,
    derived: (name, entity) => {
      const key = `${entity} ${name}`
      const known = truths.get(key)
      if (known) return known
      const logic = ready(truthNamed(rules.truths, name, entity), entity)
      truths.set(key, logic)
      return logic
    },
    row: rows.row,
    childRow: rows.childRow,
    ready,
  }

  for (const code of [codes.person, codes.gender, codes.nucleus]) allot('person', code)
  // A number may use those declared before it.
  for (const { name, value } of rules.numbers) numbers.set(name, ofHousehold(measureOf(value, 'household', vocabulary)))
  const names = namesOf(rules)
  const reads = (condition: Condition): readonly number[] => [
    ...new Set(usesOf(condition, 'household', names).map(({ entity, code }) => openPlace(entity, allot(entity, code)))),
  ]
  const readyRows = rules.rows.map((row, number): ReadyRow => {
    const child = row.childCondition ? rows.childRow(row.id) : null
    const extended = row.conditionExtended
      ? {
          logic: ready(row.conditionExtended, 'household'),
          child: row.childConditionExtended ? ready(row.childConditionExtended, 'person') : child,
          reads: reads(row.conditionExtended),
        }
      : null
    return { row, number, logic: rows.row(row.id), child, extended, reads: reads(row.condition) }
  })
  return {
    rules,
    rows: readyRows,
    childRows: readyRows.filter(({ child }) => child),
    extendedRows: readyRows.flatMap((row) => (row.extended ? [{ ...row, extended: row.extended }] : [])),
    alert: ready(rules.alert, 'person'),
    decideFurther: ready(rules.decideFurther, 'person'),
    checks: rules.checks.map((check) => ({ check, logic: ready(check.condition, check.of) })),
    form: finish(),
  }
}
