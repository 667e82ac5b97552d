import { can, type Permission } from '@/lib/core/access/access-table'
import type { Role } from '@/lib/core/access/actor'
import type { IconName } from '@/components/ui/icon-names'

const areas = [
  { key: 'today', href: '/today', icon: 'list-todo', permission: 'today.see' },
  { key: 'intake', href: '/intake', icon: 'mail', permission: 'intake.see' },
  { key: 'referrals', href: '/referrals', icon: 'send', permission: 'professional-sheet.see' },
  { key: 'observatory', href: '/observatory', icon: 'users-round', permission: 'observatory.see' },
  { key: 'registry', href: '/registry', icon: 'book-open', permission: 'registry.see' },
  { key: 'schedule', href: '/schedule', icon: 'calendar-days', permission: 'schedule.see' },
  { key: 'plans', href: '/plans', icon: 'file-check', permission: 'plan.see' },
  { key: 'alerts', href: '/alerts', icon: 'siren', permission: 'alert.see' },
  { key: 'escalations', href: '/escalations', icon: 'flag', permission: 'escalation.see' },
  { key: 'report', href: '/report', icon: 'table', permission: 'report.see' },
  { key: 'invisible', href: '/invisible-children', icon: 'eye-off', permission: 'invisible.see' },
  { key: 'specialProtection', href: '/special-protection', icon: 'house', permission: 'special-protection.see' },
  { key: 'guidance', href: '/guidance', icon: 'message-square', permission: 'guidance.see' },
  { key: 'county', href: '/county', icon: 'map', permission: 'county.see' },
  { key: 'countyReports', href: '/county/reports', icon: 'table', permission: 'report-edition.received' },
  { key: 'national', href: '/national', icon: 'chart-column', permission: 'national.see' },
  { key: 'analysis', href: '/analysis', icon: 'chart-line', permission: 'analysis.see' },
  { key: 'services', href: '/services', icon: 'hand-helping', permission: 'services.see' },
  { key: 'admin', href: '/admin', icon: 'settings', permission: 'admin.see' },
] as const satisfies readonly { key: string; href: string; icon: IconName; permission: Permission }[]

/** The areas that the role may enter, in the order of the chain. */
export const areasOf = (role: Role) => areas.filter(({ permission }) => can(role, permission))
