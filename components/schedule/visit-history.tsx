import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { shownDay } from '@/lib/core/observation/shown-values'

/** A visit that was made. */
export type PastVisit = {
  readonly id: string
  readonly visitedOn: string
  readonly planned: boolean
  readonly summary: string
  readonly revisionNeeded: boolean
}

export function VisitHistory({ visits }: { visits: readonly PastVisit[] }) {
  const t = useTranslations('schedule.visit')
  return (
    <DataTable
      caption={t('history')}
      columns={[
        { key: 'day', header: t('historyColumns.day'), kind: 'code', cell: ({ visitedOn }) => shownDay(visitedOn) },
        {
          key: 'kind',
          header: t('historyColumns.kind'),
          cell: ({ planned }) => t(planned ? 'historyPlanned' : 'historyExtra'),
        },
        { key: 'summary', header: t('historyColumns.summary'), cell: ({ summary }) => summary },
        {
          key: 'revision',
          header: t('historyColumns.revision'),
          cell: ({ revisionNeeded }) => t(revisionNeeded ? 'revisionYes' : 'revisionNo'),
        },
      ]}
      rows={visits}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/schedule/visits/${id}`}
      empty={<p className="text-soft">{t('noHistory')}</p>}
    />
  )
}
