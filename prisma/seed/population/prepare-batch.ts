import { setImmediate } from 'node:timers/promises'
import type { Slice } from './batches'
import { Lines } from './copy-in'
import { linesByColumns, type Setting } from './pattern'
import { fill } from './stencil'
import { townRows } from './town-rows'
import type { TownRuns } from './town-runs'

/** A batch of families ready to be written. */
export type Batch = {
  readonly number: number
  readonly lines: Lines
  readonly communes: readonly number[]
  readonly children: number
  readonly families: number
}

/** After so many families the batch before, which is being written meanwhile, gets its turn. */
const familiesATurn = 25

export async function prepareBatch(
  number: number,
  slices: readonly Slice[],
  runs: TownRuns,
  setting: Setting,
): Promise<Batch> {
  const lines = new Lines()
  const communes: number[] = []
  let [children, families] = [0, 0]
  for (const slice of slices) {
    const run = runs.at(slice)
    communes.push(run.town.siruta)
    while (run.nth < slice.to) {
      const { pattern, values } = run.next()
      for (const { table, columns, stencil } of pattern.lines) lines.add(table, columns, fill(stencil, values))
      children += pattern.children
      families += 1
      if (families % familiesATurn === 0) await setImmediate()
    }
    if (slice.last)
      for (const { table, columns, text } of linesByColumns(townRows(run, setting), setting.kindOf))
        lines.add(table, columns, text)
  }
  return { number, lines, communes, children, families }
}
