import { formatFigure, type FigureFormat } from '@/components/ui/figure-format'
import type { TableUnit } from '@/lib/core/analysis/analysis-tables'
import type { Difference, PublishedCell, ShownFigure } from '@/lib/core/analysis/comparison'

type Language = FigureFormat['locale']

/** As the source prints a share that is withheld. */
export const withheldSign = '(**)'

const formatOf = (unit: TableUnit, locale: Language): FigureFormat =>
  unit === 'percent' ? { locale, digits: 1, unit: '%' } : { locale, digits: 1 }

/** "21,3 %", "≥ 12,0 %" where small counts in it are withheld, "(**)" where nothing may be said, "–" where there is nothing. */
export function shownFigure(figure: ShownFigure, unit: TableUnit, locale: Language): string {
  const format = formatOf(unit, locale)
  if (figure === null) return formatFigure(null, format)
  if ('value' in figure) return formatFigure(figure.value, format)
  return figure.atLeast === 0 ? withheldSign : `≥\u00a0${formatFigure(figure.atLeast, format)}`
}

/** What was printed: "21 %", "<1 %", "(**)", "3,7". */
export function shownPublished(published: PublishedCell, unit: TableUnit, locale: Language): string {
  if (published === null) return formatFigure(null, { locale })
  if (published === 'few') return withheldSign
  if (published === '<1') return '<1\u00a0%'
  return unit === 'percent'
    ? formatFigure(published, { locale, unit: '%' })
    : formatFigure(published, { locale, digits: 1 })
}

/** "+0,3", "−1,2" with the minus sign of print; "+1,04" where one decimal would hide that it is more than a point. */
export const shownPoints = ({ points, verdict }: Difference, locale: Language): string => {
  const of = (size: number, digits: number) => formatFigure(size, { locale, digits })
  const size = Math.abs(points)
  const hidden = verdict === 'apart' && of(size, 1) === of(1, 1)
  const shown = of(hidden ? Math.max(size, 1.01) : size, hidden ? 2 : 1)
  return shown === of(0, 1) ? shown : `${points < 0 ? '−' : '+'}${shown}`
}
