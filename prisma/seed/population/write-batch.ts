import type { Client } from 'pg'
import { closeTables, openTables } from '../demo/records/load-rows'
import { recount } from '../demo/records/recount'
import type { Slice } from './batches'
import { Lines } from './copy-in'
import { inTransaction } from './in-transaction'
import { noteBatch } from './ledger'
import { linesByColumns, type Setting } from './pattern'
import { fill } from './stencil'
import { townRows } from './town-rows'
import type { TownRuns } from './town-runs'

/** Writes one batch, all of it or nothing; returns how many children it has. */
export async function writeBatch(
  owner: Client,
  number: number,
  slices: readonly Slice[],
  { runs, setting }: { readonly runs: TownRuns; readonly setting: Setting },
): Promise<number> {
  const lines = new Lines()
  const counted = { children: 0, families: 0 }
  const communes: number[] = []
  for (const slice of slices) {
    const run = runs.at(slice)
    communes.push(run.town.siruta)
    while (run.nth < slice.to) {
      const { pattern, values } = run.next()
      for (const { table, columns, stencil } of pattern.lines) lines.add(table, columns, fill(stencil, values))
      counted.children += pattern.children
      counted.families += 1
    }
    if (slice.last)
      for (const { table, columns, text } of linesByColumns(townRows(run, setting), setting.kindOf))
        lines.add(table, columns, text)
  }
  await inTransaction(owner, async () => {
    await openTables(owner)
    await lines.send(owner)
    for (const commune of communes) await recount(owner, commune)
    await closeTables(owner)
    await noteBatch(owner, { number, ...counted })
  })
  return counted.children
}
