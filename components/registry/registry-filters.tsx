import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { SearchField } from '@/components/ui/search-field'
import { SelectField } from '@/components/ui/select-field'
import { dimensions } from '@/lib/core/casework/family-states'
import {
  frequencies,
  isFiltered,
  registryHref,
  registryPlanStates,
  type RegistryView,
} from '@/lib/core/plan/registry-view'

type RegistryFiltersProps = {
  view: RegistryView
  villages: readonly { readonly id: number; readonly name: string }[]
}

export function RegistryFilters({ view, villages }: RegistryFiltersProps) {
  const t = useTranslations('registry')
  const any = t('filters.any')
  const active = activeFilters(view, villages, t).map(({ label, without }) => ({
    label,
    removeHref: registryHref(view, without),
    removeLabel: t('filters.remove', { filter: label }),
  }))
  return (
    <FilterBar
      action="/registry"
      label={t('filters.label')}
      hidden={{ entries: view.entries, sort: view.sort, dir: view.dir }}
      search={
        <SearchField key={view.q} name="q" label={t('filters.search')} defaultValue={view.q} className="search-field" />
      }
      searchLabel={t('filters.find')}
      moreLabel={t('filters.more')}
      applyLabel={t('filters.apply')}
      clear={
        isFiltered(view)
          ? {
              label: t('filters.clear'),
              href: registryHref(view, { q: '', village: null, dimension: null, plan: null, frequency: null }),
            }
          : undefined
      }
      active={active}
    >
      <SelectField
        key={`village-${view.village}`}
        name="village"
        label={t('filters.village')}
        placeholder={any}
        defaultValue={view.village ?? ''}
        options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        key={`dimension-${view.dimension}`}
        name="dimension"
        label={t('filters.dimension')}
        placeholder={any}
        defaultValue={view.dimension ?? ''}
        options={dimensions.map((dimension) => ({
          value: String(dimension),
          label: t(`dimensionChoice.${dimension}`),
        }))}
      />
      <SelectField
        key={`plan-${view.plan}`}
        name="plan"
        label={t('filters.plan')}
        placeholder={any}
        defaultValue={view.plan ?? ''}
        options={registryPlanStates.map((state) => ({ value: state, label: t(`planStates.${state}`) }))}
      />
      <SelectField
        key={`frequency-${view.frequency}`}
        name="frequency"
        label={t('filters.frequency')}
        placeholder={any}
        defaultValue={view.frequency ?? ''}
        options={frequencies.map((months) => ({ value: String(months), label: t('frequency', { months }) }))}
      />
    </FilterBar>
  )
}

type Active = { readonly label: string; readonly without: Partial<RegistryView> }

function activeFilters(
  { q, village, dimension, plan, frequency }: RegistryView,
  villages: RegistryFiltersProps['villages'],
  t: ReturnType<typeof useTranslations<'registry'>>,
): readonly Active[] {
  const name = villages.find(({ id }) => id === village)?.name
  return [
    ...(q === '' ? [] : [{ label: q, without: { q: '' } }]),
    ...(village === null ? [] : [{ label: name ?? String(village), without: { village: null } }]),
    ...(dimension === null ? [] : [{ label: t(`dimensionChoice.${dimension}`), without: { dimension: null } }]),
    ...(plan === null ? [] : [{ label: t(`planStates.${plan}`), without: { plan: null } }]),
    ...(frequency === null ? [] : [{ label: t('frequency', { months: frequency }), without: { frequency: null } }]),
  ]
}
