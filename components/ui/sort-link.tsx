import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type ColumnSort = { href: string; direction?: 'ascending' | 'descending' }

const arrow = (direction: ColumnSort['direction']): IconName =>
  direction === undefined ? 'arrow-up-down' : direction === 'ascending' ? 'arrow-up' : 'arrow-down'

export function SortLink({ sort, children }: { sort: ColumnSort; children: ReactNode }) {
  return (
    <a href={sort.href} className="ledger-sort">
      {children}
      <Icon name={arrow(sort.direction)} />
    </a>
  )
}
