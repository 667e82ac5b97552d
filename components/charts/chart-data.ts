import type { FigureFormat } from '@/components/ui/figure-format'

export type ChartSeries = { key: string; label: string }

/** One place on the axis with the figure of each series; null where there is none. */
export type ChartPoint = {
  key: string
  label: string
  figures: Readonly<Record<string, number | null>>
  /** What the table says of a figure where the number alone would say too much or too little. */
  words?: Readonly<Record<string, string>>
}

export type PlotProps = { points: readonly ChartPoint[]; series: readonly ChartSeries[]; format: FigureFormat }

/** Told apart by lightness and by line, so that they differ on grey paper as well. */
const seriesLook = [
  { colour: '#1b4f82', dash: undefined },
  { colour: '#8b929c', dash: '6 4' },
  { colour: '#774800', dash: '2 3' },
  { colour: '#1c6038', dash: '10 3 2 3' },
] as const

export const lookOf = (index: number) => seriesLook[index % seriesLook.length] ?? seriesLook[0]

/** Recharts reads flat rows. */
export const flatPoints = (points: readonly ChartPoint[]) => points.map(({ label, figures }) => ({ label, ...figures }))

/** Whether there is anything to see: a bar, or two moments that a line can join. */
export const isDrawable = (kind: 'bars' | 'line', points: readonly ChartPoint[]): boolean => {
  const seen = (figure: number | null) => figure !== null && (kind === 'line' || figure > 0)
  const drawn = points.filter(({ figures }) => Object.values(figures).some(seen))
  return drawn.length >= (kind === 'line' ? 2 : 1)
}
