import type { FigureFormat } from '@/components/ui/figure-format'

export type ChartSeries = { key: string; label: string }

/** One place on the axis with the figure of each series; null where there is none. */
export type ChartPoint = { key: string; label: string; figures: Readonly<Record<string, number | null>> }

export type PlotProps = { points: readonly ChartPoint[]; series: readonly ChartSeries[]; format: FigureFormat }

/** Told apart by lightness and by line, so that they differ on grey paper as well. */
export const seriesLook = [
  { colour: '#1b4f82', dash: undefined },
  { colour: '#8b929c', dash: '6 4' },
  { colour: '#774800', dash: '2 3' },
  { colour: '#1c6038', dash: '10 3 2 3' },
] as const

export const lookOf = (index: number) => seriesLook[index % seriesLook.length] ?? seriesLook[0]

/** Recharts reads flat rows. */
export const flatPoints = (points: readonly ChartPoint[]) => points.map(({ label, figures }) => ({ label, ...figures }))
