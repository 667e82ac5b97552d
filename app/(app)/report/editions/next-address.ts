type Done = 'started' | 'saved' | 'handed-in' | 'accepted' | 'returned' | 'changed'
type Outcome<Failure> = { readonly ok: true } | { readonly ok: false; readonly error: Failure }
type Led<Failure> =
  | { readonly ok: true; readonly value: { readonly redirectTo: string } }
  | { readonly ok: false; readonly error: Failure }

/** The page of an edition, which tells what was just done. */
export const editionAddress = (editionId: string, done: Done): string => `/report/editions/${editionId}?done=${done}`

/** The page again after a step. */
export const afterStep = <Failure>(outcome: Outcome<Failure>, editionId: string, done: Done): Led<Failure> =>
  outcome.ok ? { ok: true, value: { redirectTo: editionAddress(editionId, done) } } : outcome
