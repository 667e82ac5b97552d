import { can, type Permission } from './access-table'
import type { Role } from './actor'

/** In which states of the record each step of the chain may be taken. */
const openStates = {
  'observation-sheet.fill': ['draft'],
  'observation-sheet.sign': ['draft'],
  'risk-sheet.fill': ['draft'],
  'risk-sheet.finish': ['draft'],
  'plan.draft': ['draft', 'returned'],
  'plan.take-back': ['submitted'],
  'plan.decide': ['submitted'],
  'plan.revise': ['approved', 'closed'],
  'plan.close': ['approved'],
  'visit.record': ['approved'],
  'alert.write': ['draft'],
  'alert.verify': ['sent', 'received'],
  'alert.correct': ['verified'],
  'escalation.advise': ['sent', 'received'],
  'escalation.correct': ['advised'],
  'professional-sheet.fill': ['draft'],
  'professional-sheet.handle': ['sent'],
  'report-edition.draft': ['draft'],
  'report-edition.hand-in': ['draft'],
  'report-edition.correct': ['returned', 'accepted'],
  'report-edition.decide': ['handed-in'],
  'home-visit.plan': ['planned'],
  'home-visit.record': ['planned'],
  'home-visit.correct': ['done', 'refused', 'not-found', 'cancelled'],
} as const satisfies Partial<Record<Permission, readonly string[]>>

export type StepPermission = keyof typeof openStates

/** Whether the role may take this step while the record is in `state`. */
export function canStep(role: Role, permission: StepPermission, state: string): boolean {
  const states: readonly string[] = openStates[permission]
  return can(role, permission) && states.includes(state)
}
