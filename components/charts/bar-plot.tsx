'use client'

import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatFigure } from '@/components/ui/figure-format'
import { flatPoints, lookOf, type PlotProps } from './chart-data'
import { inInk } from './legend-text'

const BAR_ROOM = 26

/** Bars lie down, so that long names can be read; the figure stands at the end of each. */
export default function BarPlot({ points, series, format }: PlotProps) {
  const height = points.length * (series.length * BAR_ROOM + 14) + 48
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        accessibilityLayer={false}
        data={flatPoints(points)}
        layout="vertical"
        margin={{ top: 4, right: 72, bottom: 4, left: 0 }}
        barGap={2}
      >
        <CartesianGrid horizontal={false} stroke="#d8d8d0" />
        <XAxis
          type="number"
          allowDecimals={(format.digits ?? 0) > 0}
          tickFormatter={(figure: number) => formatFigure(figure, { ...format, digits: 0 })}
          stroke="#51565d"
          fontSize={13}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={132}
          stroke="#51565d"
          tickLine={false}
          fontSize={13}
          interval={0}
        />
        {series.length > 1 && (
          <Legend verticalAlign="top" align="left" iconType="square" itemSorter={null} formatter={inInk} />
        )}
        {series.map(({ key, label }, index) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            fill={lookOf(index).colour}
            isAnimationActive={false}
            maxBarSize={22}
          >
            <LabelList
              dataKey={key}
              position="right"
              fontSize={13}
              fill="#1b1e22"
              formatter={(figure) => (typeof figure === 'number' ? formatFigure(figure, format) : '')}
            />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
