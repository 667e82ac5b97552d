import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { SearchField } from '@/components/ui/search-field'
import { SelectField } from '@/components/ui/select-field'
import { isFiltered, planDueFilters, plansHref, type PlanView } from '@/lib/core/plan/plan-view'

type PlanFiltersProps = {
  view: PlanView
  villages: readonly { readonly id: number; readonly name: string }[]
}

/** What the filters of the list are when nothing narrows it. */
export const unfiltered = { q: '', village: null, due: null } as const

export function PlanFilters({ view, villages }: PlanFiltersProps) {
  const t = useTranslations('plan.list.filters')
  const { q, village, due, tab, sort, dir } = view
  const named = villages.find(({ id }) => id === village)?.name
  const active: readonly { label: string; without: Partial<PlanView> }[] = [
    ...(q === '' ? [] : [{ label: q, without: { q: '' } }]),
    ...(village === null ? [] : [{ label: named ?? String(village), without: { village: null } }]),
    ...(due === null ? [] : [{ label: t(`dues.${due}`), without: { due: null } }]),
  ]
  return (
    <FilterBar
      action="/plans"
      label={t('label')}
      hidden={{ ...(tab === null ? {} : { tab }), sort, dir }}
      search={<SearchField key={q} name="q" label={t('search')} defaultValue={q} className="search-field" />}
      searchLabel={t('find')}
      moreLabel={t('more')}
      applyLabel={t('apply')}
      clear={isFiltered(view) ? { label: t('clear'), href: plansHref(view, unfiltered) } : undefined}
      active={active.map(({ label, without }) => ({
        label,
        removeHref: plansHref(view, without),
        removeLabel: t('remove', { filter: label }),
      }))}
    >
      <SelectField
        key={`village-${village}`}
        name="village"
        label={t('village')}
        placeholder={t('any')}
        defaultValue={village ?? ''}
        options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        key={`due-${due}`}
        name="due"
        label={t('due')}
        placeholder={t('any')}
        defaultValue={due ?? ''}
        options={planDueFilters.map((each) => ({ value: each, label: t(`dues.${each}`) }))}
      />
    </FilterBar>
  )
}
