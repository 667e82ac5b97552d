import type { IconName } from '@/components/ui/icon-names'

export type NavItem = {
  href: string
  label: string
  /** A shorter word for the bar at the bottom of a phone. */
  shortLabel?: string
  icon: IconName
}

/** The item whose address is the longest beginning of the path: /families/7 belongs to /families, not to /. */
export const currentItem = (items: readonly NavItem[], path: string): NavItem | undefined =>
  items
    .filter(({ href }) => path === href || path.startsWith(href.endsWith('/') ? href : `${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
