import { fail } from './result'

/** A message of `errors.*` in lib/content/messages, with the values it names. */
export type Complaint = { readonly key: string; readonly params?: Readonly<Record<string, string | number>> }

/** Something on file that resembles what is being added: where it is, and what to show of it. */
export type Match = { readonly href: string; readonly facts: Readonly<Record<string, string>> }

/**
 * Why a use case saved nothing.
 * `not-found`: not there, or of another commune, which must look the same. `invalid`: by field name, `form` for the whole.
 * `stale`: somebody else saved first; `current` holds what stands there now, by field name.
 * `unsure`: it may be there already, or it cannot be undone; the person looks at the matches, or at what was written, and may go on.
 */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly fields: Readonly<Record<string, Complaint>> }
  | { readonly kind: 'stale'; readonly current: Readonly<Record<string, string>> }
  | { readonly kind: 'unsure'; readonly matches: readonly Match[] }

export const notFound = () => fail<Refusal>({ kind: 'not-found' })
export const invalid = (fields: Readonly<Record<string, Complaint>>) => fail<Refusal>({ kind: 'invalid', fields })
/** The form recorded something else before: it was opened again from the history of the browser. */
export const formAlreadySent = () => invalid({ form: { key: 'formAlreadySent' } })
export const stale = (current: Readonly<Record<string, string>>) => fail<Refusal>({ kind: 'stale', current })
/** Nothing is wrong with it: the person looks over what was written before it is recorded. */
export const toLookOver = () => unsure([])
export const unsure = (matches: readonly Match[]) => fail<Refusal>({ kind: 'unsure', matches })
