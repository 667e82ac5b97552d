type Decision = 'approved' | 'returnedNow' | 'closedNow' | 'withdrawn' | 'takenBack'
type Done = 'saved' | 'removed' | 'submitted' | Decision
type Outcome<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }
type Led<Failure> = Outcome<{ readonly redirectTo?: string }, Failure>

const address = (planId: string, done: Done, place = '') => `/plans/${planId}?done=${done}${place}`

/** Presses inside the form: the reader stays, and the page around is drawn anew. */
const staying = new Set(['add', 'leave', 'take-back'])

/** Where a press in the form leads: nowhere for what is done in passing, else to the page again. */
export function afterSaving<Failure>(
  saved: Outcome<unknown, Failure>,
  { planId, pressed }: { readonly planId: string; readonly pressed: string },
): Led<Failure> {
  if (!saved.ok) return saved
  const [verb = ''] = pressed.split(':')
  const to = (redirectTo: string) => ({ ok: true, value: { redirectTo } }) as const
  if (staying.has(verb)) return { ok: true, value: {} }
  if (verb === 'remove') return to(address(planId, 'removed', '#lines'))
  return to(address(planId, verb === 'submit' ? 'submitted' : 'saved'))
}

export const afterDecision = <Failure>(
  decided: Outcome<void, Failure>,
  planId: string,
  done: Decision,
): Led<Failure> => (decided.ok ? { ok: true, value: { redirectTo: address(planId, done) } } : decided)
