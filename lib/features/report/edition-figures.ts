import { activityRows } from '@/lib/content/report/activities'
import { measureLabels } from '@/lib/content/report/measures'
import { addMonths } from '@/lib/core/deadlines/add-time'
import type { EditionFigures } from '@/lib/core/report/edition-content'
import { tableFigures } from '@/lib/core/report/table-figures'
import { measures } from '@/lib/core/special-protection/listed-child'
import type { CommuneDb } from '@/lib/data/db'
import { separatedChildrenOn } from '@/lib/data/report-separated'
import { workDoneBetween } from '@/lib/data/report-work'
import { countReport, type CountedReport } from './count-report'

/** All figures of an edition, counted for its day; with what else the page shows while it is a draft. */
export async function countEdition(
  db: CommuneDb,
  commune: string,
  asOf: string,
): Promise<{ readonly figures: EditionFigures; readonly counted: CountedReport }> {
  const counted = await countReport(db, asOf)
  const since = addMonths(asOf, -12)
  const { byMeasure, ...separated } = await separatedChildrenOn(db, asOf, since)
  const figures: EditionFigures = {
    ...tableFigures({ ...counted, commune, activityRows }),
    workDone: await workDoneBetween(db, since, asOf),
    separated: {
      ...separated,
      children: measures.reduce((sum, measure) => sum + byMeasure[measure], 0),
      byMeasure: measures.map((measure) => ({
        ...{ measure, label: measureLabels[measure] },
        children: byMeasure[measure],
      })),
    },
  }
  return { figures, counted }
}
