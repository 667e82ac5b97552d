import type { ReactNode } from 'react'

type KeyFigure = { label: string; value: ReactNode; note?: ReactNode }

/** A few numbers that say at once how things stand. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {figures.map(({ label, value, note }) => (
        <div key={label} className="panel min-w-0 p-3 sm:p-4">
          <dt className="text-soft text-[0.9375rem] sm:text-base">{label}</dt>
          <dd>
            <span className="numeric text-2xl font-semibold">{value}</span>
            {note !== undefined && <span className="text-soft block text-[0.9375rem]">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
