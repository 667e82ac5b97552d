import { violenceForms } from '@/lib/content/violence-forms'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { alertClock } from '@/lib/core/alerts/alert-clock'
import type { AlertHead } from '@/lib/core/alerts/alert'
import type { AlertList, AlertRow } from '@/lib/core/alerts/shown-alert'
import { listAlertsOfCommune } from '@/lib/data/alerts'
import { listAlertsOfCounty } from '@/lib/data/county-alerts'
import { withActor, withCommune } from '@/lib/data/db'
import { now } from '@/lib/platform/clock'

/** Far more than a county verifies at a time. */
const mostOpen = 500
const latestDone = 50

/** The alerts that the actor writes or verifies: what waits by its limit, the late ones first, then what is done. */
export async function listAlerts(actor: Actor): Promise<AlertList> {
  const ofCounty = !isOfCommune(actor)
  const lists = !can(actor.role, 'alert.see')
    ? { drafts: [], open: [], done: [] }
    : isOfCommune(actor)
      ? await ofCommune(actor)
      : await sentToCounty(actor)
  const late = lists.open.filter(({ clock }) => clock?.state === 'late').length
  return { ...lists, late, ofCounty, nomenclature: violenceForms }
}

type Lists = Pick<AlertList, 'drafts' | 'open' | 'done'>

const ofCommune = (actor: CommuneActor): Promise<Lists> =>
  withCommune(actor, async (db) => {
    const rows = async (statuses: readonly AlertHead['status'][], limit: number) =>
      (await listAlertsOfCommune(db, statuses, limit)).map(({ village, ...alert }) => rowOf(alert, village ?? ''))
    const open = await rows(['sent', 'received'], mostOpen)
    return {
      drafts: await rows(['draft'], mostOpen),
      open: open.sort((one, other) => (one.dueAt ?? '').localeCompare(other.dueAt ?? '')),
      done: await rows(['verified', 'dismissed'], latestDone),
    }
  })

async function sentToCounty(actor: Actor): Promise<Lists> {
  const { county } = actor
  if (county === null) return { drafts: [], open: [], done: [] }
  return withActor(actor, async (db) => {
    const rows = async (open: boolean, limit: number) =>
      (await listAlertsOfCounty(db, county.id, open, limit)).map(({ commune, ...alert }) => rowOf(alert, commune))
    return { drafts: [], open: await rows(true, mostOpen), done: await rows(false, latestDone) }
  })
}

const rowOf = (alert: AlertHead & { readonly headName: string }, place: string): AlertRow => ({
  ...alert,
  place,
  clock: alert.dueAt === null ? null : alertClock(alert.dueAt, alert.verifiedAt, now()),
})
