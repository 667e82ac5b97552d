'use client'

import { usePathname } from 'next/navigation'
import { Icon } from '@/components/ui/icon'
import { currentItem, type NavItem } from './nav-item'

/** In the browser, because a layout is not rendered again when only the page below it changes. */
export function SideNav({ items, label }: { items: readonly NavItem[]; label: string }) {
  const current = currentItem(items, usePathname())
  return (
    <nav aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} className="nav-link" aria-current={item === current ? 'page' : undefined}>
              <Icon name={item.icon} />
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
