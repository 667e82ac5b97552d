import type { DutyFact } from '../fact'
import { factOf } from './chain'
import type { AlertDutyRecord, EscalationDutyRecord, FamilyPlace } from './records'

/** OB-30: the alert is sent at once; one set aside with a reason before it was sent is no duty any more. */
export const alertFacts = (place: FamilyPlace, alerts: readonly AlertDutyRecord[]): DutyFact[] =>
  alerts.flatMap(({ id, raisedAt, sentAt, dismissedAt }) =>
    sentAt === null && dismissedAt !== null ? [] : factOf('OB-30', { ...place, recordId: id }, raisedAt, sentAt),
  )

/** OB-31: the county verifies an alert, counted from its sending. */
export const verificationFacts = (place: FamilyPlace, alerts: readonly AlertDutyRecord[]): DutyFact[] =>
  alerts.flatMap(({ id, sentAt, verifiedAt }) =>
    sentAt === null ? [] : factOf('OB-31', { ...place, recordId: id }, sentAt, verifiedAt),
  )

/** CH-1: the county gives its advice on a family raised to it. */
export const escalationFacts = (place: FamilyPlace, escalations: readonly EscalationDutyRecord[]): DutyFact[] =>
  escalations.map(({ id, raisedAt, adviceAt }) => factOf('CH-1', { ...place, recordId: id }, raisedAt, adviceAt))
