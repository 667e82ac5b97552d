import { figuresOfRow, type ActivityTable } from './activities'
import type { CountedDistributionRow } from './distribution'
import type { EditionFigures } from './edition-content'
import type { Text } from '@/lib/core/questionnaire/types'

/** Both tables as plain figures: what a page shows and an edition keeps. */
export type ReportTables = Pick<
  EditionFigures,
  'columns' | 'populationYear' | 'activities' | 'beyondPrint' | 'distribution'
>

type Counted = {
  readonly commune: string
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly populationYear: number | null
  readonly activities: ActivityTable
  readonly activityRows: readonly { readonly id: string; readonly label: Text }[]
  readonly distribution: readonly (CountedDistributionRow & { readonly label: Text })[]
}

/** Rows that the template leaves out, as its checks need them. */
const beyondPrint = ['recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const

/** Lays the counted tables out, each row with its name and each column with its own. */
export function tableFigures({ commune, villages, ...counted }: Counted): ReportTables {
  const { activities, activityRows, distribution, populationYear } = counted
  const nameOf = new Map(villages.map(({ id, name }) => [id, name]))
  return {
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
  }
}
