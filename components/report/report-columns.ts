import { useTranslations } from 'next-intl'
import type { ReportColumn } from '@/lib/core/report/child-class'

export type VillageName = { readonly id: number; readonly name: string }

/** The head of a column of the report. */
export function useColumnName(villages: readonly VillageName[]): (column: ReportColumn) => string {
  const t = useTranslations('report.columns')
  return (column) =>
    column === 'commune' || column === 'unplaced'
      ? t(column)
      : (villages.find(({ id }) => id === column)?.name ?? String(column))
}
