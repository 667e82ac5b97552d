import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DataTable } from '@/components/ui/data-table'
import type { FamilyRow } from '@/lib/core/casework/observatory-rows'
import type { ObservatoryView } from '@/lib/core/casework/observatory-view'
import { columnSort } from './column-sort'

type FamilyTableProps = { rows: readonly FamilyRow[]; view: ObservatoryView; today: string; now: string }

export function FamilyTable({ rows, view, today, now }: FamilyTableProps) {
  const t = useTranslations('observatory')
  const words = useFamilyWords(today, now)
  return (
    <DataTable
      caption={t('captionFamilies')}
      sortLabel={t('sortBy')}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/families/${id}`}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t('columns.family'),
          sort: columnSort(view, 'name'),
          cell: ({ headName, children }) => (
            <>
              {headName}
              {children !== '' && <span className="text-soft block font-normal">{children}</span>}
            </>
          ),
        },
        {
          key: 'village',
          header: t('columns.village'),
          sort: columnSort(view, 'village'),
          cell: ({ village }) => village,
        },
        {
          key: 'state',
          header: t('columns.state'),
          sort: columnSort(view, 'state'),
          cell: ({ state }) => words.state(state),
        },
        {
          key: 'due',
          header: t('columns.due'),
          sort: columnSort(view, 'due'),
          cell: ({ dueOn, dueAt }) => words.due(dueOn, dueAt),
        },
        {
          key: 'situations',
          header: t('columns.situations'),
          sort: columnSort(view, 'situations'),
          cell: ({ situations, dimensions }) =>
            situations === null && dimensions.length === 0 ? null : (
              <span>
                {situations}
                <span className="text-soft block text-[0.9375rem]">{words.dimensionsShort(dimensions)}</span>
              </span>
            ),
        },
        { key: 'sheet', header: t('columns.sheet'), kind: 'code', cell: ({ sheetNumber }) => sheetNumber },
      ]}
    />
  )
}
