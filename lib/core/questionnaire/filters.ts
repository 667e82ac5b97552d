import type { AllotSlot } from './form'
import type { Logic, Vocabulary } from './logic'
import { logicOf } from './logic-of'
import type { Condition, DerivedTruth, EntityKind } from './types'

/** Makes a filter ready and names the answers that it rests on. */
export type ReadyFilter = (
  condition: Condition,
  entity: EntityKind,
) => { readonly logic: Logic; readonly needs: readonly string[] }

const refuse = (what: string) => (): never => {
  throw new Error(`a filter may use the answers of its own record only, not ${what}`)
}

/** The condition of a derived truth; throws where the entity has none of that name. */
export function truthNamed(truths: readonly DerivedTruth[], name: string, entity: EntityKind): Condition {
  const truth = truths.find((each) => each.name === name && each.of.includes(entity))
  if (!truth) throw new Error(`${entity} has no derived value ${name}`)
  return truth.condition
}

/** Filters speak of one record: then an answer can change nothing but what is asked in the same record. */
export const filterReader =
  (allot: AllotSlot, truths: readonly DerivedTruth[]): ReadyFilter =>
  (condition, entity) => {
    const needs: string[] = []
    const ready = (part: Condition): Logic => logicOf(part, entity, vocabulary)
    const vocabulary: Vocabulary = {
      slot: (owner, code) => {
        needs.push(code)
        return allot(owner, code)
      },
      number: () => null,
      derived: (name) => ready(truthNamed(truths, name, entity)),
      row: refuse('risk rows'),
      childRow: refuse('risk rows'),
      ready: refuse('sets of others'),
    }
    return { logic: ready(condition), needs }
  }
