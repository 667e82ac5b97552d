import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { ProgressTable } from '@/components/oversight/progress-table'
import { soonWithin } from '@/lib/core/duties/count'
import type { PlaceOrder } from '@/lib/core/oversight/places'
import { ageOfCounts, soonOf, totalsOf, type CommuneSeen } from '@/lib/core/oversight/county-duties'
import type { ShownProgress } from '@/lib/core/oversight/suppress'
import type { CountyQueue } from '@/lib/core/oversight/waiting-cases'
import { shownMoment } from '@/components/alerts/shown-moment'
import { CountyTabs } from './county-tabs'
import { KeyFigures } from './key-figures'
import { QueuePanel } from './queue-panel'

type CountyPageProps = {
  county: string
  communes: readonly CommuneSeen[]
  /** Of how far their families have come. */
  totals: ShownProgress
  queue: CountyQueue
  order: PlaceOrder
}

/** The communes of a county: their duties counted, what is late first, and how far their families have come. No names. */
export function CountyPage({ county, communes, totals, queue, order }: CountyPageProps) {
  const t = useTranslations('county')
  const duties = useTranslations('duties.counts')
  const told = useTranslations('oversight')
  const locale = useLocale()
  const { oldest, never } = ageOfCounts(communes)
  const { late, dueToday } = totalsOf(communes.map((commune) => commune.totals))
  const number = (count: number) => t('count', { count })
  const counted = (what: keyof CommuneSeen['totals']) => ({
    key: what,
    header: duties(what),
    kind: 'number' as const,
    cell: ({ totals: own, countedAt }: CommuneSeen) => (countedAt === null ? '–' : number(own[what])),
  })
  const soon = soonOf(communes)
  const name = { key: 'name', header: t('commune.column'), cell: ({ name }: CommuneSeen) => name }
  const empty = <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
  return (
    <>
      <PageHeader title={t('title', { county })} subtitle={t('subtitle')} />
      <CountyTabs current="work" />
      {communes.length > 0 && (
        <p className="text-soft mb-4 max-w-[65ch]">
          {oldest === null ? t('age.none') : t('age.oldest', { at: shownMoment(oldest), never })}
        </p>
      )}
      <div className="grid grid-cols-1 gap-6">
        {communes.length > 0 && (
          <KeyFigures
            figures={[
              { label: duties('late'), value: number(late) },
              {
                label: duties('dueToday'),
                value: number(dueToday),
                note: soon === null ? undefined : t('soon.note', { n: soon, days: soonWithin }),
              },
              {
                label: t('queue.alerts'),
                value: number(queue.alerts),
                note: t('queue.lateAlerts', { n: queue.lateAlerts }),
              },
              { label: t('queue.escalations'), value: number(queue.escalations) },
            ]}
          />
        )}
        {communes.length > 0 && <QueuePanel queue={queue} />}
        {communes.length > 0 && (
          <ChartFigure
            kind="bars"
            title={t('chart.title')}
            finding={t('chart.finding', { n: late })}
            series={[
              { key: 'late', label: duties('late') },
              { key: 'dueToday', label: duties('dueToday') },
            ]}
            points={communes
              .filter(({ totals: own }) => own.late + own.dueToday > 0)
              .slice(0, 20)
              .map(({ id, name, totals }) => ({
                key: String(id),
                label: name,
                figures: { late: totals.late, dueToday: totals.dueToday },
              }))}
            format={{ locale, digits: 0 }}
            instead={t('chart.nothing')}
            labels={{ table: t('chart.table'), point: t('commune.column') }}
          />
        )}
        <Panel title={t('duties.title')} padding="none">
          <DataTable
            caption={t('duties.title')}
            rows={communes}
            rowKey={({ id }) => String(id)}
            rowHref={({ id }) => `/county/${id}`}
            empty={empty}
            columns={[
              name,
              ...(['late', 'dueToday'] as const).map(counted),
              {
                key: 'soon',
                header: t('soon.column', { days: soonWithin }),
                kind: 'number',
                cell: ({ dueSoon }) => (dueSoon === null ? '–' : number(dueSoon)),
              },
              ...(['open', 'metInTime', 'metLate'] as const).map(counted),
              {
                key: 'coordinator',
                header: t('coordinator.title'),
                cell: ({ coordinator }) => coordinator?.name ?? t('coordinator.none'),
              },
              {
                key: 'counted',
                header: t('countedAt'),
                cell: ({ countedAt }) => (countedAt === null ? t('notCounted') : shownMoment(countedAt)),
              },
            ]}
          />
        </Panel>
        <Panel title={t('progress.title')} padding="none">
          <p className="text-soft max-w-[65ch] px-4 pb-2">{told('told')}</p>
          <ProgressTable address="/county" level="county" places={communes} totals={totals} order={order} />
        </Panel>
      </div>
    </>
  )
}
