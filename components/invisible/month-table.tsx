import { useFormatter, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import type { MonthShare } from '@/lib/core/invisible/shares'
import { useShare } from './use-share'

export function useMonthName(): (month: string) => string {
  const format = useFormatter()
  return (month) =>
    format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' })
}

/** A month, or several told together. */
export type ShownMonth = MonthShare & { readonly from?: string }

/** What was found and solved in each month, the latest first, with the shares up to its end. */
export function MonthTable({ months }: { months: readonly ShownMonth[] }) {
  const t = useTranslations('invisible.months')
  const nameOf = useMonthName()
  const share = useShare()
  return (
    <DataTable
      caption={t('caption')}
      captionShown
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      empty={null}
      columns={[
        {
          key: 'month',
          header: t('month'),
          cell: ({ month, from = month }) => (from === month ? nameOf(month) : `${nameOf(from)} – ${nameOf(month)}`),
        },
        { key: 'found', header: t('found'), kind: 'number', cell: ({ found }) => found },
        { key: 'solved', header: t('solved'), kind: 'number', cell: ({ solved }) => solved },
        { key: 'open', header: t('open'), kind: 'number', cell: ({ open }) => open },
        { key: 'share', header: t('share'), kind: 'number', cell: (month) => share(month.share) },
        { key: 'solvedShare', header: t('solvedShare'), kind: 'number', cell: (month) => share(month.solvedShare) },
      ]}
    />
  )
}
