import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { Verification } from '@/lib/core/alerts/alert'
import { asFound, foundFaults, keptVerification, verificationContent } from '@/lib/core/alerts/found'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { lockAlert } from '@/lib/data/alerts'
import { changeVerification } from '@/lib/data/county-alerts'
import { withActor } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { now } from '@/lib/platform/clock'
import { correct, type CorrectionForm } from './correct'

/** The county corrects what it recorded of a check, by the same rules; the commune is told as of the verification itself. */
export async function correctVerification(
  actor: Actor,
  { id, found, ...form }: CorrectionForm & { readonly id: string; readonly found: Verification },
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'alert.correct') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const alert = await lockAlert(db, { countyId: county.id }, id)
    const content = alert && keptVerification(alert)
    if (alert === null || content === null || !canStep(actor.role, 'alert.correct', alert.status)) return notFound()
    const at = now()
    const checked = asFound(found, alert, at)
    const stood = new Date(content.at)
    // The form knows minutes: a moment that was not touched stays as it was.
    const same = Math.floor(stood.getTime() / 60_000) === Math.floor(checked.at.getTime() / 60_000)
    const corrected = same ? { ...checked, at: stood } : checked
    const { communeId, sentBy } = alert
    return correct(db, {
      record: { communeId, countyId: county.id, subject: 'verification', id },
      form,
      stands: { revision: alert.revision, content },
      written: verificationContent(corrected),
      faults: foundFaults(corrected, alert, at),
      shown: {
        verifiedOn: shownDay(romanianDay(stood)),
        verifiedTime: romanianTime(stood),
        measures: content.measures,
      },
      save: async () => {
        await changeVerification(db, alert, corrected)
        if (sentBy !== null)
          await notify(db, { kind: 'alert-verified', communeId, countyId: county.id, userId: sentBy })
      },
    })
  })
}
