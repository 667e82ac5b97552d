import { useTranslations } from 'next-intl'
import type { MapClass } from '@/lib/core/oversight/map-classes'

/** From light to dark, told apart in grey as well. */
const shades = ['#dce7f1', '#9fbfdb', '#3a72a5', '#1b4f82'] as const
export const mostShades = shades.length
export const blank = '#ffffff'

/** Few classes take shades far from each other. */
const placeOf = (classes: readonly MapClass[], place: number): number =>
  Math.min(shades.length - 1, place + Math.max(0, shades.length - Math.max(classes.length, 1)))
export const shadeOf = (classes: readonly MapClass[], place: number): string =>
  shades[placeOf(classes, place)] ?? shades[3]
/** Whether words on it are white. */
export const isDark = (classes: readonly MapClass[], place: number): boolean => placeOf(classes, place) > 1

type ClassKeysProps = {
  classes: readonly MapClass[]
  shown: (n: number) => string
  /** Whether something is withheld. */
  withheld: boolean
}

/** What the shades of a map or of tiles stand for. */
export function ClassKeys({ classes, shown, withheld }: ClassKeysProps) {
  const t = useTranslations('dashboards')
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
      {classes.map(({ from, to }, place) => (
        <Key key={from} fill={shadeOf(classes, place)}>
          {from === to ? shown(from) : t('map.range', { from: shown(from), to: shown(to) })}
        </Key>
      ))}
      {withheld && <Key fill="url(#withheld-key)">{t('withheld')}</Key>}
      <Key fill={blank}>{t('map.none')}</Key>
    </ul>
  )
}

function Key({ fill, children }: { fill: string; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden>
        <Hatch id="withheld-key" />
        <rect x={0.5} y={0.5} width={17} height={17} fill={fill} stroke="#51565d" />
      </svg>
      {children}
    </li>
  )
}

/** What is withheld is hatched. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill="#f4f4ef" />
        <line x1={0} y1={0} x2={0} y2={5} stroke="#51565d" strokeWidth={1.4} />
      </pattern>
    </defs>
  )
}
