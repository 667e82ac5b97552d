import romania from '@svg-maps/romania'
import { useLocale, useTranslations } from 'next-intl'
import { classOf, mapClasses } from '@/lib/core/oversight/map-classes'
import type { CountyMeasure } from '@/lib/core/oversight/national-view'
import { isTold, type Told } from '@/lib/core/oversight/told'
import { blank, ClassKeys, Hatch, mostShades, shadeOf } from './shades'
import { toldFigure } from './told-figure'

const hatch = 'url(#withheld)'

/** A hundredth of a unit is less than a point on any screen. */
const shapes = romania.locations.map(({ id, path }) => ({
  mnemonic: id.replace('ro-', '').toUpperCase(),
  path: path.replace(/(\.\d\d)\d+/g, '$1'),
}))

type CountryMapProps = { measure: CountyMeasure; figures: ReadonlyMap<string, Told | null> }

/** The counties shaded by a figure; what is withheld is hatched, what was not counted is white. The table beside it says the same. */
export function CountryMap({ measure, figures }: CountryMapProps) {
  const t = useTranslations('dashboards')
  const locale = useLocale()
  const told = [...figures.values()].flatMap((figure) => (figure !== null && isTold(figure) ? [figure.n] : []))
  const classes = mapClasses(told, mostShades)
  const words = { locale, withheld: t('withheld') }
  const shown = (n: number) => toldFigure({ n }, measure, words)
  const fillOf = (figure: Told | null | undefined) => {
    if (figure === null || figure === undefined) return blank
    return isTold(figure) ? shadeOf(classes, classOf(classes, figure.n)) : hatch
  }
  return (
    <div aria-hidden className="break-inside-avoid">
      <svg viewBox={romania.viewBox} className="h-auto w-full max-w-3xl" role="presentation">
        <Hatch id="withheld" />
        {shapes.map(({ mnemonic, path }) => (
          <path key={mnemonic} d={path} fill={fillOf(figures.get(mnemonic))} stroke="#51565d" strokeWidth={0.6}>
            <title>{`${mnemonic}: ${toldFigure(figures.get(mnemonic) ?? null, measure, words)}`}</title>
          </path>
        ))}
      </svg>
      <ClassKeys classes={classes} shown={shown} withheld={[...figures.values()].includes('withheld')} />
    </div>
  )
}
