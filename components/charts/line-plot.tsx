'use client'

import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatFigure } from '@/components/ui/figure-format'
import { flatPoints, lookOf, type PlotProps } from './chart-data'
import { inInk } from './legend-text'

export default function LinePlot({ points, series, format }: PlotProps) {
  return (
    <ResponsiveContainer width="100%" height={280}>
      <LineChart
        accessibilityLayer={false}
        data={flatPoints(points)}
        margin={{ top: 8, right: 16, bottom: 4, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="#d8d8d0" />
        <XAxis dataKey="label" stroke="#51565d" fontSize={13} />
        <YAxis
          width={56}
          allowDecimals={(format.digits ?? 0) > 0}
          stroke="#51565d"
          fontSize={13}
          tickFormatter={(figure: number) => formatFigure(figure, { ...format, digits: 0 })}
        />
        <Tooltip formatter={(figure) => (typeof figure === 'number' ? formatFigure(figure, format) : '')} />
        {series.length > 1 && (
          <Legend verticalAlign="top" align="left" wrapperStyle={{ paddingBottom: 16 }} formatter={inInk} />
        )}
        {series.map(({ key, label }, index) => (
          <Line
            key={key}
            dataKey={key}
            name={label}
            stroke={lookOf(index).colour}
            strokeDasharray={lookOf(index).dash}
            strokeWidth={2.5}
            dot={{ r: 3 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
