import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { ColumnSort } from '@/components/ui/sort-link'
import { arrangePlaces, type CountedPlace, type Place, type PlaceOrder } from '@/lib/core/oversight/places'
import { progressFigures } from '@/lib/core/oversight/progress'
import type { ShownProgress, ShownSum } from '@/lib/core/oversight/suppress'

type ProgressTableProps = {
  /** Of the page, without its search. */
  address: string
  level: 'county' | 'national'
  places: readonly Place[]
  /** Where counts are withheld: the totals that go with them. */
  totals?: ShownProgress
  order: PlaceOrder
}

/** Communes of a county, or counties of the country, one under another with the same counts; those without any below. */
export function ProgressTable({ address, level, places, totals, order }: ProgressTableProps) {
  const t = useTranslations('oversight')
  const { rows, total, without } = arrangePlaces(places, order, totals)
  const shown = (count: ShownSum): string => {
    if (typeof count === 'number') return t('count', { count })
    return count === 'withheld' ? t(count) : t('atLeast', { least: count.least })
  }
  const sortBy = (sort: PlaceOrder['sort']): ColumnSort => {
    const current = order.sort === sort
    const first = sort === 'name' ? 'asc' : 'desc'
    const dir = current ? (order.dir === 'asc' ? 'desc' : 'asc') : first
    return {
      href: `${address}?${new URLSearchParams({ sort, dir }).toString()}`,
      direction: current ? (order.dir === 'asc' ? 'ascending' : 'descending') : undefined,
    }
  }
  return (
    <>
      <DataTable
        caption={t(`${level}.caption`)}
        sortLabel={t('sortBy')}
        columns={[
          {
            key: 'name',
            header: t(`${level}.place`),
            sort: sortBy('name'),
            cell: ({ name }: CountedPlace) => name,
          },
          ...progressFigures.map((figure) => ({
            key: figure,
            header: t(`columns.${figure}`),
            kind: 'number' as const,
            sort: sortBy(figure),
            cell: ({ progress }: CountedPlace) => shown(progress[figure]),
          })),
        ]}
        rows={rows}
        rowKey={({ id }) => String(id)}
        totals={{
          name: t(`${level}.total`),
          ...Object.fromEntries(progressFigures.map((figure) => [figure, shown(total(figure))])),
        }}
        empty={<EmptyState title={t('empty')} />}
      />
      {without.length > 0 && (
        <details className="panel mt-4 p-4">
          <summary className="cursor-pointer font-semibold">{t(`${level}.without`, { n: without.length })}</summary>
          <p className="text-soft mt-2">{t('withoutText')}</p>
          <ul className="mt-2 columns-2 sm:columns-3 lg:columns-4">
            {without.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
