import type { Comparison, Condition, SetName, Term } from './types'

type Operand = Term | string | number

/** A bare string is a variable code, a bare number a literal. */
function term(operand: Operand): Term {
  if (typeof operand === 'number') return { kind: 'number', value: operand }
  if (typeof operand === 'string') return { kind: 'variable', code: operand }
  return operand
}

const comparing =
  (op: Comparison) =>
  (left: Operand, right: Operand): Condition => ({ kind: 'compare', left: term(left), op, right: term(right) })

export const eq = comparing('==')
export const ne = comparing('!=')
export const lt = comparing('<')
export const lte = comparing('<=')
export const gt = comparing('>')
export const gte = comparing('>=')

/** The single answer `code` is one of `values`. */
export const oneOf = (code: string, ...values: number[]): Condition => ({ kind: 'in', code, values })
/** The multiple answer `code` holds at least one of `values`. */
export const has = (code: string, ...values: number[]): Condition => ({ kind: 'has', code, values })
export const and = (...all: Condition[]): Condition => ({ kind: 'and', all })
export const or = (...any: Condition[]): Condition => ({ kind: 'or', any })
export const not = (negated: Condition): Condition => ({ kind: 'not', negated })
/** ANY(set, where). */
export const some = (set: SetName, where: Condition): Condition => ({ kind: 'some', set, where })
/** ALL(set, where); true of an empty set. */
export const every = (set: SetName, where: Condition): Condition => ({ kind: 'every', set, where })
/** COUNT(set, where). */
export const count = (set: SetName, where?: Condition): Term => ({ kind: 'count', set, where })
export const divide = (left: Operand, right: Operand): Term => ({
  kind: 'divide',
  left: term(left),
  right: term(right),
})
export const sum = (...terms: Operand[]): Term => ({ kind: 'sum', terms: terms.map(term) })
export const roundUp = (operand: Operand): Term => ({ kind: 'roundUp', term: term(operand) })
export const least = (...terms: Operand[]): Term => ({ kind: 'least', terms: terms.map(term) })
export const choice = (name: string, cases: Readonly<Record<string, Term>>): Term => ({
  kind: 'choice',
  parameter: name,
  cases,
})
export const parameter = (name: string): Term => ({ kind: 'parameter', name })
export const derived = (name: string): Condition => ({ kind: 'derived', name })
/** R(id). */
export const row = (id: string): Condition => ({ kind: 'row', id })
/** C(id). */
export const childRow = (id: string): Condition => ({ kind: 'childRow', id })
