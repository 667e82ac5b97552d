import type { DutyFact } from '@/lib/core/duties/fact'
import type { ActorDb } from './db'

const dutyOf = { alert: 'OB-31', escalation: 'CH-1' } as const

/** What was sent to the county and waits for its intervention officers, as duties: of whom is not said. */
export async function clockFacts(db: ActorDb, countyId: number): Promise<DutyFact[]> {
  const clocks = await db.tx.countyClock.findMany({
    where: { countyId, answeredAt: null },
    select: { communeId: true, kind: true, caseId: true, sentAt: true },
  })
  return clocks.map(({ communeId, kind, caseId, sentAt }) => ({
    duty: dutyOf[kind === 'alert' ? 'alert' : 'escalation'],
    subject: { communeId, familyId: null, recordId: caseId },
    started: sentAt.toISOString(),
    met: null,
  }))
}

/** Whether an alert that was sent to the county still waits for its verification. */
export async function awaitsVerification(
  db: ActorDb,
  alert: { readonly communeId: number; readonly alertId: string },
): Promise<boolean> {
  const clock = await db.tx.countyClock.findUnique({
    where: { communeId_kind_caseId: { communeId: alert.communeId, kind: 'alert', caseId: alert.alertId } },
    select: { answeredAt: true },
  })
  return clock !== null && clock.answeredAt === null
}
