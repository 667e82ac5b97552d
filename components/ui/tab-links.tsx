import { Icon } from './icon'
import type { IconName } from './icon-names'

export type TabLink = { href: string; label: string; current?: boolean; count?: string; icon?: IconName }

/** Parts of one subject, each with an address of its own; on a narrow screen they take several lines, so that none is out of sight. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="screen-only border-rule mb-5 border-b">
      <ul className="flex flex-wrap">
        {tabs.map(({ href, label: text, current, count, icon }) => (
          <li key={href} className="flex flex-none">
            <a href={href} className="tab-link" aria-current={current ? 'page' : undefined}>
              {icon && <Icon name={icon} />}
              {text}
              {count !== undefined && <span className="numeric text-soft">({count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
