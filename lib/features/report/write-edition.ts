import { riskRules2018 } from '@/lib/content/indicators/2018'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { canStep, type StepPermission } from '@/lib/core/access/states'
import { canonicalJson } from '@/lib/core/report/canonical-json'
import { narrativeParts, type Narrative } from '@/lib/core/report/edition'
import { hasData, type EditionContent } from '@/lib/core/report/edition-content'
import { invalid, notFound, stale, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { deleteDraft, lockEdition, saveDraft, sealEdition, type Edition } from '@/lib/data/report-editions'
import { now } from '@/lib/platform/clock'
import { fingerprintOf } from '@/lib/platform/fingerprint'
import { countEdition } from './edition-figures'

/** A draft as the form or page showed it. */
type SeenEdition = { readonly editionId: string; readonly revision: number }
type Outcome = Result<void, Refusal>

export type WrittenEdition = SeenEdition & { readonly narrative: Narrative; readonly correctionReason: string }

/** What stands in the fields of the form, for somebody whose form is stale. */
const fieldsOf = ({ narrative, correctionReason, revision }: Edition): Record<string, string> => ({
  ...narrative,
  correctionReason,
  revision: String(revision),
})

async function onDraft(
  actor: Actor,
  permission: Extract<StepPermission, `report-edition.${string}`>,
  { editionId, revision }: SeenEdition,
  work: (db: CommuneDb, edition: Edition, author: CommuneActor) => Promise<Outcome>,
): Promise<Outcome> {
  if (!can(actor.role, permission) || !isOfCommune(actor)) return notFound()
  return withCommune(actor, async (db) => {
    const edition = await lockEdition(db, { communeId: db.key.communeId }, editionId)
    if (edition === null) return notFound()
    if (!canStep(actor.role, permission, edition.status) || edition.revision !== revision)
      return stale(fieldsOf(edition))
    return work(db, edition, actor)
  })
}

/** Keeps what the worker wrote in a draft. Parts may be empty until the report is handed in; the reason of a correction not. */
export function saveEdition(actor: Actor, written: WrittenEdition): Promise<Outcome> {
  return onDraft(actor, 'report-edition.draft', written, async (db, edition) => {
    if (edition.edition > 1 && written.correctionReason === '')
      return invalid({ correctionReason: { key: 'required' } })
    const correctionReason = edition.edition > 1 ? written.correctionReason : ''
    await saveDraft(db, edition, { narrative: written.narrative, correctionReason })
    return ok(undefined)
  })
}

/** Takes a draft away. */
export const discardEdition = (actor: Actor, seen: SeenEdition): Promise<Outcome> =>
  onDraft(actor, 'report-edition.draft', seen, async (db, edition) => {
    await deleteDraft(db, edition.id)
    return ok(undefined)
  })

/** Counts the tables once more and freezes them with the text, under a fingerprint; DGASPC sees the edition from now on. */
export function handInEdition(actor: Actor, seen: SeenEdition): Promise<Outcome> {
  return onDraft(actor, 'report-edition.hand-in', seen, async (db, edition, author) => {
    const { figures } = await countEdition(db, author.commune.name, edition.referenceDate)
    const faults: Record<string, Complaint> = {}
    for (const part of narrativeParts) if (edition.narrative[part] === '') faults[part] = { key: 'required' }
    if (!hasData(figures)) faults.form = { key: 'editionWithoutData' }
    if (Object.keys(faults).length > 0) return invalid(faults)

    const at = now()
    const sealed: EditionContent = {
      form: 'report-on-at-risk-children',
      version: 1,
      rules: riskRules2018.version,
      county: { id: author.county.id, name: author.county.name },
      commune: { id: author.commune.id, name: author.commune.name, kind: author.commune.kind },
      referenceDate: edition.referenceDate,
      edition: edition.edition,
      correctionReason: edition.correctionReason,
      figures,
      narrative: edition.narrative,
      handedIn: { at: at.toISOString(), name: author.userName, position: author.position },
    }
    const content = canonicalJson(sealed)
    await sealEdition(db, edition, { content, fingerprint: fingerprintOf(content), at, authorName: author.userName })
    return ok(undefined)
  })
}
