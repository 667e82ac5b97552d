import type { Slice } from './batches'
import type { Draft } from './library'
import type { Town } from './places'
import { staffOf } from './staff'
import { TownRun } from './town-run'

/** The communes under way: most are written in one go, a city batch after batch. */
export class TownRuns {
  private current: { readonly index: number; readonly run: TownRun } | null = null

  constructor(
    private readonly towns: readonly Town[],
    private readonly drawn: readonly (readonly number[])[],
    private readonly drafts: readonly Draft[],
    private readonly seed: string,
  ) {}

  /** The run of a commune, come to its nth family. */
  at({ town: index, from }: Slice): TownRun {
    if (this.current?.index !== index || this.current.run.nth > from) {
      const town = this.towns[index]
      if (town === undefined) throw new RangeError('no such commune')
      this.current = { index, run: new TownRun(town, staffOf(town), this.drawn[index] ?? [], this.drafts, this.seed) }
    }
    const { run } = this.current
    while (run.nth < from) run.next()
    return run
  }
}
