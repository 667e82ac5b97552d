import type { CellFault } from './find-columns'

/** Cells in which the same is wrong: how many, and the first of them. */
export type FaultGroup = { readonly key: string; readonly count: number; readonly shown: readonly CellFault[] }

/** Faults by what is wrong, the most frequent first; of each kind `most` are shown. */
export function groupFaults(faults: readonly CellFault[], most: number): readonly FaultGroup[] {
  const kinds = new Map<string, CellFault[]>()
  for (const fault of faults) {
    const same = kinds.get(fault.key)
    if (same === undefined) kinds.set(fault.key, [fault])
    else same.push(fault)
  }
  return [...kinds]
    .map(([key, same]) => ({ key, count: same.length, shown: same.slice(0, most) }))
    .sort((one, other) => other.count - one.count)
}
