import { useFormatter, useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { shownDay } from '@/lib/core/observation/shown-values'
import { monthsFrom, scheduleHref, visitKinds, type ScheduleView } from '@/lib/core/plan/schedule-view'

type ScheduleFiltersProps = {
  view: ScheduleView
  villages: readonly { readonly id: number; readonly name: string }[]
  today: string
}

/** Kind, village and month; the months run from this one, a month of the address that is past stays to choose. */
export function ScheduleFilters({ view, villages, today }: ScheduleFiltersProps) {
  const t = useTranslations('schedule')
  const format = useFormatter()
  const { show, kind, village, month, until } = view
  const monthName = (each: string) =>
    format.dateTime(new Date(`${each}-15T12:00:00Z`), { month: 'long', year: 'numeric' })
  const ahead = monthsFrom(today, 13)
  const months = month === null || ahead.includes(month) ? ahead : [month, ...ahead]
  const villageName = villages.find(({ id }) => id === village)?.name
  const active = [
    kind !== null && { label: t(`kinds.${kind}`), removeHref: scheduleHref(view, { kind: null }) },
    villageName !== undefined && { label: villageName, removeHref: scheduleHref(view, { village: null }) },
    show === 'list' && month !== null && { label: monthName(month), removeHref: scheduleHref(view, { month: null }) },
    until !== null && {
      label: t('filters.untilDay', { day: shownDay(until) }),
      removeHref: scheduleHref(view, { until: null }),
    },
  ].filter((filter) => filter !== false)
  return (
    <FilterBar
      action="/schedule"
      label={t('filters.label')}
      moreLabel={t('filters.more')}
      applyLabel={t('filters.apply')}
      hidden={show === 'month' ? { show } : {}}
      clear={
        active.length === 0
          ? undefined
          : {
              label: t('filters.clear'),
              href: scheduleHref(view, { kind: null, village: null, month: null, until: null }),
            }
      }
      active={active.map((filter) => ({ ...filter, removeLabel: t('filters.remove', { filter: filter.label }) }))}
    >
      <SelectField
        key={`kind-${kind}`}
        name="kind"
        label={t('filters.kind')}
        placeholder={t('filters.any')}
        defaultValue={kind ?? ''}
        options={visitKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
      />
      <SelectField
        key={`village-${village}`}
        name="village"
        label={t('filters.village')}
        placeholder={t('filters.any')}
        defaultValue={village ?? ''}
        options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        key={`month-${month}`}
        name="month"
        label={t('filters.month')}
        placeholder={show === 'month' ? undefined : t('filters.any')}
        defaultValue={month ?? ''}
        options={months.map((each) => ({ value: each, label: monthName(each) }))}
      />
      {show === 'list' && (
        <TextField
          key={`until-${until}`}
          name="until"
          label={t('filters.until')}
          width="short"
          inputMode="numeric"
          placeholder={t('filters.untilForm')}
          defaultValue={until === null ? '' : shownDay(until)}
        />
      )}
    </FilterBar>
  )
}
