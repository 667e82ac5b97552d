import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { canStep, type StepPermission } from '@/lib/core/access/states'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Narrative } from '@/lib/core/report/edition'
import { handInChecks, missingOf } from '@/lib/core/report/hand-in-checks'
import { invalid, notFound, stale, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { addMark } from '@/lib/data/duty-marks'
import { notify } from '@/lib/data/notify'
import { deleteDraft, lockEdition, saveDraft, sealEdition, type Edition } from '@/lib/data/report-editions'
import { now, today } from '@/lib/platform/clock'
import { whileCounting } from './count-report'
import { countEdition } from './edition-figures'
import { sealedContent } from './sealed-content'

/** A draft as the form or page showed it. */
type SeenEdition = { readonly editionId: string; readonly revision: number }
type Outcome<Value = void> = Result<Value, Refusal>

export type WrittenEdition = SeenEdition & { readonly narrative: Narrative; readonly correctionReason: string }

/** What stands in the fields of the form, for somebody whose form is stale. */
const fieldsOf = ({ narrative, correctionReason, revision }: Edition): Record<string, string> => ({
  ...narrative,
  correctionReason,
  revision: String(revision),
})

async function onDraft<Value>(
  actor: Actor,
  permission: Extract<StepPermission, `report-edition.${string}`>,
  { editionId, revision }: SeenEdition,
  work: (db: CommuneDb, edition: Edition, author: CommuneActor) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  if (!can(actor.role, permission) || !isOfCommune(actor)) return notFound()
  return withCommune(
    actor,
    async (db) => {
      const edition = await lockEdition(db, { communeId: db.key.communeId }, editionId)
      if (edition === null) return notFound()
      if (!canStep(actor.role, permission, edition.status) || edition.revision !== revision)
        return stale(fieldsOf(edition))
      return work(db, edition, actor)
    },
    whileCounting,
  )
}

/**
 * Keeps what the worker wrote in a draft, under the revision that comes of it. Parts may be empty until the report is handed in;
 * the reason of a correction not.
 */
export function saveEdition(actor: Actor, written: WrittenEdition): Promise<Outcome<{ readonly revision: number }>> {
  return onDraft(actor, 'report-edition.draft', written, async (db, edition) => {
    if (edition.edition > 1 && written.correctionReason === '')
      return invalid({ correctionReason: { key: 'required' } })
    const correctionReason = edition.edition > 1 ? written.correctionReason : ''
    await saveDraft(db, edition, { narrative: written.narrative, correctionReason })
    return ok({ revision: edition.revision + 1 })
  })
}

/** Takes a draft away. */
export const discardEdition = (actor: Actor, seen: SeenEdition): Promise<Outcome> =>
  onDraft(actor, 'report-edition.draft', seen, async (db, edition) => {
    await deleteDraft(db, edition.id)
    return ok(undefined)
  })

/** How the duty of the year tells what met it: in Romanian, like all that is written into records. */
const markNote = ({ referenceDate, edition }: Edition): string =>
  `Raport cu cifrele din ${shownDay(referenceDate)}, varianta ${edition}`

/**
 * Counts the tables once more and freezes them with the text, under a fingerprint; DGASPC sees the edition from now on and is told.
 * It meets the yearly duty (OB-50) of the day on which it is handed in.
 */
export function handInEdition(actor: Actor, seen: SeenEdition): Promise<Outcome> {
  return onDraft(actor, 'report-edition.hand-in', seen, async (db, edition, author) => {
    const { figures, counted } = await countEdition(db, author.commune.name, edition.referenceDate)
    const faults: Record<string, Complaint> = {}
    for (const what of missingOf(handInChecks(edition.narrative, figures, counted.broken))) {
      if (what === 'data') faults.form = { key: 'editionWithoutData' }
      else faults[what] = { key: 'required' }
    }
    if (Object.keys(faults).length > 0) return invalid(faults)

    const at = now()
    const { content, fingerprint } = sealedContent({ edition, author, figures, at })
    await sealEdition(db, edition, { content, fingerprint, at, authorName: author.userName })
    await addMark(db, { duty: 'OB-50', doneOn: today(), note: markNote(edition) })
    await notify(db, { kind: 'report-handed-in', ...db.key })
    return ok(undefined)
  })
}
