import { useLocale, useTranslations } from 'next-intl'
import { toldFigure } from '@/components/oversight/told-figure'
import { blank, ClassKeys, isDark, mostShades, shadeOf } from '@/components/oversight/shades'
import { riskOf, type CountyView } from '@/lib/core/oversight/county-view'
import { classOf, mapClasses, type MapClass } from '@/lib/core/oversight/map-classes'
import type { ToldSum } from '@/lib/core/oversight/told-sum'

type CommuneTilesProps = { view: CountyView; risk: string; label: string }
type Tile = { id: number; name: string; figure: ToldSum | null }

const hatched = 'repeating-linear-gradient(45deg, #f4f4ef 0 5px, #c9c9c0 5px 6px)'

/** Each commune as a tile, in the order of the codes (SIRUTA), shaded by a figure: no outlines of communes are free to be shown. */
export function CommuneTiles({ view, risk, label }: CommuneTilesProps) {
  const t = useTranslations('dashboards')
  const words = { locale: useLocale(), withheld: t('withheld') }
  const tiles = [
    ...view.communes.map((line): Tile => ({ id: line.id, name: line.name, figure: riskOf(line, risk) })),
    ...view.without.map(({ id, name }): Tile => ({ id, name, figure: null })),
  ].sort((a, b) => a.id - b.id)
  const told = tiles.flatMap(({ figure }) =>
    figure !== null && figure !== 'withheld' && 'n' in figure ? [figure.n] : [],
  )
  const classes = mapClasses(told, mostShades)
  return (
    <div className="break-inside-avoid">
      <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(6.75rem,1fr))] gap-1">
        {tiles.map(({ id, name, figure }) => (
          <li key={id} className="flex break-inside-avoid">
            <a
              href={`/county/${id}`}
              className="border-rule flex min-h-16 min-w-0 flex-1 flex-col justify-between border p-2 text-[0.9375rem] leading-tight hover:underline"
              style={look(classes, figure)}
            >
              <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
              <span className="numeric font-semibold">
                {figure === null ? t('map.none') : toldFigure(figure, undefined, words)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ClassKeys
        classes={classes}
        shown={(n) => toldFigure({ n }, undefined, words)}
        withheld={tiles.some(({ figure }) => figure === 'withheld')}
      />
    </div>
  )
}

/** Tiles keep their shade on paper. */
function look(classes: readonly MapClass[], figure: ToldSum | null) {
  if (figure === null) return { background: blank, printColorAdjust: 'exact' } as const
  if (figure === 'withheld' || 'least' in figure) return { background: hatched, printColorAdjust: 'exact' } as const
  const place = classOf(classes, figure.n)
  return {
    background: shadeOf(classes, place),
    color: isDark(classes, place) ? '#ffffff' : undefined,
    printColorAdjust: 'exact',
  } as const
}
