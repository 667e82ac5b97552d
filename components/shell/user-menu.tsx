import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { LanguageSwitch, type Language } from './language-switch'
import type { NavItem } from './nav-item'
import { SignOut, type SignOutProps } from './sign-out'

export type UserMenuProps = {
  /** Names the menu for screen readers. */
  label: string
  userName: string
  role: string
  organisation: string
  links?: readonly NavItem[]
  language: {
    label: string
    languages: readonly Language[]
    current: string
    action: (data: FormData) => void | Promise<void>
  }
  signOut: SignOutProps
  /** Anything more, such as a choice among several organisations. */
  children?: ReactNode
}

export function UserMenu({
  label,
  userName,
  role,
  organisation,
  links = [],
  language,
  signOut,
  children,
}: UserMenuProps) {
  return (
    <details className="menu">
      <summary className="button button-quiet px-2.5" aria-label={`${label}: ${userName}`}>
        <Icon name="user" />
        <span className="max-w-52 truncate max-md:sr-only">{userName}</span>
        <Icon name="chevron-down" className="max-md:hidden" />
      </summary>
      <div className="menu-panel">
        <div className="border-rule border-b px-4 py-3">
          <p className="font-semibold">{userName}</p>
          <p className="text-soft">{role}</p>
          <p className="text-soft">{organisation}</p>
        </div>
        {children}
        {links.length > 0 && (
          <ul className="border-rule border-b py-1">
            {links.map(({ href, label: text, icon }) => (
              <li key={href}>
                <a href={href} className="nav-link">
                  <Icon name={icon} />
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
        <div className="border-rule border-b px-3 py-2">
          <LanguageSwitch {...language} />
        </div>
        <SignOut {...signOut} />
      </div>
    </details>
  )
}
