import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import type { NationalView } from '@/lib/core/oversight/national-view'
import { drawn } from './told-figure'

const pictures = [
  ['children', ['withSheet', 'registered']],
  ['late', ['late']],
] as const

/** How the country came to where it stands, month by month; a single month is no trend. */
export function NationalTrend({ view: { trend } }: { view: NationalView }) {
  const t = useTranslations('dashboards')
  const locale = useLocale()
  if (trend.length < 2) return <p>{t('trend.tooFew', { n: trend.length })}</p>
  return (
    <>
      <p className="text-soft">{t('trend.finding')}</p>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {pictures.map(([title, figures]) => (
          <ChartFigure
            key={title}
            kind="line"
            title={t(`trend.${title}`)}
            series={figures.map((key) => ({ key, label: t(`columns.${key}`) }))}
            points={trend.map(({ month, figures: of }) => ({
              ...{ key: month, label: month },
              figures: Object.fromEntries(figures.map((key) => [key, drawn(of[key])])),
            }))}
            format={{ locale, digits: 0, none: t('withheld') }}
            instead={t('nothingTold')}
            labels={{ table: t('table'), point: t('place.trend') }}
          />
        ))}
      </div>
    </>
  )
}
