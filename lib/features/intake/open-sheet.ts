import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { mergeDraft } from '@/lib/core/observation/draft'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { prefilled } from '@/lib/core/observation/prefilled'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { addDraft, findObservationSheet, openDraftOf, saveDraft } from '@/lib/data/observation-sheets'
import { decideReferral, lockReferral } from '@/lib/data/referrals'
import { now, today } from '@/lib/platform/clock'

/** Opens the observation sheet that a case calls for, with its trigger filled in; a draft that lies open already is that sheet. */
export async function openSheetFor(actor: Actor, id: string): Promise<Result<{ sheetId: string }, Refusal>> {
  if (!can(actor.role, 'observation-sheet.fill')) return notFound()
  const day = today()
  return withCommune(actor, async (db) => {
    const referral = await lockReferral(db, id)
    if (referral === null) return notFound()
    const { familyId, outcome, trigger, observationSheetId } = referral
    if (observationSheetId !== null) return ok({ sheetId: observationSheetId })
    if (outcome !== null) return invalid({ form: { key: 'caseDecided' } })
    if (familyId === null) return invalid({ form: { key: 'caseWithoutFamily' } })
    const family = await lockFamilyOfSheet(db, familyId)
    if (family === null || family.closed) return invalid({ form: { key: 'familyClosed' } })

    const sheetId = await draftWith(db, familyId, { ...prefilled(actor, day), trigger })
    await decideReferral(db, id, {
      outcome: 'sheet',
      observationSheetId: sheetId,
      outcomeNote: '',
      decidedAt: now(),
    })
    await refreshFamilyStanding(db, familyId, day)
    return ok({ sheetId })
  })
}

/** A new draft with these fields, or the open one with those of them that are still empty. */
async function draftWith(db: CommuneDb, familyId: string, fields: TypedSheet): Promise<string> {
  const open = await openDraftOf(db, familyId)
  const sheet = open === null ? null : await findObservationSheet(db, open)
  if (open === null || sheet === null || sheet.status !== 'draft') return addDraft(db, familyId, fields)
  const stored = { values: sheet.typed, revision: sheet.revision }
  const empty = Object.entries(fields).filter(([field]) => (sheet.typed[field] ?? '') === '')
  const merge = mergeDraft(stored, { values: Object.fromEntries(empty), revision: sheet.revision })
  if (merge.kind === 'merged' && merge.changed) await saveDraft(db, open, merge.values)
  return open
}
