import { fail } from './result'

/** A message of `errors.*` in lib/content/messages, with the values it names. */
export type Complaint = { readonly key: string; readonly params?: Readonly<Record<string, string | number>> }

/**
 * Why a use case saved nothing.
 * `not-found`: not there, or of another commune, which must look the same. `invalid`: by field name, `form` for the whole.
 * `stale`: somebody else saved first; `current` holds what stands there now, by field name.
 */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly fields: Readonly<Record<string, Complaint>> }
  | { readonly kind: 'stale'; readonly current: Readonly<Record<string, string>> }

export const notFound = () => fail<Refusal>({ kind: 'not-found' })
export const invalid = (fields: Readonly<Record<string, Complaint>>) => fail<Refusal>({ kind: 'invalid', fields })
export const stale = (current: Readonly<Record<string, string>>) => fail<Refusal>({ kind: 'stale', current })
