import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import type { AnalysisView, NamedPlace } from '@/lib/core/analysis/analysis-view'
import { groups } from '@/lib/core/analysis/tally'
import { shownDay } from '@/lib/core/observation/shown-values'

/** What is asked of the analysis: places, period and whose households Table 1 counts. */
export function AnalysisFilters({ view }: { view: AnalysisView }) {
  const t = useTranslations('analysis.filters')
  const { scope, question, counties, communes, fault } = view
  const { from, to, group } = question
  const asked = question.counties.length + question.communes.length > 0 || from !== '' || to !== '' || group !== 'total'
  return (
    <FilterBar
      action="/analysis"
      label={t('label')}
      moreLabel={t('label')}
      applyLabel={t('apply')}
      clear={asked ? { label: t('clear'), href: '/analysis' } : undefined}
    >
      {scope === 'commune' ? (
        <>
          <DateField
            name="from"
            label={t('from')}
            defaultValue={shown(from)}
            pickLabel={t('pick')}
            error={fault === 'day' && !isDay(from) ? t('badDay') : undefined}
          />
          <DateField
            name="to"
            label={t('to')}
            defaultValue={shown(to)}
            pickLabel={t('pick')}
            error={fault === 'order' ? t('badOrder') : fault === 'day' && !isDay(to) ? t('badDay') : undefined}
          />
        </>
      ) : (
        <Years view={view} />
      )}
      <SelectField
        name="group"
        label={t('group')}
        options={groups.map((value) => ({ value, label: t(`groups.${value}`) }))}
        defaultValue={group}
      />
      <Places name="county" label={t('counties')} places={counties} chosen={question.counties} />
      <Places name="commune" label={t('communes')} places={communes} chosen={question.communes} />
    </FilterBar>
  )
}

const isDay = (text: string): boolean => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text)
const shown = (text: string): string => (isDay(text) && text !== '' ? shownDay(text) : text)

function Years({ view: { years, question, fault } }: { view: AnalysisView }) {
  const t = useTranslations('analysis.filters')
  const options = years.map((year) => ({ value: String(year), label: String(year) }))
  return (
    <>
      <SelectField
        name="from"
        label={t('fromYear')}
        placeholder={t('anyYear')}
        options={options}
        defaultValue={question.from}
      />
      <SelectField
        name="to"
        label={t('toYear')}
        placeholder={t('anyYear')}
        options={options}
        defaultValue={question.to}
        error={fault === 'order' ? t('badOrder') : undefined}
      />
    </>
  )
}

type PlacesProps = { name: string; label: string; places: readonly NamedPlace[]; chosen: readonly number[] }

/** Nothing chosen is all of them. */
function Places({ name, label, places, chosen }: PlacesProps) {
  const t = useTranslations('analysis.filters')
  if (places.length < 2) return null
  return (
    <details className="w-full" open={chosen.length > 0}>
      <summary className="link w-fit cursor-pointer py-2">{t('places', { label, chosen: chosen.length })}</summary>
      <div className="max-h-72 overflow-y-auto py-2">
        <CheckboxGroup
          name={name}
          label={label}
          layout="row"
          options={places.map(({ id, name: text }) => ({ value: String(id), label: text }))}
          defaultValues={chosen.map(String)}
        />
      </div>
    </details>
  )
}
