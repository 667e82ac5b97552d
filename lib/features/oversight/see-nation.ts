import type { Actor } from '@/lib/core/access/actor'
import { progressOf, type Progress } from '@/lib/core/oversight/progress'
import { suppress, type ShownCount } from '@/lib/core/oversight/suppress'
import { withActor } from '@/lib/data/db'
import { countsByCounty } from '@/lib/data/state-counts'

export type CountyProgress = {
  readonly id: number
  readonly name: string
  readonly progress: Readonly<Record<keyof Progress, ShownCount>>
}

/** How far each county has come; counts under five are withheld before they leave the server. */
export async function seeNation(actor: Actor): Promise<CountyProgress[]> {
  const counties = await withActor(actor, countsByCounty)
  return counties.map(({ id, name, counts }) => ({ id, name, progress: withheld(progressOf(counts)) }))
}

const withheld = (progress: Progress) => ({
  families: suppress(progress.families),
  children: suppress(progress.children),
  withoutSheet: suppress(progress.withoutSheet),
  awaitingVisit: suppress(progress.awaitingVisit),
  awaitingPlan: suppress(progress.awaitingPlan),
  monitored: suppress(progress.monitored),
})
