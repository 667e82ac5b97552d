import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Progress } from '@/lib/core/oversight/progress'
import type { ShownCount } from '@/lib/core/oversight/suppress'

type Row = {
  readonly id: number
  readonly name: string
  readonly progress: Readonly<Record<keyof Progress, ShownCount>>
}

const counted = ['families', 'children', 'withoutSheet', 'awaitingVisit', 'awaitingPlan', 'monitored'] as const

/** Communes of a county, or counties of the country, one under another with the same counts. */
export function ProgressTable({
  caption,
  placeHeader,
  rows,
}: {
  caption: string
  placeHeader: string
  rows: readonly Row[]
}) {
  const t = useTranslations('oversight')
  const shown = (count: ShownCount) => (count === 'few' ? t('few') : t('count', { count }))
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', header: placeHeader, cell: ({ name }) => name },
        ...counted.map((what) => ({
          key: what,
          header: t(`columns.${what}`),
          kind: 'number' as const,
          cell: ({ progress }: Row) => shown(progress[what]),
        })),
      ]}
      rows={rows}
      rowKey={({ id }) => String(id)}
      empty={<EmptyState title={t('empty')} />}
    />
  )
}
