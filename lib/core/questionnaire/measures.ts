import type { Logic, Measure, Vocabulary } from './logic'
import { nothing } from './logic'
import { partsOf } from './members'
import { isDerived } from './reserved'
import type { EntityKind, Term } from './types'
import { FALSE, giveReason, TRUE, UNKNOWN, type World } from './world'

/** Sheets hold amounts in bani and divide them by people: a millionth is below any real difference and above any error of binary fractions. */
const rounded = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : value)

const fixed = (value: number): Measure => {
  const get = () => value
  return { value: get, low: get, high: get, explain: nothing }
}

function variable(code: string, entity: EntityKind, vocabulary: Vocabulary): Measure {
  const named = vocabulary.number(code)
  if (named) return named
  const slot = vocabulary.slot(entity, code)
  const value = (world: World, at: number): number => world.values[at + slot] ?? Number.NaN
  const bound = (open: number) => (world: World, at: number) =>
    world.states[at + slot] === UNKNOWN ? open : value(world, at)
  return {
    value,
    low: bound(-Infinity),
    high: bound(Infinity),
    explain: isDerived(code) ? nothing : (world, at, reasons) => giveReason(world, at, code, value(world, at), reasons),
  }
}

function parameter(name: string): Measure {
  const get = (world: World): number => {
    const value = world.parameters[name]
    if (typeof value !== 'number') throw new TypeError(`the parameter ${name} is no number`)
    return value
  }
  return { value: get, low: get, high: get, explain: nothing }
}

function counted(term: Extract<Term, { kind: 'count' }>, entity: EntityKind, vocabulary: Vocabulary): Measure {
  const always: Logic = { holds: () => true, truth: () => TRUE, explain: nothing }
  const parts = partsOf(term.set, entity, vocabulary).map((part) => ({
    part,
    where: term.where ? vocabulary.ready(term.where, part.entity) : always,
  }))
  return {
    value: (world, at) => {
      let sum = 0
      for (const { part, where } of parts)
        for (const member of part.members(world, at)) if (where.holds(world, member)) sum++
      return sum
    },
    low: (world, at) => {
      let sum = 0
      for (const { part, where } of parts)
        for (const member of part.certain(world, at)) if (where.truth(world, member) === TRUE) sum++
      return sum
    },
    high: (world, at) => {
      let sum = 0
      for (const { part, where } of parts) {
        for (const member of part.certain(world, at)) if (where.truth(world, member) !== FALSE) sum++
        for (const member of part.perhaps(world, at)) if (where.truth(world, member) !== FALSE) sum++
        sum += part.strangers(world, at)
      }
      return sum
    },
    explain: (world, at, reasons) => {
      for (const { part, where } of parts)
        for (const member of part.members(world, at))
          if (where.holds(world, member)) {
            part.explain(world, at, member, reasons)
            where.explain(world, member, reasons)
          }
    },
  }
}

type Combine = (result: number, value: number) => number

/** Arithmetic that grows with each of its terms; a missing term makes the whole missing. */
function growing(terms: readonly Measure[], start: number, combine: Combine): Measure {
  const over = (part: 'value' | 'low' | 'high') => (world: World, at: number) => {
    let result = start
    for (const term of terms) result = combine(result, term[part](world, at))
    return rounded(result)
  }
  return {
    value: over('value'),
    low: over('low'),
    high: over('high'),
    explain: (world, at, reasons) => {
      for (const term of terms) term.explain(world, at, reasons)
    },
  }
}

function quotient(left: Measure, right: Measure): Measure {
  const over = (dividend: number, divisor: number): number => (divisor > 0 ? rounded(dividend / divisor) : Number.NaN)
  return {
    value: (world, at) => over(left.value(world, at), right.value(world, at)),
    low: (world, at) => over(left.low(world, at), right.high(world, at)),
    high: (world, at) => {
      const divisor = right.low(world, at)
      return divisor <= 0 && right.high(world, at) > 0 ? Infinity : over(left.high(world, at), divisor)
    },
    explain: (world, at, reasons) => {
      left.explain(world, at, reasons)
      right.explain(world, at, reasons)
    },
  }
}

function chosen(name: string, cases: ReadonlyMap<string, Measure>): Measure {
  const pick = (world: World): Measure => {
    const measure = cases.get(String(world.parameters[name]))
    if (!measure) throw new TypeError(`the parameter ${name} has a value without a case`)
    return measure
  }
  return {
    value: (world, at) => pick(world).value(world, at),
    low: (world, at) => pick(world).low(world, at),
    high: (world, at) => pick(world).high(world, at),
    explain: (world, at, reasons) => pick(world).explain(world, at, reasons),
  }
}

/** Makes a term ready for records of `entity`. */
export function measureOf(term: Term, entity: EntityKind, vocabulary: Vocabulary): Measure {
  const ready = (part: Term): Measure => measureOf(part, entity, vocabulary)
  switch (term.kind) {
    case 'number':
      return fixed(term.value)
    case 'variable':
      return variable(term.code, entity, vocabulary)
    case 'parameter':
      return parameter(term.name)
    case 'count':
      return counted(term, entity, vocabulary)
    case 'divide':
      return quotient(ready(term.left), ready(term.right))
    case 'sum':
      return growing(term.terms.map(ready), 0, (sum, value) => sum + value)
    case 'least':
      return growing(term.terms.map(ready), Infinity, Math.min)
    case 'roundUp':
      return growing([ready(term.term)], 0, (_, value) => Math.ceil(value))
    case 'choice':
      return chosen(
        term.parameter,
        new Map(Object.entries(term.cases).map(([value, choice]) => [value, ready(choice)])),
      )
  }
}
