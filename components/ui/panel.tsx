import type { ReactNode } from 'react'
import { classNames } from './class-names'

type PanelProps = {
  title?: ReactNode
  /** The id of the heading, when something links to the panel. */
  id?: string
  actions?: ReactNode
  /** `none` for a table that reaches the edges. */
  padding?: 'normal' | 'none'
  children: ReactNode
  className?: string
}

export function Panel({ title, id, actions, padding = 'normal', children, className }: PanelProps) {
  return (
    <section className={classNames('panel', padding === 'normal' && 'p-4', className)}>
      {(title || actions) && (
        <div
          className={classNames(
            'flex flex-wrap items-center justify-between gap-2',
            padding === 'normal' ? 'mb-3' : 'px-4 pt-4 pb-2',
          )}
        >
          {title && <h2 id={id}>{title}</h2>}
          {actions && <div className="screen-only flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
