import type { Role } from './actor'

/** What may be done, by whom. The table shows the buttons and guards the pages and actions; row-level security stands behind. */
export const accessTable = {
  'today.see': ['spas_worker'],
  'observatory.see': ['spas_worker'],
  'family.see': ['spas_worker'],
  'family.add': ['spas_worker'],
  'family.change': ['spas_worker'],
  'observation-sheet.see': ['spas_worker'],
  'observation-sheet.fill': ['spas_worker'],
  'observation-sheet.sign': ['spas_worker'],
  'risk-sheet.see': ['spas_worker'],
  'risk-sheet.fill': ['spas_worker'],
  'risk-sheet.finish': ['spas_worker'],
  'registry.see': ['spas_worker'],
  'plan.see': ['spas_worker', 'mayor'],
  'plan.draft': ['spas_worker'],
  'plan.decide': ['mayor'],
  'plan.revise': ['spas_worker'],
  'plan.close': ['spas_worker'],
  'schedule.see': ['spas_worker'],
  'visit.record': ['spas_worker'],
  'intake.see': ['spas_worker'],
  'intake.record': ['spas_worker'],
  'professional-sheet.see': ['professional'],
  'professional-sheet.fill': ['professional'],
  'professional-sheet.handle': ['spas_worker'],
  'home-visit.plan': ['spas_worker'],
  'home-visit.record': ['spas_worker'],
  'invisible.see': ['spas_worker', 'dgaspc_coordinator', 'dgaspc_monitoring'],
  'invisible.record': ['spas_worker'],
  'attachment.see': ['spas_worker', 'mayor'],
  'attachment.add': ['spas_worker'],
  'attachment.remove': ['spas_worker'],
  'invitation.write': ['spas_worker'],
  'services.see': ['spas_worker', 'mayor', 'dgaspc_coordinator', 'dgaspc_monitoring'],
  'report.see': ['spas_worker'],
  'report.population': ['spas_worker'],
  'alert.see': ['spas_worker', 'dgaspc_intervention'],
  'alert.write': ['spas_worker'],
  'alert.verify': ['dgaspc_intervention'],
  'alert.figures': ['spas_worker', 'dgaspc_coordinator', 'dgaspc_intervention', 'dgaspc_monitoring', 'anpdca_analyst'],
  'escalation.raise': ['spas_worker'],
  'escalation.see': ['dgaspc_intervention'],
  'escalation.advise': ['dgaspc_intervention'],
  'county.see': ['dgaspc_coordinator', 'dgaspc_monitoring'],
  'national.see': ['anpdca_analyst'],
  'admin.see': ['anpdca_admin', 'spas_admin'],
  'account.see': [
    'spas_worker',
    'professional',
    'mayor',
    'spas_admin',
    'dgaspc_coordinator',
    'dgaspc_intervention',
    'dgaspc_monitoring',
    'anpdca_analyst',
    'anpdca_admin',
  ],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof accessTable

/** Whether the role may do this at all. */
export function can(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = accessTable[permission]
  return allowed.includes(role)
}
