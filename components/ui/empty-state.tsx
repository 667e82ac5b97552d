import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'

type EmptyStateProps = { title: ReactNode; children?: ReactNode; icon?: IconName; actions?: ReactNode }

/** Says that there is nothing, why, and what can be done about it. */
export function EmptyState({ title, children, icon = 'info', actions }: EmptyStateProps) {
  return (
    <div className="panel flex gap-3 p-4">
      <Icon name={icon} className="text-soft mt-1" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="text-soft max-w-[65ch]">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
