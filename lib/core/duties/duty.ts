import type { Role } from '@/lib/core/access/actor'
import { valueOn, type Dated } from '@/lib/core/dates/dated'
import type { DutyId } from './duty-ids'

/**
 * How long a duty may take. `immediate` ends with the day on which it began; `none`: the law names no limit, the duty waits
 * until it is done. Hours are real hours; days and months end with the last moment of a Romanian day.
 */
export type Limit =
  | { readonly kind: 'deadline'; readonly value: number; readonly unit: 'hours' | 'days' | 'months' }
  | { readonly kind: 'periodicity'; readonly value: number; readonly unit: 'months' }
  | { readonly kind: 'immediate'; readonly value: 0; readonly unit: 'days' }
  | { readonly kind: 'none' }

/** What sets the clock going. A calendar period is a month, quarter, half-year or year in which something is done once. */
export type DutyStart =
  | 'calendar-period'
  | 'child-known'
  | 'commune-joined'
  | 'last-check'
  | 'last-sheet'
  | 'list-received'
  | 'notice-logged'
  | 'notice-sent'
  | 'plan-approved-or-last-visit'
  | 'plan-submitted'
  | 'request-made'
  | 'risk-sheet-completed'
  | 'sheet-filled'
  | 'sheet-filled-or-received'
  | 'situations-over-ten'
  | 'violence-suspected'
  | 'visit-asks-revision'

/** What ends the duty. */
export type DutyEnd =
  | 'action-plan-adopted'
  | 'advice-given'
  | 'alert-sent'
  | 'alert-verified'
  | 'coordinator-named'
  | 'data-sent'
  | 'debate-held'
  | 'home-visit-completed'
  | 'list-received'
  | 'meeting-held'
  | 'month-closed'
  | 'monitoring-visit-made'
  | 'plan-approved'
  | 'plan-decided'
  | 'report-issued'
  | 'request-answered'
  | 'revised-plan-approved'
  | 'risk-sheet-or-reason'
  | 'service-checked'
  | 'sheet-filled'
  | 'sheet-or-referral'
  | 'sheet-received'

/** Where one does it; a page gives it an address. */
export type DutyStep =
  | 'action-plan'
  | 'alert'
  | 'alert-verification'
  | 'art-118-data'
  | 'coordinator'
  | 'escalation'
  | 'guidance-request'
  | 'home-visit'
  | 'intake'
  | 'meeting'
  | 'month-closing'
  | 'monitoring-visit'
  | 'observation-sheet'
  | 'plan-approval'
  | 'public-debate'
  | 'report'
  | 'send-sheet'
  | 'service-plan'
  | 'service-sheet'
  | 'special-protection-child'
  | 'county-list'

/** Laws and decisions that the duties rest on; `method` is the methodology, cited by section. */
export type Act =
  'gd-691-2015' | 'gd-797-2017' | 'law-272-2004' | 'law-273-2006' | 'law-292-2011' | 'order-1086-2018' | 'method'

/** `law`: a legal text is cited for the duty; `method`: the methodology prescribes it; `advice`: it recommends it. */
export type Force = 'law' | 'method' | 'advice'

export type Duty = {
  readonly who: readonly Role[]
  readonly organisation: 'commune' | 'county'
  readonly start: DutyStart
  /** Of the day on which the clock began; null: not in force then. */
  readonly limit: Dated<Limit | null>
  /** `place`: article ("12", "118 (1) a)") or section ("1.1.1"); empty: the act as a whole. */
  readonly basis: readonly { readonly act: Act; readonly place: string }[]
  readonly force: Force
  readonly met: DutyEnd
  readonly step: DutyStep
}

/** Every watched duty: the parameters of the engine. */
export type DutyCatalogue = Readonly<Record<DutyId, Duty>>

/** The limit of a duty whose clock began on a day ("2026-05-07"); null when the duty was not in force. */
export const limitOn = (duty: Duty, day: string): Limit | null => valueOn(duty.limit, day) ?? null
