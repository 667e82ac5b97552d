'use client'

import dynamic from 'next/dynamic'
import type { PlotProps } from './chart-data'

const room = () => <div className="skeleton h-64" />

/** The drawing library is fetched only where something is drawn, and only by the browser. */
const BarPlot = dynamic(() => import('./bar-plot'), { ssr: false, loading: room })
const LinePlot = dynamic(() => import('./line-plot'), { ssr: false, loading: room })

export function Plot({ kind, ...plot }: PlotProps & { kind: 'bars' | 'line' }) {
  return kind === 'bars' ? <BarPlot {...plot} /> : <LinePlot {...plot} />
}
