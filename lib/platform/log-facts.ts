/**
 * What a log line may hold: identifiers of our own making, counts and durations. No name, no answer, no address of a person
 * fits in, because a log outlives the right to see a file.
 */
export type LogFacts = {
  readonly requestId?: string
  readonly userId?: string
  readonly organisationId?: string
  readonly action?: string
  readonly route?: string
  readonly status?: number
  readonly durationMs?: number
  readonly count?: number
}

export type ErrorFacts = {
  readonly name: string
  readonly code?: string
  readonly digest?: string
  readonly at: string[]
}

const textOf = (error: object, key: 'code' | 'digest') => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? { [key]: value } : {}
}

/**
 * What may be told of an error: its kind, code and the places it passed. Its message is left out, because the messages of a
 * database or a validator repeat what a person typed.
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...textOf(error, 'code'),
    ...textOf(error, 'digest'),
    at: frames.slice(0, 12).map((line) => line.trim().slice(3)),
  }
}
