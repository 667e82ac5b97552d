import { useTranslations } from 'next-intl'
import { useAgeWords } from '@/components/families/use-age-words'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DataTable } from '@/components/ui/data-table'
import { maskCnp } from '@/lib/core/casework/child-record'
import type { ChildRow } from '@/lib/core/casework/observatory-rows'
import type { ObservatoryView } from '@/lib/core/casework/observatory-view'
import { shownDay } from '@/lib/core/observation/shown-values'
import { columnSort } from './column-sort'

type ChildTableProps = { rows: readonly ChildRow[]; view: ObservatoryView; today: string; now: string }

export function ChildTable({ rows, view, today, now }: ChildTableProps) {
  const t = useTranslations('observatory')
  const words = useFamilyWords(today, now)
  const age = useAgeWords(today)
  return (
    <DataTable
      caption={t('captionChildren')}
      sortLabel={t('sortBy')}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ familyId }) => `/families/${familyId}`}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t('columns.child'),
          sort: columnSort(view, 'name'),
          cell: ({ surname, givenName, separated }) =>
            separated ? `${surname} ${givenName} (${t('separated')})` : `${surname} ${givenName}`,
        },
        {
          key: 'birth',
          header: t('columns.birth'),
          sort: columnSort(view, 'birth'),
          cell: ({ birthDate }) => (birthDate === null ? t('unknown') : `${shownDay(birthDate)} (${age(birthDate)})`),
        },
        {
          key: 'cnp',
          header: t('columns.cnp'),
          kind: 'code',
          cell: ({ cnp }) => (cnp === null ? t('noCnp') : maskCnp(cnp)),
        },
        {
          key: 'family',
          header: t('columns.family'),
          sort: columnSort(view, 'family'),
          cell: ({ headName, village }) => (
            <span>
              {headName}
              {village !== null && <span className="text-soft block">{village}</span>}
            </span>
          ),
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
        { key: 'sheet', header: t('columns.sheet'), kind: 'code', cell: ({ sheetNumber }) => sheetNumber },
      ]}
    />
  )
}
