import { saysTheSame, type CorrectionSubject, type Recorded } from '@/lib/core/corrections/correction'
import { formAlreadySent, invalid, stale, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { addCorrection, correctedBy, type CorrectedRecord } from '@/lib/data/corrections'
import type { ActorDb } from '@/lib/data/db'

/** What each form of correction sends beside the content: its own id, the revision it was read at, and the reason. */
export type CorrectionForm = { readonly formId: string; readonly revision: number; readonly reason: string }

type Attempt<Subject extends CorrectionSubject> = {
  readonly record: CorrectedRecord<Subject> & { readonly countyId: number }
  readonly form: CorrectionForm
  /** What the record says now, read under its lock. */
  readonly stands: { readonly revision: number; readonly content: Recorded<Subject> }
  /** What it is to say; null where the faults say why it cannot be. */
  readonly written: Recorded<Subject> | null
  readonly faults: Readonly<Record<string, Complaint>>
  /** What stands now, by field and as shown, for one who began before somebody else corrected. */
  readonly shown: Readonly<Record<string, string>>
  readonly save: (content: Recorded<Subject>) => Promise<void>
}

/**
 * Keeps what the record says, with the reason, and lays the correction upon it. The caller holds the lock of the record and has
 * asked who may. A form sent twice is answered as the first time.
 */
export async function correct<Subject extends CorrectionSubject>(
  db: ActorDb,
  { record, form, stands, written, faults, shown, save }: Attempt<Subject>,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const sent = await correctedBy(db, record, form.formId)
  if (sent !== 'nothing') {
    const again = sent === 'this' && written !== null && saysTheSame(written, stands.content)
    return again ? ok({ id: record.id }) : formAlreadySent()
  }
  if (form.revision !== stands.revision) return stale({ ...shown, revision: String(stands.revision) })
  if (Object.keys(faults).length > 0 || written === null) return invalid(faults)
  if (saysTheSame(written, stands.content)) return invalid({ form: { key: 'nothingCorrected' } })
  await addCorrection(db, record, { id: form.formId, countyId: record.countyId, reason: form.reason })
  await save(written)
  return ok({ id: record.id })
}
