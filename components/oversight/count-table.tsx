import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { CountColumn, CountRow, CountTable as Table } from '@/lib/core/oversight/count-table'
import type { ToldSum } from '@/lib/core/oversight/told-sum'
import { toldFigure } from './told-figure'

type CountTableProps = {
  table: Table
  caption: string
  place: string
  empty?: string
  shownName?: (row: CountRow) => string
  /** Where a row leads. */
  href?: (row: CountRow) => string
}

const codedName = ({ before, name }: CountRow) => (before === '' ? name : `${before} ${name}`)

/** A table of counts as told, each column under its own words. */
export function CountTable({ table, caption, place, empty, shownName = codedName, href }: CountTableProps) {
  const t = useTranslations('dashboards')
  const words = { locale: useLocale(), withheld: t('withheld') }
  const { columns, rows, total } = table
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      rowHref={href}
      columns={[
        { key: 'name', header: place, cell: shownName },
        ...columns.map((column, at) => ({
          key: column,
          header: t(`columns.${column}`),
          kind: 'number' as const,
          cell: ({ cells }: CountRow) => <Cell told={cells[at] ?? null} column={column} />,
        })),
      ]}
      totals={
        total === null
          ? undefined
          : {
              name: t('total'),
              ...Object.fromEntries(
                columns.map((column, at) => [column, toldFigure(total[at] ?? null, column, words)]),
              ),
            }
      }
      empty={<EmptyState title={empty ?? t('empty.title')} />}
    />
  )
}

/** Cards of a phone leave out a figure that does not exist. */
function Cell({ told, column }: { told: ToldSum | null; column: CountColumn }) {
  const t = useTranslations('dashboards')
  const words = { locale: useLocale(), withheld: t('withheld') }
  return told === null ? <span className="no-figure">–</span> : toldFigure(told, column, words)
}
