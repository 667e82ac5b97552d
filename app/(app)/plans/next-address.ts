type Decision = 'approved' | 'returnedNow' | 'closedNow' | 'withdrawn'
type Done = 'saved' | 'added' | 'removed' | 'left' | 'takenBack' | 'submitted' | Decision
type Outcome<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }
type Led<Failure> = Outcome<{ readonly redirectTo: string }, Failure>

const address = (planId: string, done: Done, place = '') => `/plans/${planId}?done=${done}${place}`

/** The page again after a press in the form, at the line that was added. */
export function afterSaving<Failure>(
  saved: Outcome<{ readonly lines: number }, Failure>,
  { planId, pressed }: { readonly planId: string; readonly pressed: string },
): Led<Failure> {
  if (!saved.ok) return saved
  const [verb] = pressed.split(':')
  const to = (redirectTo: string) => ({ ok: true, value: { redirectTo } }) as const
  if (verb === 'add') return to(address(planId, 'added', `#line-${saved.value.lines - 1}`))
  if (verb === 'remove') return to(address(planId, 'removed', '#lines'))
  if (verb === 'leave') return to(address(planId, 'left', '#risks'))
  if (verb === 'take-back') return to(address(planId, 'takenBack', '#risks'))
  return to(address(planId, verb === 'submit' ? 'submitted' : 'saved'))
}

export const afterDecision = <Failure>(
  decided: Outcome<void, Failure>,
  planId: string,
  done: Decision,
): Led<Failure> => (decided.ok ? { ok: true, value: { redirectTo: address(planId, done) } } : decided)
