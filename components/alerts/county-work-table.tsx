import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { ShownFigures } from '@/lib/core/alerts/shown-figures'

type Row = ShownFigures['work'][number]

const counted = [
  'alerts',
  'verifiedInTime',
  'verifiedLate',
  'running',
  'late',
  'escalations',
  'awaitingAdvice',
] as const satisfies readonly (keyof Row)[]

/** How the county answered each commune; a commune with something over the limit stands first. */
export function CountyWorkTable({ work, year }: { work: readonly Row[]; year: number }) {
  const t = useTranslations('alerts.figures')
  return (
    <Panel title={t('work', { year })} padding="none">
      <DataTable
        caption={t('work', { year })}
        columns={[
          { key: 'commune', header: t('workColumns.commune'), cell: ({ commune }) => commune },
          ...counted.map((what) => ({
            key: what,
            header: t(`workColumns.${what}`),
            kind: 'number' as const,
            cell: (row: Row) =>
              what === 'late' && row.late > 0 ? (
                <StateTag tone="danger" icon="clock-exclamation-point">
                  {row.late}
                </StateTag>
              ) : (
                String(row[what])
              ),
          })),
        ]}
        rows={work}
        rowKey={({ communeId }) => String(communeId)}
        empty={<p className="text-soft px-4 pb-4">{t('emptyWork', { year })}</p>}
      />
    </Panel>
  )
}
