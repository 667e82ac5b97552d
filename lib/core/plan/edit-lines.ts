import type { LineKind, PlanLine } from './plan'

/** What a press of a button in the form of a plan asks for; each saves what was typed as well. */
export type PlanIntent =
  | { readonly kind: 'save' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'add'; readonly line: { readonly kind: LineKind; readonly code: string } }
  | { readonly kind: 'remove'; readonly index: number }

/** A line as written in a form: without an id it is new. */
export type WrittenLine = PlanLine & { readonly id: string | null }

const emptyLine = { id: null, otherText: '', goal: '', provider: '', startsOn: null, endsOn: null, responsible: '' }

/** The lines after the press: one more at the end, or one fewer. */
export function linesAfter(lines: readonly WrittenLine[], intent: PlanIntent): readonly WrittenLine[] {
  switch (intent.kind) {
    case 'add':
      return [...lines, { ...emptyLine, ...intent.line }]
    case 'remove':
      return lines.filter((_, index) => index !== intent.index)
    case 'save':
    case 'submit':
      return lines
  }
}

/** Reads the value of the pressed button: "save", "submit", "add:benefit:A7" or "remove:2"; null when it is none of these. */
export function readIntent(pressed: string): PlanIntent | null {
  if (pressed === 'save' || pressed === 'submit') return { kind: pressed }
  const [verb, first = '', ...rest] = pressed.split(':')
  if (verb === 'remove' && /^\d{1,3}$/.test(first)) return { kind: 'remove', index: Number(first) }
  if (verb === 'add' && (first === 'benefit' || first === 'service') && rest.length === 1 && rest[0] !== undefined)
    return { kind: 'add', line: { kind: first, code: rest[0] } }
  return null
}
