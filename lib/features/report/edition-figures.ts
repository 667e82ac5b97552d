import { activityRows } from '@/lib/content/report/activities'
import { measureLabels } from '@/lib/content/report/measures'
import { figuresOfRow } from '@/lib/core/report/activities'
import { addMonths } from '@/lib/core/deadlines/add-time'
import type { EditionFigures } from '@/lib/core/report/edition-content'
import { measures } from '@/lib/core/special-protection/listed-child'
import type { CommuneDb } from '@/lib/data/db'
import { separatedChildrenOn } from '@/lib/data/report-separated'
import { workDoneBetween } from '@/lib/data/report-work'
import { countReport, type CountedReport } from './count-report'

const beyondPrint = ['recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const

/** All figures of an edition, counted for its day; with what else the page shows while it is a draft. */
export async function countEdition(
  db: CommuneDb,
  commune: string,
  asOf: string,
): Promise<{ readonly figures: EditionFigures; readonly counted: CountedReport }> {
  const counted = await countReport(db, asOf)
  const since = addMonths(asOf, -12)
  const { byMeasure, ...separated } = await separatedChildrenOn(db, asOf, since)
  const { activities, distribution, villages, populationYear } = counted
  const nameOf = new Map(villages.map(({ id, name }) => [id, name]))
  const figures: EditionFigures = {
    columns: activities.columns.map((id) => ({
      id,
      name: id === 'commune' ? commune : id === 'unplaced' ? '' : (nameOf.get(id) ?? String(id)),
    })),
    populationYear,
    activities: activityRows.map(({ id, label }) => ({ id, label, figures: [...figuresOfRow(activities, id)] })),
    beyondPrint: [
      { id: 'withoutSheet', figures: [...activities.withoutSheet] },
      ...beyondPrint.map((id) => ({ id, figures: [...activities.counted(id)] })),
    ],
    distribution: distribution.map(({ id, kind, label, household, exposed }) => ({
      ...{ id, kind, label },
      household: [...household],
      exposed: exposed === null ? null : [...exposed],
    })),
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
