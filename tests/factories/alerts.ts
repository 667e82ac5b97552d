import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type Actor, type Role } from '@/lib/core/access/actor'
import type { AlertDraft } from '@/lib/core/alerts/alert'
import type { Change } from '@/lib/core/sheet-sync/change'
import { listAlertsOfCommune } from '@/lib/data/alerts'
import { withCommune } from '@/lib/data/db'
import { findRiskSheet } from '@/lib/data/risk-sheets'
import { saveAlert } from '@/lib/features/alerts/save-alert'
import { sendAlert } from '@/lib/features/alerts/send-alert'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { startAlert } from '@/lib/features/alerts/start-alert'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { actorOf, apata, daysAgo, recordFamily, tinca } from './casework'
import { value } from './outcome'
import { testDatabase } from '../setup/database'

export const worker = actorOf(tinca)

export const ofCounty = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_intervention'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
export const officer = ofCounty(tinca)

export const owner = new Client(testDatabase().ownerUrl)

const answer = (number: number, code: string, given: Change['value']): Change => ({
  id: randomUUID(),
  kind: 'answer',
  entity: number === 0 ? 'household' : 'person',
  number,
  code,
  value: given,
  at: new Date().toISOString(),
  base: 999,
})

export type Given = readonly (readonly [number, string, Change['value']])[]

/** A family of a mother and two children whose home visit is finished with these answers. */
export async function visited(given: Given, family?: { readonly id: string; readonly children: readonly string[] }) {
  const known =
    family ??
    (await recordFamily(worker, {
      head: 'Popescu Maria',
      observations: [{ on: daysAgo(2), suspected: true }],
      children: [
        { name: 'Ion', born: daysAgo(365 * 8) },
        { name: 'Ana', born: daysAgo(365 * 4) },
      ],
    }))
  const { id: sheetId } = value(await startRiskSheet(worker, known.id))
  value(await receiveChanges(worker, sheetId, { since: 0, changes: given.map((each) => ({ ...answer(...each) })) }))
  const sheet = await withCommune(worker, (db) => findRiskSheet(db, sheetId))
  value(
    await finishRiskSheet(worker, { sheetId, revision: sheet?.revision ?? 0, unansweredReason: 'Familia nu știe.' }),
  )
  return { ...known, sheetId }
}

export const beaten: Given = [
  [1, 'YY', 1990],
  [2, 'DISCIP', 5],
]

export const open = async (alertId: string, actor: Actor = worker) => {
  const shown = await showAlert(actor, alertId, 'open')
  if (shown === null) throw new Error('There is no such alert')
  return shown
}

export const described: Pick<AlertDraft, 'description' | 'measures' | 'channel'> = {
  description: 'Copilul are vânătăi; mama spune că îl bate tatăl.',
  measures: 'Copilul este la bunică.',
  channel: 'phone',
}

const nothing: AlertDraft = { forms: [], children: [], description: '', measures: '', channel: 'application' }

/** An alert begun by hand, of which nothing is written yet. */
export const begun = (actor: Actor, familyId: string, draft: AlertDraft = nothing) =>
  startAlert(actor, { familyId, draft, complete: false })

/** The alert of a family whose child is beaten, as far as sent. */
export async function sentAlert() {
  const family = await visited(beaten)
  const [draft] = (await withCommune(worker, (db) => listAlertsOfCommune(db, ['draft'], 200))).filter(
    ({ familyId }) => familyId === family.id,
  )
  const alertId = draft?.id ?? ''
  const { revision, draft: written } = await open(alertId)
  value(await saveAlert(worker, { alertId, revision, draft: { ...written, ...described }, complete: true }))
  value(await sendAlert(worker, { alertId, revision: revision + 1 }))
  return { ...family, alertId }
}

export const verification = {
  result: 'confirmed' as const,
  forms: ['physical-abuse', 'emotional-abuse'],
  measures: 'Plasament de urgență.',
}
