import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import type { ShownFigures } from '@/lib/core/alerts/shown-figures'
import type { ShownCount } from '@/lib/core/oversight/suppress'
import { CountyWorkTable } from './county-work-table'
import { LineTable } from './line-table'

const drawn = (count: ShownCount): number | null => (count === 'withheld' ? null : count)

/** Violence by form, drawn, then by age and sex, and how the county answered; nobody is named. */
export function FiguresPage({ figures }: { figures: ShownFigures }) {
  const t = useTranslations('alerts.figures')
  const { year, years, place, scope, forms, ages, sexes, work } = figures
  const subtitle = [t('subtitle', { year }), ...(scope === 'nation' ? [t('withheld')] : [])].join(' ')
  return (
    <>
      <PageHeader title={place === null ? t('title') : t('titleOf', { place })} subtitle={subtitle} />
      {years.length > 1 && (
        <TabLinks
          label={t('years')}
          tabs={years.map((one) => ({
            href: `/alerts/figures?year=${one}`,
            label: String(one),
            current: one === year,
          }))}
        />
      )}
      <div className="grid grid-cols-1 gap-6">
        {forms.length === 0 ? (
          <EmptyState title={t('empty', { year })} icon="chart-column" />
        ) : (
          <>
            <ByForm figures={figures} />
            <LineTable title={t('byAge')} header={t('age')} lines={ages} labelOf={(key) => t(`ages.${key}`)} />
            <LineTable title={t('bySex')} header={t('sex')} lines={sexes} labelOf={(key) => t(`sexes.${key}`)} />
          </>
        )}
        {scope !== 'nation' && <CountyWorkTable work={work} year={year} />}
      </div>
    </>
  )
}

function ByForm({ figures: { all, forms, nomenclature } }: { figures: ShownFigures }) {
  const t = useTranslations('alerts.figures')
  const language = useLocale()
  const form = (code: string) => nomenclature.find((each) => each.code === code)?.label[language] ?? code
  const counts = { suspected: drawn(all.suspected), confirmed: drawn(all.confirmed) }
  const tall = forms.some(({ suspected, confirmed }) => (drawn(suspected) ?? 0) + (drawn(confirmed) ?? 0) > 0)
  if (!tall) return <LineTable title={t('byForm')} header={t('form')} lines={forms} labelOf={form} />
  return (
    <ChartFigure
      kind="bars"
      title={t('byForm')}
      finding={
        counts.suspected === null || counts.confirmed === null
          ? undefined
          : t('finding', { suspected: counts.suspected, confirmed: counts.confirmed })
      }
      points={forms.map(({ key, suspected, confirmed }) => ({
        key,
        label: form(key),
        figures: { suspected: drawn(suspected), confirmed: drawn(confirmed) },
      }))}
      series={[
        { key: 'suspected', label: t('suspected') },
        { key: 'confirmed', label: t('confirmed') },
      ]}
      format={{ locale: language, none: t('hidden') }}
      labels={{ table: t('tableLabel'), point: t('form') }}
    />
  )
}
