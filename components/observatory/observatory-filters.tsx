import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { dimensions, familyStates } from '@/lib/core/casework/family-states'
import type { ObservatoryList } from '@/lib/core/casework/observatory-rows'
import { dueFilters, observatoryHref, observatoryParams } from '@/lib/core/casework/observatory-view'

type ObservatoryFiltersProps = Pick<ObservatoryList, 'view' | 'villages' | 'counts'>

/** Village, state, dimension and due date; the search stands in the address beside them and is kept. */
export function ObservatoryFilters({ view, villages, counts }: ObservatoryFiltersProps) {
  const t = useTranslations('observatory')
  const family = useTranslations('families')
  const { village, state, dimension, due, q } = view
  const inState = new Map(counts.map((count) => [count.state, count.families]))
  const villageName = villages.find(({ id }) => id === village)?.name
  const active = [
    q !== '' && { label: t('filters.searched', { q }), removeHref: observatoryHref(view, { q: '' }) },
    villageName !== undefined && { label: villageName, removeHref: observatoryHref(view, { village: null }) },
    state !== null && { label: family(`states.${state}`), removeHref: observatoryHref(view, { state: null }) },
    dimension !== null && {
      label: family(`dimensions.${dimension}`),
      removeHref: observatoryHref(view, { dimension: null }),
    },
    due !== null && { label: t(`due.${due}`), removeHref: observatoryHref(view, { due: null }) },
  ].filter((filter) => filter !== false)
  const nothing = { q: '', village: null, state: null, dimension: null, due: null }
  const all = { label: t('filters.clear'), removeHref: observatoryHref(view, nothing) }

  return (
    <FilterBar
      action="/observatory"
      label={t('filters.label')}
      moreLabel={t('filters.label')}
      applyLabel={t('filters.apply')}
      hidden={observatoryParams({ ...view, village: null, state: null, dimension: null, due: null, page: 1 })}
      active={[
        ...active.map((filter) => ({ ...filter, removeLabel: t('filters.remove', { filter: filter.label }) })),
        ...(active.length > 1 ? [{ ...all, removeLabel: all.label }] : []),
      ]}
    >
      <SelectField
        key={`village-${village}`}
        name="village"
        label={t('filters.village')}
        placeholder={t('filters.any')}
        defaultValue={village ?? ''}
        options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        key={`state-${state}`}
        name="state"
        label={t('filters.state')}
        placeholder={t('filters.any')}
        defaultValue={state ?? ''}
        options={familyStates.map((each) => ({
          value: each,
          label: t('filters.stateCount', { state: family(`states.${each}`), n: inState.get(each) ?? 0 }),
        }))}
      />
      <SelectField
        key={`dimension-${dimension}`}
        name="dimension"
        label={t('filters.dimension')}
        placeholder={t('filters.any')}
        defaultValue={dimension ?? ''}
        options={dimensions.map((each) => ({ value: String(each), label: family(`dimensions.${each}`) }))}
      />
      <SelectField
        key={`due-${due}`}
        name="due"
        label={t('filters.due')}
        placeholder={t('filters.any')}
        defaultValue={due ?? ''}
        options={dueFilters.map((each) => ({ value: each, label: t(`due.${each}`) }))}
      />
    </FilterBar>
  )
}
