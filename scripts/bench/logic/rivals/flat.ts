import type { Comparison } from '@/lib/core/questionnaire/types'

// The rivals know neither households nor nuclei. They get the sheet as one flat form for the people at hand: each question of
// each record a variable of its own (`person3_OCUP`), each "any child" written out child by child.

export type FlatTerm =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'sum'; readonly terms: readonly FlatTerm[] }
  | { readonly kind: 'times'; readonly factor: number; readonly term: FlatTerm }
  | { readonly kind: 'over' | 'rest'; readonly term: FlatTerm; readonly by: number }
  /** 1 where the condition holds, otherwise 0. */
  | { readonly kind: 'truth'; readonly condition: Flat }

export type Flat =
  | { readonly kind: 'compare'; readonly left: FlatTerm; readonly op: Comparison; readonly right: FlatTerm }
  | { readonly kind: 'has'; readonly name: string; readonly codes: readonly number[] }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Flat[] }
  | { readonly kind: 'not'; readonly part: Flat }

export const always: Flat = { kind: 'all', parts: [] }
export const variable = (name: string): FlatTerm => ({ kind: 'variable', name })
export const number = (value: number): FlatTerm => ({ kind: 'number', value })
export const sum = (...terms: FlatTerm[]): FlatTerm => ({ kind: 'sum', terms })
export const times = (factor: number, term: FlatTerm): FlatTerm => ({ kind: 'times', factor, term })
export const truth = (condition: Flat): FlatTerm => ({ kind: 'truth', condition })
export const compare = (left: FlatTerm, op: Comparison, right: FlatTerm): Flat => ({ kind: 'compare', left, op, right })
export const all = (...parts: Flat[]): Flat => ({ kind: 'all', parts })
export const any = (...parts: Flat[]): Flat => ({ kind: 'any', parts })
export const not = (part: Flat): Flat => ({ kind: 'not', part })

/** The variables that a term reads; those inside a truth look after themselves. */
export function variablesOf(term: FlatTerm): readonly string[] {
  switch (term.kind) {
    case 'variable':
      return [term.name]
    case 'sum':
      return term.terms.flatMap(variablesOf)
    case 'times':
    case 'over':
    case 'rest':
      return variablesOf(term.term)
    case 'number':
    case 'truth':
      return []
  }
}

export type FlatQuestion = {
  readonly name: string
  readonly type: 'number' | 'text' | 'many'
  readonly asks: Flat | null
  /** As the rival is given it: a number, a text, or the codes of a multiple answer. */
  readonly answer: number | string | readonly number[] | undefined
}

export type FlatForm = {
  readonly questions: readonly FlatQuestion[]
  /** Numbers computed from answers: ages. Each may use those before it. */
  readonly numbers: readonly { readonly name: string; readonly term: FlatTerm }[]
  /** The rows, sub-rows before the rows that use them. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly condition: Flat }[]
}
