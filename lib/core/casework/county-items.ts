import type { AlertHead } from '@/lib/core/alerts/alert'
import type { EscalationHead } from '@/lib/core/alerts/escalation'
import type { TimelineItem } from './timeline'

/** What was sent to the county about a family, and what came back. */
export type CountySignals = {
  readonly alerts: readonly AlertHead[]
  readonly escalations: readonly EscalationHead[]
}

/** The same as things that happened to the family. */
export const countyItems = ({ alerts, escalations }: CountySignals): TimelineItem[] => [
  ...alerts.flatMap(alertItems),
  ...escalations.flatMap(escalationItems),
]

const happened = (
  at: string | null,
  userId: string | null,
  item: Pick<TimelineItem, 'kind' | 'facts' | 'href'>,
): TimelineItem[] => (at === null ? [] : [{ at, userId, ...item }])

function alertItems(alert: AlertHead): TimelineItem[] {
  const href = `/alerts/${alert.id}`
  const plain = { facts: {}, href }
  return [
    ...happened(alert.createdAt, alert.createdBy, { kind: 'alert-raised', ...plain }),
    ...happened(alert.dismissedAt, alert.dismissedBy, {
      kind: 'alert-dismissed',
      facts: { why: alert.dismissReason ?? '' },
      href,
    }),
    ...happened(alert.sentAt, alert.sentBy, { kind: 'alert-sent', ...plain }),
    ...happened(alert.receivedAt, alert.receivedBy, { kind: 'alert-received', ...plain }),
    ...happened(alert.verifiedAt, alert.verifiedBy, {
      kind: 'alert-verified',
      facts: { result: alert.result ?? '' },
      href,
    }),
  ]
}

function escalationItems(escalation: EscalationHead): TimelineItem[] {
  return [
    ...happened(escalation.sentAt, escalation.sentBy, {
      kind: 'escalation-sent',
      facts: { why: escalation.raisedBy },
      href: null,
    }),
    ...happened(escalation.receivedAt, escalation.receivedBy, { kind: 'escalation-received', facts: {}, href: null }),
    ...happened(escalation.advisedAt, escalation.advisedBy, {
      kind: 'escalation-advised',
      facts: { advice: escalation.advice },
      href: null,
    }),
  ]
}
