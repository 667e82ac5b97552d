import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Description = { term: string; detail: ReactNode }

type DescriptionListProps = {
  items: readonly Description[]
  /** `beside` on wide screens by default; `above` in narrow panels. */
  layout?: 'beside' | 'above'
}

export function DescriptionList({ items, layout = 'beside' }: DescriptionListProps) {
  return (
    <dl className="grid">
      {items.map(({ term, detail }) => (
        <div
          key={term}
          className={classNames(
            'border-rule grid gap-x-4 border-b py-2 first:pt-0 last:border-0 last:pb-0',
            layout === 'beside' && 'sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]',
          )}
        >
          <dt className="text-soft">{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
