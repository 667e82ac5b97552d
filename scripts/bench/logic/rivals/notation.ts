import type { Comparison } from '@/lib/core/questionnaire/types'
import { type Flat, type FlatTerm, variablesOf } from './flat'

/** How a rival writes things down. */
export type Notation = {
  readonly variable: (name: string) => string
  readonly comparison: Readonly<Record<Comparison, string>>
  readonly and: string
  readonly or: string
  readonly yes: string
  readonly no: string
  readonly not: (condition: string) => string
  readonly truth: (condition: string) => string
  readonly over: string
  readonly rest: string
  readonly has: (name: string, code: number) => string
  /** The variable has an answer; null where a comparison without one is false by itself. */
  readonly given: ((name: string) => string) | null
}

/** Writers of conditions and terms in a notation. */
export function writer(notation: Notation) {
  const term = (from: FlatTerm): string => {
    switch (from.kind) {
      case 'number':
        return String(from.value)
      case 'variable':
        return notation.variable(from.name)
      case 'sum':
        return from.terms.length === 0 ? '0' : `(${from.terms.map(term).join(' + ')})`
      case 'times':
        return `(${from.factor < 0 ? `0 - ${-from.factor}` : from.factor} * ${term(from.term)})`
      case 'over':
      case 'rest':
        return `(${term(from.term)} ${from.kind === 'over' ? notation.over : notation.rest} ${from.by})`
      case 'truth':
        return notation.truth(condition(from.condition))
    }
  }
  const joined = (parts: readonly Flat[], by: string, empty: string): string =>
    parts.length === 0 ? empty : `(${parts.map(condition).join(` ${by} `)})`
  const condition = (from: Flat): string => {
    switch (from.kind) {
      case 'compare': {
        const { given } = notation
        const names = given || from.op === '!=' ? [...new Set([from.left, from.right].flatMap(variablesOf))] : []
        const guards = names.map((name) => given?.(name) ?? `${notation.variable(name)} != ''`)
        const compared = `${term(from.left)} ${notation.comparison[from.op]} ${term(from.right)}`
        return `(${[...guards, compared].join(` ${notation.and} `)})`
      }
      case 'has':
        return `(${from.codes.map((code) => notation.has(from.name, code)).join(` ${notation.or} `)})`
      case 'all':
        return joined(from.parts, notation.and, notation.yes)
      case 'any':
        return joined(from.parts, notation.or, notation.no)
      case 'not':
        return notation.not(condition(from.part))
    }
  }
  return { term, condition }
}
