import type { ReactNode } from 'react'
import { Button } from './button'
import { Icon } from './icon'
import { LinkButton } from './link-button'

type ActiveFilter = { label: string; removeHref: string; removeLabel: string }

type FilterBarProps = {
  /** The address of the list, without its search. */
  action: string
  label: string
  /** Kept as they are, such as the order of the list. */
  hidden?: Readonly<Record<string, string>>
  /** What is filled most often, in sight on a phone too: the SearchField. */
  search?: ReactNode
  /** On the button beside the search. */
  searchLabel?: string
  /** The other fields. On a phone they are behind `moreLabel`, open when one of them is in use. */
  children?: ReactNode
  moreLabel: string
  applyLabel: string
  clear?: { label: string; href: string }
  /** What is filtered by now, each with the address of the list without it. */
  active?: readonly ActiveFilter[]
}

/**
 * A form of method GET: the filters are in the address, can be kept as a bookmark and work without a script. What applies the
 * fields stands among them.
 */
export function FilterBar({
  action,
  label,
  hidden = {},
  search,
  searchLabel,
  children,
  moreLabel,
  applyLabel,
  clear,
  active = [],
}: FilterBarProps) {
  const buttons = (
    <div className="flex flex-wrap items-end gap-2">
      <Button type="submit" variant="secondary" icon="funnel">
        {applyLabel}
      </Button>
      {clear && (
        <LinkButton href={clear.href} variant="quiet">
          {clear.label}
        </LinkButton>
      )}
    </div>
  )
  return (
    <search className="screen-only mb-4 block" aria-label={label}>
      <form action={action} method="get" className="filters">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {search && (
          <div className="filters-search">
            {search}
            {searchLabel !== undefined && (
              <Button type="submit" variant="secondary" icon="search">
                {searchLabel}
              </Button>
            )}
          </div>
        )}
        {children && (
          <details className="filters-more" open={active.length > 0}>
            <summary className="button button-quiet">
              <Icon name="funnel" />
              {moreLabel}
            </summary>
            <div className="filters-fields">
              {children}
              {buttons}
            </div>
          </details>
        )}
        {!children && buttons}
      </form>
      {active.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {active.map(({ label: text, removeHref, removeLabel }) => (
            <li key={removeHref}>
              <a href={removeHref} aria-label={removeLabel} className="button button-secondary button-small">
                {text}
                <Icon name="x" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}
