import { useTranslations } from 'next-intl'
import { useVisitWords } from '@/components/home-visits/use-visit-words'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'

/** The visits to a family's home as a coordinator reads them, those that found nobody too. */
export function OpenedVisits({ visits }: { visits: readonly HomeVisit[] }) {
  const t = useTranslations('homeVisits')
  const words = useVisitWords()
  const title = useTranslations('county.case')('visits')
  return (
    <Panel title={title}>
      <DataTable
        caption={title}
        rows={visits}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t('none')}</p>}
        columns={[
          { key: 'planned', header: t('columns.planned'), cell: (visit) => words.planned(visit) },
          {
            key: 'state',
            header: t('columns.state'),
            cell: (visit) => [t(`statuses.${visit.status}`), words.happened(visit)].join(' ').trim(),
          },
          {
            key: 'note',
            header: t('columns.note'),
            cell: ({ note, lateReason }) => [note, lateReason].filter((part) => part !== '').join(' · '),
          },
        ]}
      />
    </Panel>
  )
}
