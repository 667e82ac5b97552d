import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { FamilyFile, FileRecords } from '@/lib/core/casework/family-file'
import { nextStep } from '@/lib/core/casework/next-step'
import { timeline } from '@/lib/core/casework/timeline'
import { withNames, type Correction, type Recorded } from '@/lib/core/corrections/correction'
import { alertClock } from '@/lib/core/alerts/alert-clock'
import { logAccess } from '@/lib/data/access-log'
import { alertsOfFamily } from '@/lib/data/alerts'
import { childrenOfFamily } from '@/lib/data/children'
import { correctionsOf } from '@/lib/data/corrections'
import { withCommune, withIdentity } from '@/lib/data/db'
import { escalationsOfFamily } from '@/lib/data/escalations'
import { findFamily } from '@/lib/data/families'
import { changesOfFamily, directRisks, fileOfFamily } from '@/lib/data/family-file'
import { retriesIn, triesOf } from '@/lib/data/visit-tries'
import { signatoryNames } from '@/lib/data/signatory-names'
import { now, today } from '@/lib/platform/clock'
import { rowLabel } from '@/lib/content/report/row-label'

/** The whole file of a family; that it was opened is logged. Null: the commune has no such family. */
export async function showFamily(actor: Actor, familyId: string): Promise<FamilyFile | null> {
  if (!can(actor.role, 'family.see')) return null
  const found = await withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null) return null
    await logAccess(db, { action: 'open', subject: 'family', familyId })
    const children = await childrenOfFamily(db, familyId)
    const records = await fileOfFamily(db, familyId)
    const direct = await directRisks(db, familyId)
    const changes = await changesOfFamily(db, familyId)
    const signals = {
      alerts: await alertsOfFamily(db, familyId),
      escalations: await escalationsOfFamily(db, familyId),
    }
    const advice: (readonly Correction<Recorded<'advice'>>[])[] = []
    for (const { id } of signals.escalations) advice.push(await correctionsOf(db, { ...db.key, subject: 'advice', id }))
    const tried = await triesOf(db, [familyId])
    const tries = tried.get(familyId) ?? null
    const retry = retriesIn(tried, familyId)
    return {
      family,
      children,
      records,
      direct,
      signals,
      advice,
      tries,
      retry,
      told: timeline(records, records, changes, signals),
    }
  })
  if (found === null) return null
  const { family, children, records, direct, signals, advice, tries, retry, told } = found
  const names = await namesOf([...told.map(({ userId }) => userId), ...advice.flat().map(({ by }) => by)])
  return {
    family,
    records,
    children: children.map((child) => ({
      ...child,
      directRisks: (direct.get(child.id) ?? []).map((code) => ({ code, label: rowLabel(code) })),
      inRegistry: records.registry.some(({ childId, closedOn }) => childId === child.id && closedOn === null),
    })),
    next: nextStep(family.state, { ...openRecords(records), retry }),
    tries,
    timeline: told.map((item) => ({ ...item, by: item.userId === null ? null : (names[item.userId] ?? null) })),
    may: { change: can(actor.role, 'family.change'), tellCounty: can(actor.role, 'alert.write') },
    signals: {
      escalations: signals.escalations.map((each, at) => ({
        ...each,
        corrections: withNames(advice[at] ?? [], names),
      })),
      alerts: signals.alerts.map((alert) => ({
        ...alert,
        clock: alert.dueAt === null ? null : alertClock(alert.dueAt, alert.verifiedAt, now()),
      })),
    },
    today: today(),
    now: now().toISOString(),
  }
}

const openRecords = ({ observationSheets, riskSheets, plans }: FileRecords) => ({
  observationDraftId: observationSheets.find(({ status }) => status === 'draft')?.id ?? null,
  riskDraftId: riskSheets.find(({ status }) => status === 'draft')?.id ?? null,
  openPlanId: plans.find(({ status }) => ['draft', 'submitted', 'returned'].includes(status))?.id ?? null,
})

const namesOf = async (ids: readonly (string | null)[]): Promise<Readonly<Record<string, string>>> =>
  ids.length === 0 ? {} : withIdentity((db) => signatoryNames(db, ids))
