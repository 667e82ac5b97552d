import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { intakeHref, intakeStates, type IntakeView } from '@/lib/core/intake/intake-view'
import { triggers } from '@/lib/core/intake/referral'

/** State, trigger and wait. */
export function IntakeFilters({ view }: { view: IntakeView }) {
  const t = useTranslations('intake')
  const { state, trigger, late } = view
  const active = [
    state !== 'open' && { label: t(`filters.states.${state}`), removeHref: intakeHref(view, { state: 'open' }) },
    trigger !== null && { label: t(`triggers.${trigger}`), removeHref: intakeHref(view, { trigger: null }) },
    late && { label: t('filters.lateOnly'), removeHref: intakeHref(view, { late: false }) },
  ].filter((filter) => filter !== false)
  return (
    <FilterBar
      action="/intake"
      label={t('filters.label')}
      moreLabel={t('filters.more')}
      applyLabel={t('filters.apply')}
      clear={active.length === 0 ? undefined : { label: t('filters.clear'), href: '/intake' }}
      active={active.map((filter) => ({ ...filter, removeLabel: t('filters.remove', { filter: filter.label }) }))}
    >
      <SelectField
        key={`state-${state}`}
        name="state"
        label={t('filters.state')}
        defaultValue={state}
        options={intakeStates.map((each) => ({ value: each, label: t(`filters.states.${each}`) }))}
      />
      <SelectField
        key={`trigger-${trigger}`}
        name="trigger"
        label={t('filters.trigger')}
        placeholder={t('filters.any')}
        defaultValue={trigger ?? ''}
        options={triggers.map((each) => ({ value: each, label: `${each}) ${t(`triggers.${each}`)}` }))}
      />
      <SelectField
        key={`late-${late}`}
        name="late"
        label={t('filters.late')}
        placeholder={t('filters.lateAny')}
        defaultValue={late ? '1' : ''}
        options={[{ value: '1', label: t('filters.lateOnly') }]}
      />
    </FilterBar>
  )
}
