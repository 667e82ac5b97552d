import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import type { EscalationList, ListedEscalation, ShownEscalation } from '@/lib/core/alerts/shown-escalation'
import { daysBetween } from '@/lib/core/deadlines/add-time'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { withNames } from '@/lib/core/corrections/correction'
import { logSentAccess } from '@/lib/data/access-log'
import { correctionsOf } from '@/lib/data/corrections'
import { withActor, withIdentity } from '@/lib/data/db'
import { findEscalation, listEscalations } from '@/lib/data/escalations'
import { signatoryNames } from '@/lib/data/signatory-names'
import { today } from '@/lib/platform/clock'

const mostOpen = 500
const latestDone = 50

/** What the communes put before the county. */
export async function showEscalations(actor: Actor): Promise<EscalationList> {
  const { county } = actor
  if (!can(actor.role, 'escalation.see') || county === null) return { open: [], done: [] }
  return withActor(actor, async (db) => ({
    open: (await listEscalations(db, county.id, true, mostOpen)).map(listed),
    done: (await listEscalations(db, county.id, false, latestDone)).map(listed),
  }))
}

const dayOf = (moment: string) => romanianDay(new Date(moment))

const listed = <Sent extends Pick<ListedEscalation, 'sentAt' | 'advisedAt'>>(sent: Sent) => ({
  ...sent,
  waitingDays: daysBetween(dayOf(sent.sentAt), sent.advisedAt === null ? today() : dayOf(sent.advisedAt)),
})

/** One of them; that it was opened is logged in the commune it came from. */
export async function showEscalation(actor: Actor, escalationId: string): Promise<ShownEscalation | null> {
  const { county, userId } = actor
  if (!can(actor.role, 'escalation.see') || county === null) return null
  const escalation = await withActor(actor, async (db) => {
    const found = await findEscalation(db, county.id, escalationId)
    if (found === null) return null
    const { communeId, familyId } = found
    const place = { communeId, countyId: county.id, userId }
    await logSentAccess(db, { action: 'open', subject: 'escalation', familyId, ...place })
    return { ...found, corrections: await correctionsOf(db, { communeId, subject: 'advice', id: escalationId }) }
  })
  if (escalation === null) return null
  const { sentBy, receivedBy, advisedBy, corrections } = escalation
  const names = await withIdentity((db) =>
    signatoryNames(db, [sentBy, receivedBy, advisedBy, ...corrections.map(({ by }) => by)]),
  )
  return {
    ...escalation,
    corrections: withNames(corrections, names),
    names,
    may: {
      receive: can(actor.role, 'escalation.advise') && escalation.status === 'sent',
      advise: canStep(actor.role, 'escalation.advise', escalation.status),
      correct: canStep(actor.role, 'escalation.correct', escalation.status),
    },
  }
}
