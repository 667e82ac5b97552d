import { useTranslations } from 'next-intl'
import type { ReportColumn } from '@/lib/core/report/child-class'

/** A column of the report: its place, and the name of its village. */
export type NamedColumn = { readonly id: ReportColumn; readonly name: string }

/** The head of a column of the report. */
export function useColumnName(): (column: NamedColumn | undefined) => string {
  const t = useTranslations('report.columns')
  return (column) =>
    column === undefined || column.id === 'unplaced'
      ? t('unplaced')
      : column.id === 'commune'
        ? t('commune')
        : column.name
}
