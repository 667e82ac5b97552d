import { ok, type Result } from '@/lib/core/result/result'

/** The outcome of a use case as that of an action: on success the browser is led to an address. */
export const ledTo = <Value, Failure>(
  outcome: Result<Value, Failure>,
  address: (value: Value) => string,
): Result<{ readonly redirectTo: string }, Failure> =>
  outcome.ok ? ok({ redirectTo: address(outcome.value) }) : outcome
