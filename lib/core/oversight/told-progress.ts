import { progressParts, type Progress } from './progress'
import type { ShownProgress, ShownSum } from './suppress'
import { tell } from './told'
import { addTold, type ToldSum } from './told-sum'

/**
 * How far communes have come together, as their county may read it: a count of each commune is told or withheld by itself, and sums
 * are those of what is told.
 */
export function tellProgress(communes: readonly Progress[]): ShownProgress {
  const sum = (figures: readonly (keyof Progress)[]) =>
    shown(addTold(communes.flatMap((progress) => figures.map((figure) => tell(progress[figure])))))
  return {
    families: sum(progressParts),
    children: sum(['children']),
    withoutSheet: sum(['withoutSheet']),
    noSuspicion: sum(['noSuspicion']),
    awaitingVisit: sum(['awaitingVisit']),
    notConfirmed: sum(['notConfirmed']),
    awaitingPlan: sum(['awaitingPlan']),
    monitored: sum(['monitored']),
  }
}

const shown = (sum: ToldSum): ShownSum => (sum !== 'withheld' && 'n' in sum ? sum.n : sum)
