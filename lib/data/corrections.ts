import {
  recordedContent,
  type Correction,
  type CorrectionSubject,
  type Recorded,
} from '@/lib/core/corrections/correction'
import type { ActorDb } from './db'

/** Which record of which commune is corrected. */
export type CorrectedRecord<Subject extends CorrectionSubject> = {
  readonly communeId: number
  readonly subject: Subject
  readonly id: string
}

/** What the record said before, the latest correction first. */
export async function correctionsOf<Subject extends CorrectionSubject>(
  db: ActorDb,
  { communeId, subject, id: subjectId }: CorrectedRecord<Subject>,
): Promise<readonly Correction<Recorded<Subject>>[]> {
  const rows = await db.tx.correction.findMany({
    where: { communeId, subject, subjectId },
    orderBy: { revision: 'desc' },
    select: { id: true, correctedAt: true, correctedBy: true, reason: true, earlier: true },
  })
  return rows.map(({ id, correctedAt, correctedBy, reason, earlier }) => ({
    id,
    at: correctedAt.toISOString(),
    by: correctedBy,
    reason,
    earlier: recordedContent[subject].parse(earlier),
  }))
}

/** Whether the form with that id has corrected this record, something else, or nothing yet. */
export async function correctedBy<Subject extends CorrectionSubject>(
  db: ActorDb,
  { communeId, subject, id: subjectId }: CorrectedRecord<Subject>,
  formId: string,
): Promise<'this' | 'another' | 'nothing'> {
  const row = await db.tx.correction.findUnique({
    where: { communeId_id: { communeId, id: formId } },
    select: { subject: true, subjectId: true },
  })
  if (row === null) return 'nothing'
  return row.subject === subject && row.subjectId === subjectId ? 'this' : 'another'
}

/**
 * Keeps what the record says now, which the database reads itself; from here to the next revision the record may be changed.
 * `id` is that of the form.
 */
export async function addCorrection<Subject extends CorrectionSubject>(
  db: ActorDb,
  { communeId, subject, id: subjectId }: CorrectedRecord<Subject>,
  { id, countyId, reason }: { readonly id: string; readonly countyId: number; readonly reason: string },
): Promise<void> {
  await db.tx.$executeRaw`
    INSERT INTO correction (commune_id, county_id, id, subject, subject_id, reason)
    VALUES (${communeId}, ${countyId}, ${id}::uuid, ${subject}, ${subjectId}::uuid, ${reason})`
}
