import type { ReactNode } from 'react'
import { BottomNav } from './bottom-nav'
import type { NavItem } from './nav-item'
import { SideNav } from './side-nav'
import { SoftNavigation } from './soft-navigation'
import { UserMenu, type UserMenuProps } from './user-menu'

type AppShellProps = {
  product: string
  homeHref: string
  nav: readonly NavItem[]
  user: UserMenuProps
  labels: { skip: string; navigation: string; more: string }
  /** A line above everything, such as "demo data". */
  banner?: ReactNode
  children: ReactNode
}

/** Navigation at the left from 56rem on, at the bottom of narrower screens; the content is one column in both. */
export function AppShell({ product, homeHref, nav, user, labels, banner, children }: AppShellProps) {
  return (
    <>
      <a href="#content" className="skip-link screen-only">
        {labels.skip}
      </a>
      <SoftNavigation />
      <header className="screen-only border-rule bg-paper border-b">
        {banner && <div className="bg-band px-4 py-1 text-center text-[0.9375rem]">{banner}</div>}
        <div className="mx-auto flex max-w-[90rem] items-center gap-3 px-4 py-1.5">
          <a href={homeHref} className="text-accent py-2 text-xl leading-none font-bold no-underline">
            {product}
          </a>
          <p className="border-rule min-w-0 flex-1 border-l pl-3 leading-tight">
            <span className="line-clamp-2">{user.organisation}</span>
            <span className="text-soft block text-[0.9375rem] max-md:hidden">{user.role}</span>
          </p>
          <UserMenu {...user} />
        </div>
      </header>
      <div className="mx-auto flex max-w-[90rem] items-start">
        {nav.length > 0 && (
          <div className="screen-only sticky top-0 w-60 shrink-0 py-4 max-md:hidden">
            <SideNav items={nav} label={labels.navigation} />
          </div>
        )}
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-4 pb-24 outline-none md:px-6 md:pt-6 md:pb-12"
        >
          {children}
        </main>
      </div>
      {nav.length > 0 && (
        <div className="screen-only border-rule bg-paper fixed inset-x-0 bottom-0 z-30 border-t md:hidden">
          <BottomNav items={nav} label={labels.navigation} moreLabel={labels.more} />
        </div>
      )}
    </>
  )
}
