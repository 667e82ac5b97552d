import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { setTimeout } from 'node:timers/promises'

export type Machine = {
  readonly processors: string
  readonly memory: string
  readonly system: string
  readonly node: string
  /** Work waiting for a processor, on average of the last minute, before and after. */
  readonly load: { readonly before: number; readonly after: number }
  /** Whether other work had the processors before the run began. */
  readonly busy: boolean
}

const oneDigit = (value: number): number => Math.round(value * 10) / 10

/** What the figures were taken on. `before`: the load when the run began. */
export function describeMachine(before: number): Machine {
  const all = cpus()
  return {
    processors: `${all.length} x ${all[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    load: { before: oneDigit(before), after: oneDigit(loadNow()) },
    busy: before > quietLoad(),
  }
}

export const loadNow = (): number => loadavg()[0] ?? 0

const quietLoad = (): number => cpus().length / 4
const patience = 180_000

/** Waits until what ran before no longer shows in the load of the last minute; for three minutes at most, as other work may go on. */
export async function quietMachine(): Promise<void> {
  const until = Date.now() + patience
  while (loadNow() > quietLoad() && Date.now() < until) await setTimeout(5_000)
}
