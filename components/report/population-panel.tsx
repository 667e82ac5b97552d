import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { SelectField } from '@/components/ui/select-field'
import type { FormState } from '@/lib/core/result/form-state'
import { PopulationForm } from './population-form'

export type PopulationPanelProps = {
  year: number
  latestYear: number
  villages: readonly { readonly id: number; readonly name: string; readonly children: number | null }[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The year is chosen first, so that figures that stand already are seen before they are changed. */
export function PopulationPanel({ year, latestYear, villages, action }: PopulationPanelProps) {
  const t = useTranslations('report.population')
  const years = Array.from({ length: 10 }, (_, index) => latestYear - index)
  const offered = years.includes(year) ? years : [year, ...years]
  return (
    <Panel title={t('title')} id="population" className="screen-only mb-6">
      <p className="text-soft mb-4 max-w-[75ch]">{villages.length === 0 ? t('noVillages') : t('text')}</p>
      {villages.length > 0 && (
        <>
          <form action="/report" method="get" className="mb-5 flex flex-wrap items-end gap-3">
            <SelectField
              key={year}
              name="population"
              label={t('year')}
              width="short"
              defaultValue={year}
              options={offered.map((each) => ({ value: String(each), label: String(each) }))}
            />
            <Button type="submit">{t('show')}</Button>
          </form>
          <PopulationForm key={year} year={year} villages={villages} action={action} />
        </>
      )}
    </Panel>
  )
}
