'use client'

import { usePathname } from 'next/navigation'
import { Icon } from '@/components/ui/icon'
import { currentItem, type NavItem } from './nav-item'

type BottomNavProps = { items: readonly NavItem[]; label: string; moreLabel: string }

const PLACES = 5

/** The bar under the thumb of a phone: the first items, and the rest behind the last place. */
export function BottomNav({ items, label, moreLabel }: BottomNavProps) {
  const current = currentItem(items, usePathname())
  const direct = items.length > PLACES ? items.slice(0, PLACES - 1) : items
  const rest = items.slice(direct.length)
  return (
    <nav aria-label={label} className="flex">
      {direct.map((item) => (
        <a
          key={item.href}
          href={item.href}
          className="bottom-link"
          aria-current={item === current ? 'page' : undefined}
        >
          <Icon name={item.icon} />
          <span>{item.shortLabel ?? item.label}</span>
        </a>
      ))}
      {rest.length > 0 && (
        <details className="menu flex min-w-0 flex-1 flex-col">
          <summary className="bottom-link" aria-current={current && rest.includes(current) ? 'true' : undefined}>
            <Icon name="menu" />
            <span>{moreLabel}</span>
          </summary>
          <ul className="menu-panel" data-side="top">
            {rest.map((item) => (
              <li key={item.href}>
                <a href={item.href} className="nav-link" aria-current={item === current ? 'page' : undefined}>
                  <Icon name={item.icon} />
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  )
}
