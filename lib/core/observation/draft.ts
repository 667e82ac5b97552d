import type { Complaints } from './check-sheet'
import type { TypedSheet } from './fields'

/** Changes that a browser sends. `before`: what it took the server to hold for each field, where it knows that. */
export type DraftChanges = {
  readonly values: TypedSheet
  readonly before?: TypedSheet
  /** The revision of the draft that the changes were made on. */
  readonly revision: number
}

export type DraftMerge =
  | { readonly kind: 'merged'; readonly values: TypedSheet; readonly changed: boolean }
  /** The fields that somebody else changed too, with what stands there now. Nothing is taken over. */
  | { readonly kind: 'conflict'; readonly current: TypedSheet }

/**
 * Joins changes to a stored draft, field by field: two people who answer different rows lose nothing; the same field changed
 * on both sides to different values is a conflict. Sending the same changes twice is harmless.
 */
export function mergeDraft(stored: { values: TypedSheet; revision: number }, changes: DraftChanges): DraftMerge {
  const differing = Object.entries(changes.values).filter(([field, value]) => (stored.values[field] ?? '') !== value)
  const conflicts = differing.flatMap(([field]) => {
    const current = stored.values[field] ?? ''
    const stale =
      changes.before === undefined ? changes.revision !== stored.revision : (changes.before[field] ?? '') !== current
    return stale ? [[field, current] as const] : []
  })
  if (conflicts.length > 0) return { kind: 'conflict', current: Object.fromEntries(conflicts) }
  return {
    kind: 'merged',
    values: { ...stored.values, ...Object.fromEntries(differing) },
    changed: differing.length > 0,
  }
}

/** What the server acknowledges: the draft as it stands now. */
export type SavedDraft = { readonly revision: number; readonly current: TypedSheet }

/** `contested`: somebody else changed some of the same fields; `conflicts` are those with what stands there now. */
export type DraftRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly fields: Complaints }
  | ({ readonly kind: 'contested'; readonly conflicts: TypedSheet } & SavedDraft)
