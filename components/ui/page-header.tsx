import type { ReactNode } from 'react'
import { Icon } from './icon'

export type Crumb = { label: string; href: string }

type PageHeaderProps = {
  title: ReactNode
  subtitle?: ReactNode
  /** A state shown beside the title. */
  state?: ReactNode
  actions?: ReactNode
  crumbs?: readonly Crumb[]
  /** Names the trail for screen readers; needed with `crumbs`. */
  crumbsLabel?: string
}

export function PageHeader({ title, subtitle, state, actions, crumbs = [], crumbsLabel }: PageHeaderProps) {
  return (
    <header className="mb-6">
      {crumbs.length > 0 && (
        <nav aria-label={crumbsLabel} className="screen-only mb-2">
          <ol className="flex flex-wrap items-center gap-x-1 text-[0.9375rem]">
            {crumbs.map(({ label, href }, index) => (
              <li key={href} className="flex min-w-0 items-center gap-1">
                {index > 0 && <Icon name="chevron-right" className="text-soft" />}
                <a href={href} className="link min-w-0 py-1">
                  {label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1>{title}</h1>
            {state}
          </div>
          {subtitle && <div className="text-soft mt-1 max-w-[65ch]">{subtitle}</div>}
        </div>
        {actions && <div className="screen-only flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  )
}
