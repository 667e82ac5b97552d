import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { Recorded } from '@/lib/core/corrections/correction'
import { correctedVisit, correctedVisitFaults, recordedVisit } from '@/lib/core/home-visit/correct-visit'
import type { RecordedOutcome } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { changeRecordedVisit, lockHomeVisit } from '@/lib/data/home-visits'
import { today } from '@/lib/platform/clock'
import { correct, type CorrectionForm } from './correct'

type Told = Omit<Recorded<'home-visit'>, 'outcome'> & { readonly outcome: RecordedOutcome | null }

/** Corrects a visit that is over, by the rules by which it was recorded. One that has a report is corrected in the report. */
export async function correctHomeVisit(
  actor: Actor,
  { id, told, ...form }: CorrectionForm & { readonly id: string; readonly told: Told },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!can(actor.role, 'home-visit.correct')) return notFound()
  return withCommune(actor, async (db) => {
    const visit = await lockHomeVisit(db, id)
    const content = visit && recordedVisit(visit)
    if (
      visit === null ||
      visit.visitId !== null ||
      content === null ||
      !canStep(actor.role, 'home-visit.correct', visit.status)
    )
      return notFound()
    const written = correctedVisit(content, told)
    return correct(db, {
      record: { ...db.key, subject: 'home-visit', id },
      form,
      stands: { revision: visit.revision, content },
      written,
      faults: correctedVisitFaults(written, { ...visit, today: today() }),
      shown: {
        happenedOn: content.happenedOn === null ? '' : shownDay(content.happenedOn),
        happenedTime: content.happenedTime ?? '',
        visitorName: content.visitorName,
        visitorPosition: content.visitorPosition,
        note: content.note,
        lateReason: content.lateReason,
      },
      save: async (corrected) => {
        await changeRecordedVisit(db, id, corrected)
        await refreshFamilyStanding(db, visit.familyId, today())
      },
    })
  })
}
