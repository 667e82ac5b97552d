import romania from '@svg-maps/romania'
import { useLocale, useTranslations } from 'next-intl'
import { classOf, mapClasses, type MapClass } from '@/lib/core/oversight/map-classes'
import type { CountyMeasure } from '@/lib/core/oversight/national-view'
import { isTold, type Told } from '@/lib/core/oversight/told'
import { toldFigure } from './told-figure'

/** From light to dark, told apart in grey as well. */
const shades = ['#dce7f1', '#9fbfdb', '#4f86b8', '#1b4f82'] as const
const hatch = 'url(#withheld)'
const blank = '#ffffff'

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
  const classes = mapClasses(told, shades.length)
  const words = { locale, withheld: t('withheld') }
  const shown = (n: number) => toldFigure({ n }, measure, words)
  const fillOf = (figure: Told | null | undefined) => {
    if (figure === null || figure === undefined) return blank
    return isTold(figure) ? shadeOf(classes, classOf(classes, figure.n)) : hatch
  }
  return (
    <div aria-hidden>
      <svg viewBox={romania.viewBox} className="h-auto w-full max-w-3xl" role="presentation">
        <Hatch />
        {shapes.map(({ mnemonic, path }) => (
          <path key={mnemonic} d={path} fill={fillOf(figures.get(mnemonic))} stroke="#51565d" strokeWidth={0.6}>
            <title>{`${mnemonic}: ${toldFigure(figures.get(mnemonic) ?? null, measure, words)}`}</title>
          </path>
        ))}
      </svg>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {classes.map(({ from, to }, place) => (
          <Key key={from} fill={shadeOf(classes, place)}>
            {from === to ? shown(from) : t('map.range', { from: shown(from), to: shown(to) })}
          </Key>
        ))}
        {[...figures.values()].includes('withheld') && <Key fill={hatch}>{t('withheld')}</Key>}
        <Key fill={blank}>{t('map.none')}</Key>
      </ul>
    </div>
  )
}

/** Few classes take shades far from each other. */
const shadeOf = (classes: readonly MapClass[], place: number): string =>
  shades[place + Math.max(0, shades.length - Math.max(classes.length, 1))] ?? shades[3]

function Key({ fill, children }: { fill: string; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg width={18} height={18} viewBox="0 0 18 18">
        <rect x={0.5} y={0.5} width={17} height={17} fill={fill} stroke="#51565d" />
      </svg>
      {children}
    </li>
  )
}

function Hatch() {
  return (
    <defs>
      <pattern id="withheld" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill="#f4f4ef" />
        <line x1={0} y1={0} x2={0} y2={5} stroke="#51565d" strokeWidth={1.4} />
      </pattern>
    </defs>
  )
}
