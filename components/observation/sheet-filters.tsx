import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { SearchField } from '@/components/ui/search-field'
import { SelectField } from '@/components/ui/select-field'
import { sheetListHref, type SheetListView } from '@/lib/core/observation/list-view'

/** Search by name or number, and drafts or signed sheets alone. */
export function SheetFilters({ view }: { view: SheetListView }) {
  const t = useTranslations('observation.list.filters')
  const { q, status } = view
  const active = [
    q !== '' && { label: q, removeHref: sheetListHref(view, { q: '' }) },
    status !== null && { label: t(`${status}Only`), removeHref: sheetListHref(view, { status: null }) },
  ].filter((filter) => filter !== false)
  return (
    <FilterBar
      action="/observation-sheets"
      label={t('filter')}
      search={<SearchField key={q} name="q" label={t('search')} defaultValue={q} maxLength={100} />}
      searchLabel={t('find')}
      moreLabel={t('filters')}
      applyLabel={t('apply')}
      active={active.map((filter) => ({ ...filter, removeLabel: t('remove', { filter: filter.label }) }))}
    >
      <SelectField
        key={status}
        name="status"
        label={t('stateFilter')}
        placeholder={t('any')}
        defaultValue={status ?? ''}
        options={(['draft', 'signed'] as const).map((each) => ({ value: each, label: t(`${each}Only`) }))}
      />
    </FilterBar>
  )
}
