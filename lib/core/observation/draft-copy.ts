import type { TypedSheet } from './fields'

/** A draft as one browser holds it. */
export type DraftCopy = {
  /** What is on the screen. */
  readonly values: TypedSheet
  /** What the server last said it holds. */
  readonly known: TypedSheet
  /** What was sent and acknowledged, as typed: the server may keep it a little tidier. */
  readonly accepted: TypedSheet
  /** Fields that somebody else changed too, with their value; they wait for a decision. */
  readonly conflicts: TypedSheet
  readonly revision: number
}

export const copyOf = (values: TypedSheet, revision: number): DraftCopy => ({
  values,
  known: values,
  accepted: {},
  conflicts: {},
  revision,
})

const at = (sheet: TypedSheet, field: string): string => sheet[field] ?? ''
const without = (sheet: TypedSheet, field: string): TypedSheet =>
  Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== field))

const isChanged = (copy: DraftCopy, field: string): boolean =>
  at(copy.values, field) !== at(copy.known, field) && copy.values[field] !== copy.accepted[field]

/** The fields that the server does not have yet, with their values; those in conflict are held back. */
export function changesOf(copy: DraftCopy): TypedSheet {
  return Object.fromEntries(
    Object.entries(copy.values).filter(([field]) => isChanged(copy, field) && copy.conflicts[field] === undefined),
  )
}

/** What the server is taken to hold in these fields. */
export const knownIn = (copy: DraftCopy, fields: TypedSheet): TypedSheet =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, at(copy.known, field)]))

/** The copy after something was typed or answered. */
export const typedInto = (copy: DraftCopy, values: TypedSheet): DraftCopy => ({
  ...copy,
  values: { ...copy.values, ...values },
})

/** Takes over what others changed in fields that are untouched here. */
function follow(copy: DraftCopy, current: TypedSheet, sent: TypedSheet): TypedSheet {
  const followed = Object.entries(current).filter(
    ([field, value]) => sent[field] === undefined && !isChanged(copy, field) && at(copy.known, field) !== value,
  )
  return { ...copy.values, ...Object.fromEntries(followed) }
}

/** What was acknowledged stands for what the server holds until somebody else changes it. */
const stillAccepted = (copy: DraftCopy, current: TypedSheet): TypedSheet =>
  Object.fromEntries(Object.entries(copy.accepted).filter(([field]) => at(copy.known, field) === at(current, field)))

/** The copy after the server acknowledged `sent`; `current` is the whole draft as the server holds it now. */
export const acknowledged = (
  copy: DraftCopy,
  sent: TypedSheet,
  { current, revision }: { current: TypedSheet; revision: number },
): DraftCopy => ({
  values: follow(copy, current, sent),
  known: current,
  accepted: { ...stillAccepted(copy, current), ...sent },
  conflicts: copy.conflicts,
  revision,
})

/** The copy after the server refused `sent`, because others changed some of the same fields meanwhile. */
export function contested(
  copy: DraftCopy,
  sent: TypedSheet,
  { current, revision }: { current: TypedSheet; revision: number },
): DraftCopy {
  const conflicts = Object.keys(sent).filter((field) => {
    const theirs = at(current, field)
    return theirs !== at(copy.known, field) && theirs !== at(copy.values, field)
  })
  return {
    ...copy,
    values: follow(copy, current, sent),
    known: current,
    accepted: stillAccepted(copy, current),
    conflicts: { ...copy.conflicts, ...Object.fromEntries(conflicts.map((field) => [field, at(current, field)])) },
    revision,
  }
}

/** The copy after a whole form was refused, because others hold `theirs` in some of its fields. */
export const contestedBy = (copy: DraftCopy, theirs: TypedSheet): DraftCopy => ({
  ...copy,
  known: { ...copy.known, ...theirs },
  conflicts: {
    ...copy.conflicts,
    ...Object.fromEntries(Object.entries(theirs).filter(([field, value]) => value !== at(copy.values, field))),
  },
})

/** Ends a conflict: what is on the screen stays and will be sent, or the other value takes its place. */
export function decide(copy: DraftCopy, field: string, keep: 'mine' | 'theirs'): DraftCopy {
  const theirs = copy.conflicts[field]
  if (theirs === undefined) return copy
  const decided = {
    ...copy,
    conflicts: without(copy.conflicts, field),
    known: { ...copy.known, [field]: theirs },
    accepted: without(copy.accepted, field),
  }
  return keep === 'mine' ? decided : { ...decided, values: { ...copy.values, [field]: theirs } }
}
