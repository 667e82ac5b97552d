import type { LineKind, PlanLine } from './plan'

/** What a press of a button in the form of a plan asks for; each saves what was typed as well. */
export type PlanIntent =
  | { readonly kind: 'save' }
  /** Whether it could be sent; the worker is asked once more. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'add'; readonly line: { readonly kind: LineKind; readonly code: string } }
  | { readonly kind: 'remove'; readonly index: number }
  /** Why a row goes without a recommended service. */
  | { readonly kind: 'leave'; readonly row: string }
  /** Such a reason is taken back, by its id. */
  | { readonly kind: 'take-back'; readonly id: string }

/** A line as written in a form: without an id it is new. */
export type WrittenLine = PlanLine & {
  readonly id: string | null
  /** Rows that it answers as the worker says; nothing is said: they stay. */
  readonly answers?: readonly string[]
}

const emptyLine = { id: null, otherText: '', goal: '', provider: '', startsOn: null, endsOn: null }

/** The lines after the press: one more at the end, for which `officer` answers until somebody else is named, or one fewer. */
export function linesAfter(lines: readonly WrittenLine[], intent: PlanIntent, officer: string): readonly WrittenLine[] {
  switch (intent.kind) {
    case 'add':
      return [...lines, { ...emptyLine, responsible: officer, ...intent.line }]
    case 'remove':
      return lines.filter((_, index) => index !== intent.index)
    case 'save':
    case 'ask':
    case 'submit':
    case 'leave':
    case 'take-back':
      return lines
  }
}

/** Reads the value of the pressed button: "save", "ask", "submit", "add:benefit:A7", "remove:2", "leave:6b2" or "take-back:<id>"; else null. */
export function readIntent(pressed: string): PlanIntent | null {
  if (pressed === 'save' || pressed === 'ask' || pressed === 'submit') return { kind: pressed }
  const [verb, first = '', ...rest] = pressed.split(':')
  if (verb === 'leave' && /^[1-6][a-z0-9]{1,4}$/.test(first) && rest.length === 0) return { kind: 'leave', row: first }
  if (verb === 'take-back' && /^[0-9a-f-]{36}$/.test(first)) return { kind: 'take-back', id: first }
  if (verb === 'remove' && /^\d{1,3}$/.test(first)) return { kind: 'remove', index: Number(first) }
  if (verb === 'add' && (first === 'benefit' || first === 'service') && rest.length === 1 && rest[0] !== undefined)
    return { kind: 'add', line: { kind: first, code: rest[0] } }
  return null
}
