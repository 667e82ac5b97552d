import { cpus, loadavg, release, totalmem, type } from 'node:os'

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
    busy: before > all.length / 4,
  }
}

export const loadNow = (): number => loadavg()[0] ?? 0
