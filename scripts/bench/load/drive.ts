import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './client'

/** One request: what it is counted as, how it is sent, whether the answer is the right one, and in a word why it is not. */
export type Call = {
  readonly kind: string
  readonly send: () => Promise<Answer>
  readonly isRight: (answer: Answer) => boolean
  readonly reason?: (answer: Answer) => string
}

export type Sample = {
  readonly kind: string
  /** Since the drive began, in milliseconds: when the request was due. */
  readonly at: number
  readonly ms: number
  /** null: the answer was right. */
  readonly error: string | null
}

export type Driven = { readonly samples: readonly Sample[]; readonly seconds: number }

async function taken({ kind, send, isRight, reason }: Call, at: number, began: number): Promise<Sample> {
  try {
    const answer = await send()
    const ms = performance.now() - began - at
    return { kind, at, ms, error: isRight(answer) ? null : (reason?.(answer) ?? `status ${answer.status}`) }
  } catch (error) {
    return { kind, at, ms: performance.now() - began - at, error: error instanceof Error ? error.message : 'unknown' }
  }
}

/** So many at a time, each sending the next as soon as it has its answer, for so many seconds. */
export async function driveClosed(concurrency: number, seconds: number, next: () => Call): Promise<Driven> {
  const began = performance.now()
  const samples: Sample[] = []
  const until = seconds * 1000
  const worker = async () => {
    for (let at = 0; at < until; at = performance.now() - began)
      samples.push(await taken(next(), performance.now() - began, began))
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { samples, seconds: (performance.now() - began) / 1000 }
}

/** More would only pile up in this program. */
const mostPending = 2000

/**
 * So many arrive a second whether or not earlier ones were answered; each is timed from when it was due, so that a server that falls
 * behind is charged with the wait.
 */
export async function driveOpen(rate: number, seconds: number, next: (nth: number) => Call): Promise<Driven> {
  const began = performance.now()
  const pending = new Set<Promise<void>>()
  const samples: Sample[] = []
  const total = Math.round(rate * seconds)
  for (let nth = 0; nth < total; nth++) {
    const due = (nth * 1000) / rate
    const wait = due - (performance.now() - began)
    if (wait > 0) await pause(wait)
    const call = next(nth)
    if (pending.size >= mostPending) {
      samples.push({ kind: call.kind, at: due, ms: 0, error: 'not sent: too many are waiting' })
      continue
    }
    const one: Promise<void> = taken(call, due, began).then((sample) => {
      samples.push(sample)
      pending.delete(one)
    })
    pending.add(one)
  }
  await Promise.all(pending)
  return { samples, seconds: (performance.now() - began) / 1000 }
}

export const timesOf = (samples: readonly Sample[]): readonly number[] =>
  samples.filter(({ error }) => error === null).map(({ ms }) => ms)

/** "3 errors of 200: 2 x status 500, 1 x socket hang up", or "no errors of 200". */
export function errorsInWords(samples: readonly Sample[]): string {
  const counts = new Map<string, number>()
  for (const { error } of samples) if (error !== null) counts.set(error, (counts.get(error) ?? 0) + 1)
  const wrong = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const list = [...counts].map(([error, count]) => `${count} x ${error}`).join(', ')
  return wrong === 0 ? `no errors of ${samples.length}` : `${wrong} errors of ${samples.length}: ${list}`
}

export const errorsOf = (samples: readonly Sample[]): number => samples.filter(({ error }) => error !== null).length
