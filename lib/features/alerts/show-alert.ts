import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { violenceForms } from '@/lib/content/violence-forms'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { alertClock } from '@/lib/core/alerts/alert-clock'
import type { AlertChild, ShownAlert } from '@/lib/core/alerts/shown-alert'
import type { SentContent } from '@/lib/core/alerts/sent-content'
import { withNames } from '@/lib/core/corrections/correction'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { logAccess, logSentAccess } from '@/lib/data/access-log'
import { findAlert, type Alert } from '@/lib/data/alerts'
import { childrenOfFamily } from '@/lib/data/children'
import { contentToSend } from '@/lib/data/content-to-send'
import { correctionsOf } from '@/lib/data/corrections'
import { withActor, withCommune, withIdentity } from '@/lib/data/db'
import { signatoryNames } from '@/lib/data/signatory-names'
import { now, today } from '@/lib/platform/clock'
import { observationOf } from './observation-of'

type Read = {
  readonly alert: Alert
  readonly content: SentContent
  readonly family: readonly AlertChild[]
  readonly corrections: ShownAlert['corrections']
}
type Reading = 'open' | 'print'

/** An alert for the commune that writes it or for the county it was sent to; that it was opened is logged in the commune. */
export async function showAlert(actor: Actor, alertId: string, reading: Reading): Promise<ShownAlert | null> {
  if (!can(actor.role, 'alert.see')) return null
  const read = isOfCommune(actor) ? await readOwn(actor, alertId, reading) : await readSent(actor, alertId, reading)
  if (read === null) return null
  const { alert, content, family, corrections } = read
  const { sentBy, receivedBy, verifiedBy, dueAt, verifiedAt, status } = alert
  const correctors = corrections.map(({ by }) => by)
  const names = await withIdentity((db) =>
    signatoryNames(db, [sentBy, receivedBy, verifiedBy, alert.createdBy, alert.dismissedBy, ...correctors]),
  )
  return {
    ...alert,
    content,
    suspectedRows: observationIndicators.filter(({ id }) => content.observation?.rows.includes(id)),
    family,
    corrections: withNames(corrections, names),
    headName: content.headName,
    clock: dueAt === null ? null : alertClock(dueAt, verifiedAt, now()),
    county: actor.county?.name ?? '',
    nomenclature: violenceForms,
    names,
    may: {
      write: canStep(actor.role, 'alert.write', status),
      receive: can(actor.role, 'alert.verify') && status === 'sent',
      verify: canStep(actor.role, 'alert.verify', status),
      correct: canStep(actor.role, 'alert.correct', status),
      openFamily: can(actor.role, 'family.see'),
    },
    now: { day: today(), time: romanianTime(now()) },
  }
}

const readOwn = (actor: Actor, alertId: string, action: Reading): Promise<Read | null> =>
  withCommune(actor, async (db) => {
    const alert = await findAlert(db, db.key, alertId)
    if (alert === null) return null
    const { familyId, riskSheetId, draft } = alert
    await logAccess(db, { action, subject: 'violence-alert', familyId })
    const about = { familyId, riskSheetId, observation: observationOf(alert), children: draft.children }
    const content = alert.content ?? (await contentToSend(db, actor, about, today()))
    if (content === null) return null
    const children = await childrenOfFamily(db, familyId)
    const family = children
      .filter(({ id, leftOn }) => leftOn === null || draft.children.includes(id))
      .map(({ id, surname, givenName, birthDate }) => ({ id, name: `${surname} ${givenName}`, birthDate }))
    return {
      alert,
      content,
      family,
      corrections: await correctionsOf(db, { ...db.key, subject: 'verification', id: alertId }),
    }
  })

async function readSent(actor: Actor, alertId: string, action: Reading): Promise<Read | null> {
  const { county, userId } = actor
  if (county === null) return null
  return withActor(actor, async (db) => {
    const alert = await findAlert(db, { countyId: county.id }, alertId)
    if (alert === null || alert.content === null) return null
    const { communeId, familyId, content } = alert
    await logSentAccess(db, { action, subject: 'violence-alert', familyId, communeId, countyId: county.id, userId })
    const corrections = await correctionsOf(db, { communeId, subject: 'verification', id: alertId })
    return { alert, content, family: [], corrections }
  })
}
