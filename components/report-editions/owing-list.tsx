import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { OwingCommune } from '@/lib/core/report/owing-communes'

/** The communes whose report of the year has not come, who is late first, each with the way to its duties. */
export function OwingList({ year, communes }: { year: string; communes: readonly OwingCommune[] }) {
  const t = useTranslations('reportEdition.county.owing')
  const edition = useTranslations('reportEdition')
  const dueOn = shownDay(`${year}-12-31`)
  return (
    <Panel title={t('title', { year })} padding="none" className="mb-6">
      <DataTable
        caption={t('title', { year })}
        rows={communes}
        rowKey={({ id }) => String(id)}
        rowHref={({ id }) => `/county/${id}`}
        empty={<p className="text-soft px-4 pb-4">{t('none', { year })}</p>}
        columns={[
          { key: 'commune', header: edition('list.commune'), cell: ({ name }) => name },
          {
            key: 'state',
            header: edition('list.state'),
            cell: ({ late }) =>
              late === true ? (
                <StateTag tone="danger">{t('late')}</StateTag>
              ) : (
                <StateTag>{t('due', { day: dueOn })}</StateTag>
              ),
          },
          {
            key: 'last',
            header: t('last'),
            cell: ({ last }) =>
              last === null
                ? t('never')
                : edition('name', { day: shownDay(last.referenceDate), edition: last.edition }),
          },
          {
            key: 'counted',
            header: t('counted'),
            kind: 'code',
            cell: ({ countedAt }) => (countedAt === null ? t('notCounted') : shownMoment(countedAt)),
          },
        ]}
      />
    </Panel>
  )
}
