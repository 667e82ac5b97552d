import { violenceForms } from '@/lib/content/violence-forms'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { AlertDraft } from '@/lib/core/alerts/alert'
import type { AlertChild, NamedForm } from '@/lib/core/alerts/shown-alert'
import { saysTheSame } from '@/lib/core/corrections/correction'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { openDraft, saveDraft } from '@/lib/data/alert-drafts'
import { alertsOfFamily, findAlert } from '@/lib/data/alerts'
import { childrenOfFamily } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { latestBasis } from '@/lib/data/plan-basis'
import { draftFaults } from './draft-faults'

/** What the empty form of an alert begins with. */
export type AlertToStart = {
  readonly headName: string
  readonly family: readonly AlertChild[]
  readonly nomenclature: readonly NamedForm[]
  /** The draft that is open for the family, if there is one: that is written in. */
  readonly openDraftId: string | null
}

/** For the page of a new alert; null when the commune has no such family. Looking at it begins nothing. */
export async function alertToStart(actor: Actor, familyId: string): Promise<AlertToStart | null> {
  if (!can(actor.role, 'alert.write')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null) return null
    const children = await childrenOfFamily(db, familyId)
    const open = (await alertsOfFamily(db, familyId)).find(({ status }) => status === 'draft')
    return {
      headName: family.headName,
      family: children
        .filter(({ leftOn }) => leftOn === null)
        .map(({ id, surname, givenName, birthDate }) => ({ id, name: `${surname} ${givenName}`, birthDate })),
      nomenclature: violenceForms,
      openDraftId: open?.id ?? null,
    }
  })
}

type FirstWritten = {
  readonly familyId: string
  readonly draft: AlertDraft
  /** It is about to be sent: then nothing may be missing. */
  readonly complete: boolean
}

/**
 * Begins an alert by hand with what was written, at any number of risks and also without a risk sheet. It rests on the latest
 * finished sheet, if there is one. A draft that was opened meanwhile is not written over.
 */
export async function startAlert(
  actor: Actor,
  { familyId, draft, complete }: FirstWritten,
): Promise<Result<{ alertId: string }, Refusal>> {
  if (!can(actor.role, 'alert.write')) return notFound()
  return withCommune(actor, async (db) => {
    if ((await lockFamilyOfSheet(db, familyId)) === null) return notFound()
    const faults = await draftFaults(db, { familyId, draft, complete })
    if (Object.keys(faults).length > 0) return invalid(faults)
    const sheet = await latestBasis(db, familyId)
    const basis = sheet === null ? {} : { riskSheetId: sheet.id }
    const open = (await alertsOfFamily(db, familyId)).find(({ status }) => status === 'draft')
    if (open !== undefined) {
      const kept = await findAlert(db, db.key, open.id)
      const same = kept !== null && saysTheSame(kept.draft, draft)
      return same ? ok({ alertId: open.id }) : invalid({ form: { key: 'alertDraftOpen' } })
    }
    const { id } = await openDraft(db, { familyId, basis, by: 'hand' })
    await saveDraft(db, id, draft)
    return ok({ alertId: id })
  })
}
