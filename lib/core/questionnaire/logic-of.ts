import { compareBounds, compares } from './comparisons'
import { type Logic, nothing, type Vocabulary } from './logic'
import { measureOf } from './measures'
import { partsOf } from './members'
import type { Condition, EntityKind } from './types'
import { FALSE, giveReason, TRUE, type Truth, UNKNOWN } from './world'

/** A test of one answer: the shape nearly all conditions come down to. */
function atom(code: string, slot: number, test: (value: number) => boolean): Logic {
  return {
    holds: (world, at) => test(world.values[at + slot] ?? Number.NaN),
    truth: (world, at) => {
      const state = world.states[at + slot]
      if (state === UNKNOWN) return UNKNOWN
      return state === TRUE && test(world.values[at + slot] ?? Number.NaN) ? TRUE : FALSE
    },
    explain: (world, at, reasons) => giveReason(world, at, code, reasons),
  }
}

function comparison(
  condition: Extract<Condition, { kind: 'compare' }>,
  entity: EntityKind,
  vocabulary: Vocabulary,
): Logic {
  const { left, op, right } = condition
  const compare = compares[op]
  if (left.kind === 'variable' && right.kind === 'number' && !vocabulary.number(left.code)) {
    const { value } = right
    return atom(left.code, vocabulary.slot(entity, left.code), (answer) => compare(answer, value))
  }
  const first = measureOf(left, entity, vocabulary)
  const second = measureOf(right, entity, vocabulary)
  return {
    holds: (world, at) => compare(first.value(world, at), second.value(world, at)),
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

const maskOf = (codes: readonly number[]): number => codes.reduce((mask, code) => mask | (1 << code), 0)

function conjunction(all: readonly Logic[]): Logic {
  return {
    holds: (world, at) => {
      for (const each of all) if (!each.holds(world, at)) return false
      return true
    },
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
    holds: (world, at) => {
      for (const each of any) if (each.holds(world, at)) return true
      return false
    },
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

/** No answer confirms by being absent: a negation holds for want of a refuting answer, so it gives no reasons. */
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

type Quantified = Extract<Condition, { kind: 'some' | 'every' }>

function quantifier(condition: Quantified, entity: EntityKind, vocabulary: Vocabulary): Logic {
  const parts = partsOf(condition.set, entity, vocabulary).map((part) => ({
    part,
    where: vocabulary.ready(condition.where, part.entity),
  }))
  /** The result that one member can settle: true for `some`, false for `every`. */
  const settling = condition.kind === 'some'
  const settled = settling ? TRUE : FALSE
  return {
    holds: (world, at) => {
      for (const { part, where } of parts)
        for (const member of part.members(world, at)) if (where.holds(world, member) === settling) return settling
      return !settling
    },
    truth: (world, at) => {
      let open = false
      for (const { part, where } of parts) {
        for (const member of part.certain(world, at)) {
          const truth = where.truth(world, member)
          if (truth === settled) return settled
          if (truth === UNKNOWN) open = true
        }
        if (part.strangers(world, at) > 0) open = true
        if (!open)
          for (const member of part.perhaps(world, at)) {
            const truth = where.truth(world, member)
            if (truth === settled || truth === UNKNOWN) open = true
          }
      }
      return open ? UNKNOWN : settling ? FALSE : TRUE
    },
    explain: (world, at, reasons) => {
      for (const { part, where } of parts)
        for (const member of [...part.members(world, at)])
          if (where.holds(world, member)) {
            part.explain(world, at, member, reasons)
            where.explain(world, member, reasons)
          }
    },
  }
}

/** Makes a condition ready for records of `entity`. Throws where the declaration names something that does not exist. */
export function logicOf(condition: Condition, entity: EntityKind, vocabulary: Vocabulary): Logic {
  const ready = (part: Condition): Logic => logicOf(part, entity, vocabulary)
  switch (condition.kind) {
    case 'compare':
      return comparison(condition, entity, vocabulary)
    case 'in': {
      const { code, values } = condition
      return atom(code, vocabulary.slot(entity, code), (answer) => values.includes(answer))
    }
    case 'has': {
      const mask = maskOf(condition.values)
      return atom(condition.code, vocabulary.slot(entity, condition.code), (answer) => (answer & mask) !== 0)
    }
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
