import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { TabLinks } from '@/components/ui/tab-links'
import { drawn, toldFigure } from '@/components/oversight/told-figure'
import { shownDay } from '@/lib/core/observation/shown-values'
import { countySpans, type CountySpan, type CountyView } from '@/lib/core/oversight/county-view'
import type { TrendFigure } from '@/lib/core/oversight/national-view'

const pictures = [
  ['children', ['withSheet', 'registered']],
  ['late', ['late']],
] as const satisfies readonly (readonly [string, readonly TrendFigure[]])[]

/** How the county came to where it stands, by day or month; lines join what is told of sums, whole or at least. */
export function CountyTrend({ view, span }: { view: CountyView; span: CountySpan }) {
  const t = useTranslations('county.figures.trend')
  const words = useTranslations('dashboards')
  const locale = useLocale()
  const moments = view[span]
  const told = { locale, withheld: words('withheld') }
  return (
    <>
      <TabLinks
        label={t('choose')}
        tabs={countySpans.map((each) => ({
          ...{ href: `/county/figures?span=${each}#trend`, label: t(each), current: each === span },
        }))}
      />
      {moments.length < 2 ? (
        <p>{t(`tooFew.${span}`, { n: moments.length })}</p>
      ) : (
        <>
          <p className="text-soft max-w-[65ch]">{t('finding')}</p>
          <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
            {pictures.map(([title, figures]) => (
              <ChartFigure
                key={title}
                kind="line"
                title={words(`trend.${title}`)}
                series={figures.map((key) => ({ key, label: words(`columns.${key}`) }))}
                points={moments.map(({ at, figures: of }) => ({
                  ...{ key: at, label: span === 'days' ? shownDay(at) : at },
                  figures: Object.fromEntries(figures.map((key) => [key, drawn(of[key])])),
                  words: Object.fromEntries(figures.map((key) => [key, toldFigure(of[key], key, told)])),
                }))}
                format={{ locale, digits: 0 }}
                instead={words('nothingTold')}
                labels={{ table: words('table'), point: t(`point.${span}`) }}
              />
            ))}
          </div>
        </>
      )}
    </>
  )
}
