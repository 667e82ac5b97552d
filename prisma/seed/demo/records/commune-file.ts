import type { DemoCommune } from '../places'
import type { Random } from '../random'
import type { CaseStory } from '../story/case-story'
import type { Worker } from './worker'

/** What the rows of a commune are written from that are about no family, or about many. */
export type CommuneFile = {
  readonly commune: DemoCommune
  readonly cases: readonly CaseStory[]
  /** The columns by which every row belongs to its commune. */
  readonly key: { readonly commune_id: number; readonly county_id: number }
  readonly worker: Worker
  readonly today: string
  /** People can try the demo here: there is more to find. */
  readonly many: boolean
  readonly random: Random
}
