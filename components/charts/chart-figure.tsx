import { useId } from 'react'
import { formatFigure } from '@/components/ui/figure-format'
import { isDrawable, type PlotProps } from './chart-data'
import { Plot } from './plot'

type ChartFigureProps = PlotProps & {
  kind: 'bars' | 'line'
  title: string
  /** What can be seen in it, in one sentence. */
  finding?: string
  /** Said in place of a picture that would show nothing; its table stands open then. */
  instead?: string
  labels: { table: string; point: string }
}

/** A picture and, behind it, the table it was drawn from: for those who cannot see it, who print it or want the figures. */
export function ChartFigure({ kind, title, finding, points, series, format, instead, labels }: ChartFigureProps) {
  const id = useId()
  const empty = instead !== undefined && !isDrawable(kind, points)
  return (
    <figure aria-labelledby={id} className="panel min-w-0 p-4">
      <figcaption className="mb-3">
        <h3 id={id}>{title}</h3>
        {finding && <p className="text-soft">{finding}</p>}
      </figcaption>
      {empty ? (
        <p>{instead}</p>
      ) : (
        <div aria-hidden className="overflow-x-clip">
          <Plot kind={kind} points={points} series={series} format={format} />
        </div>
      )}
      <details className="chart-table mt-2" open={empty}>
        <summary className="link w-fit cursor-pointer py-1">{labels.table}</summary>
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-labelledby={id}>
          <table className="ledger mt-2">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.point}</th>
                {series.map(({ key, label }) => (
                  <th key={key} scope="col" className="number">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr key={point.key}>
                  <th scope="row">{point.label}</th>
                  {series.map(({ key }) => (
                    <td key={key} className="number">
                      {point.words?.[key] ?? formatFigure(point.figures[key], format)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
