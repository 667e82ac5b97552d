import { useLocale, useTranslations } from 'next-intl'
import { rankOf } from '@/lib/core/oversight/county-view'
import type { CountyMeasure, NationalView } from '@/lib/core/oversight/national-view'
import { toldFigure } from './told-figure'

/** What the map shows, in numbers beside it: the county with most first. */
export function CountyRanks({ view, measure }: { view: NationalView; measure: CountyMeasure }) {
  const t = useTranslations('dashboards')
  const words = { locale: useLocale(), withheld: t('withheld') }
  const ranked = [...view.counties].sort(
    (a, b) => rankOf(b.measures[measure]) - rankOf(a.measures[measure]) || a.name.localeCompare(b.name, 'ro'),
  )
  return (
    <ol aria-label={t('map.ranks', { measure: t(`columns.${measure}`) })} className="columns-2 gap-6 text-[0.9375rem]">
      {ranked.map(({ id, name, measures }) => (
        <li key={id} className="border-rule flex break-inside-avoid justify-between gap-2 border-b py-0.5">
          <span className="min-w-0">{name}</span>
          <span className="numeric shrink-0 font-semibold">{toldFigure(measures[measure], measure, words)}</span>
        </li>
      ))}
    </ol>
  )
}
