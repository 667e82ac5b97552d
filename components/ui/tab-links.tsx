import { Icon } from './icon'
import type { IconName } from './icon-names'
import { TabStrip } from './tab-strip'

export type TabLink = { href: string; label: string; current?: boolean; count?: string; icon?: IconName }

/** Parts of one subject, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <TabStrip label={label}>
      <ul className="flex">
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
    </TabStrip>
  )
}
