import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { totalsOf } from '@/lib/core/oversight/county-duties'
import type { CommunePage } from '@/lib/core/oversight/commune-page'

type Duty = CommunePage['duties'][number]

/** The duties of a commune, and of the county towards it, by how they stand. */
export function CommuneDuties({ duties }: Pick<CommunePage, 'duties'>) {
  const t = useTranslations('county.duties')
  const words = useTranslations('duties')
  const locale = useLocale()
  // As on the page of the county: what DGASPC owes is counted apart.
  const lateOf = (owner: Duty['organisation']) =>
    totalsOf(duties.filter(({ organisation }) => organisation === owner)).late
  const late = duties.filter((duty) => duty.late > 0 && duty.organisation === 'commune').sort((a, b) => b.late - a.late)
  const number = (count: number) => t('count', { count })
  return (
    <>
      {late.length > 0 && (
        <ChartFigure
          kind="bars"
          title={t('lateTitle')}
          series={[{ key: 'late', label: words('counts.late') }]}
          points={late.map(({ duty, late: count }) => ({
            key: duty,
            label: words(`duty.${duty}.name`),
            figures: { late: count },
          }))}
          format={{ locale, digits: 0 }}
          labels={{ table: t('table'), point: words('counts.duty') }}
        />
      )}
      {duties.length > 0 && (
        <p className="text-soft max-w-[65ch]">
          {t('owners', { commune: lateOf('commune'), county: lateOf('county') })}
        </p>
      )}
      <Panel title={words('counts.caption')} padding="none">
        <DataTable
          caption={words('counts.caption')}
          rows={[...duties].sort((a, b) => b.late - a.late || b.dueToday - a.dueToday)}
          rowKey={({ duty }) => duty}
          empty={<EmptyState title={t('none')} />}
          columns={[
            {
              key: 'duty',
              header: words('counts.duty'),
              cell: ({ duty, organisation }) => (
                <>
                  {words(`duty.${duty}.name`)}
                  {organisation === 'county' && <span className="text-soft block font-normal">{t('ofCounty')}</span>}
                </>
              ),
            },
            ...(['late', 'dueToday', 'open', 'metInTime', 'metLate'] as const).map((what) => ({
              key: what,
              header: words(`counts.${what}`),
              kind: 'number' as const,
              cell: (duty: Duty) => number(duty[what]),
            })),
          ]}
        />
      </Panel>
    </>
  )
}
