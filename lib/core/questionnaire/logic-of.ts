import { amongCodes, comparedWith, holdingCode } from './atoms'
import { compareBounds, compares } from './comparisons'
import { type Logic, nothing, type Vocabulary } from './logic'
import { measureOf } from './measures'
import { quantifier } from './quantifiers'
import type { Condition, EntityKind } from './types'
import { FALSE, TRUE, type Truth, UNKNOWN } from './world'

function comparison(
  condition: Extract<Condition, { kind: 'compare' }>,
  entity: EntityKind,
  vocabulary: Vocabulary,
): Logic {
  const { left, op, right } = condition
  if (left.kind === 'variable' && right.kind === 'number' && !vocabulary.number(left.code))
    return comparedWith(left.code, vocabulary.slot(entity, left.code), op, right.value)
  const compare = compares[op]
  const first = measureOf(left, entity, vocabulary)
  const second = measureOf(right, entity, vocabulary)
  return {
    holds: (world, at) => {
      const value = first.value(world, at)
      return !Number.isNaN(value) && compare(value, second.value(world, at))
    },
    truth: (world, at) =>
      compareBounds(
        op,
        { low: first.low(world, at), high: first.high(world, at) },
        { low: second.low(world, at), high: second.high(world, at) },
      ),
    explain: (world, at, reasons) => {
      first.explain(world, at, reasons)
      second.explain(world, at, reasons)
    },
  }
}

type Holds = Logic['holds']

/** Pairs and triples are written out: nearly all conditions are such, and a loop over them costs more than they do. */
function allHold(all: readonly Holds[]): Holds {
  const [a, b, c] = all
  if (a && b && all.length === 2) return (world, at) => a(world, at) && b(world, at)
  if (a && b && c && all.length === 3) return (world, at) => a(world, at) && b(world, at) && c(world, at)
  return (world, at) => {
    for (const each of all) if (!each(world, at)) return false
    return true
  }
}

function anyHolds(any: readonly Holds[]): Holds {
  const [a, b, c] = any
  if (a && b && any.length === 2) return (world, at) => a(world, at) || b(world, at)
  if (a && b && c && any.length === 3) return (world, at) => a(world, at) || b(world, at) || c(world, at)
  return (world, at) => {
    for (const each of any) if (each(world, at)) return true
    return false
  }
}

function conjunction(all: readonly Logic[]): Logic {
  return {
    holds: allHold(all.map(({ holds }) => holds)),
    truth: (world, at) => {
      let result: Truth = TRUE
      for (const each of all) {
        const truth = each.truth(world, at)
        if (truth === FALSE) return FALSE
        if (truth === UNKNOWN) result = UNKNOWN
      }
      return result
    },
    explain: (world, at, reasons) => {
      for (const each of all) each.explain(world, at, reasons)
    },
  }
}

function disjunction(any: readonly Logic[]): Logic {
  return {
    holds: anyHolds(any.map(({ holds }) => holds)),
    truth: (world, at) => {
      let result: Truth = FALSE
      for (const each of any) {
        const truth = each.truth(world, at)
        if (truth === TRUE) return TRUE
        if (truth === UNKNOWN) result = UNKNOWN
      }
      return result
    },
    explain: (world, at, reasons) => {
      for (const each of any) if (each.holds(world, at)) each.explain(world, at, reasons)
    },
  }
}

/** A negation holds for want of a refuting answer: no answer decided it, so it gives no reasons. */
function negation(negated: Logic): Logic {
  return {
    holds: (world, at) => !negated.holds(world, at),
    truth: (world, at) => {
      const truth = negated.truth(world, at)
      return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE
    },
    explain: nothing,
  }
}

/** Makes a condition ready for records of `entity`. Throws where the declaration names something that does not exist. */
export function logicOf(condition: Condition, entity: EntityKind, vocabulary: Vocabulary): Logic {
  const ready = (part: Condition): Logic => logicOf(part, entity, vocabulary)
  switch (condition.kind) {
    case 'compare':
      return comparison(condition, entity, vocabulary)
    case 'in':
      return amongCodes(condition.code, vocabulary.slot(entity, condition.code), condition.values)
    case 'has':
      return holdingCode(condition.code, vocabulary.slot(entity, condition.code), condition.values)
    case 'and':
      return conjunction(condition.all.map(ready))
    case 'or':
      return disjunction(condition.any.map(ready))
    case 'not':
      return negation(ready(condition.negated))
    case 'some':
    case 'every':
      return quantifier(condition, entity, vocabulary)
    case 'derived':
      return vocabulary.derived(condition.name, entity)
    case 'row':
      return vocabulary.row(condition.id)
    case 'childRow':
      return vocabulary.childRow(condition.id)
  }
}
