import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import type { AlertDraft } from '@/lib/core/alerts/alert'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { Change } from '@/lib/core/sheet-sync/change'
import { listAlertsOfCommune } from '@/lib/data/alerts'
import { client } from '@/lib/data/client'
import { withActor, withCommune } from '@/lib/data/db'
import { findRiskSheet } from '@/lib/data/risk-sheets'
import { listAlerts } from '@/lib/features/alerts/list-alerts'
import { saveAlert } from '@/lib/features/alerts/save-alert'
import { dismissAlert, sendAlert } from '@/lib/features/alerts/send-alert'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { showFigures } from '@/lib/features/alerts/show-figures'
import { startAlert } from '@/lib/features/alerts/start-alert'
import { alertOfRiskSheet } from '@/lib/features/alerts/alert-of-risk-sheet'
import { receiveAlert, verifyAlert } from '@/lib/features/alerts/verify-alert'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const stranger = actorOf(apata)
const ofCounty = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_intervention'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
const officer = ofCounty(tinca)
const officerElsewhere = ofCounty(apata)
const analyst: Actor = { ...actorOf(tinca, 'anpdca_analyst'), commune: null, county: null }
const owner = new Client(testDatabase().ownerUrl)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

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

type Given = readonly (readonly [number, string, Change['value']])[]

/** A family of a mother and two children whose home visit is finished with these answers. */
async function visited(given: Given, family?: { readonly id: string; readonly children: readonly string[] }) {
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

const beaten: Given = [
  [1, 'YY', 1990],
  [2, 'DISCIP', 5],
]

const rowsOf = async (table: string, familyId: string) =>
  (await owner.query(`SELECT * FROM ${table} WHERE family_id = $1 ORDER BY id`, [familyId])).rows

const open = async (alertId: string, actor: Actor = worker) => {
  const shown = await showAlert(actor, alertId, 'open')
  if (shown === null) throw new Error('There is no such alert')
  return shown
}

const described: Pick<AlertDraft, 'description' | 'measures' | 'channel'> = {
  description: 'Copilul are vânătăi; mama spune că îl bate tatăl.',
  measures: 'Copilul este la bunică.',
  channel: 'phone',
}

/** The alert of a family whose child is beaten, as far as sent. */
async function sentAlert() {
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

const verification = {
  result: 'confirmed' as const,
  forms: ['physical-abuse', 'emotional-abuse'],
  measures: 'Plasament de urgență.',
}

describe('a finished sheet', () => {
  it('that speaks of violence leaves a draft with the child and the form', async () => {
    const { id, sheetId, children } = await visited(beaten)

    const [row] = await rowsOf('violence_alert', id)
    expect(row).toMatchObject({ status: 'draft', raised_by: 'rule', risk_sheet_id: sheetId, forms: ['physical-abuse'] })
    expect((await open(row.id)).draft.children).toEqual([children[0]])
    expect(await alertOfRiskSheet(worker, sheetId)).toMatchObject({ id: row.id, status: 'draft' })
  })

  it('that does not, leaves none', async () => {
    const { id } = await visited([[2, 'DISCIP', 3]])
    expect(await rowsOf('violence_alert', id)).toEqual([])
  })

  it('lays a draft that is open upon itself and takes nothing away from it', async () => {
    const family = await visited(beaten)
    const [row] = await rowsOf('violence_alert', family.id)
    const { revision } = await open(row.id)
    const draft = { ...described, forms: ['trafficking'], children: [family.children[1] ?? ''] }
    value(await saveAlert(worker, { alertId: row.id, revision, draft, complete: false }))

    const { sheetId } = await visited([...beaten, [2, 'TRAUMA', [1]]], family)

    expect(await rowsOf('violence_alert', family.id)).toMatchObject([{ risk_sheet_id: sheetId }])
    const { draft: written } = await open(row.id)
    expect([...written.forms].sort()).toEqual(['neglect', 'physical-abuse', 'trafficking'])
    expect([...written.children].sort()).toEqual([...family.children].sort())
    expect(written.description).toBe(described.description)
  })
})

describe('an alert by hand', () => {
  it('begins without any sheet, once for two at a time', async () => {
    const family = await recordFamily(worker, {})
    const begun = await Promise.all([startAlert(worker, family.id), startAlert(actorOf(tinca), family.id)])

    expect(new Set(begun.map((each) => value(each).alertId)).size).toBe(1)
    expect(await rowsOf('violence_alert', family.id)).toMatchObject([{ raised_by: 'hand', risk_sheet_id: null }])
  })

  it('is not sent while something is missing, nor about the child of another family', async () => {
    const family = await recordFamily(worker, {})
    const other = await recordFamily(worker, {})
    const { alertId } = value(await startAlert(worker, family.id))
    const { revision, draft } = await open(alertId)

    expect(await saveAlert(worker, { alertId, revision, draft, complete: true })).toMatchObject({
      error: { fields: { forms: {}, children: {}, description: {} } },
    })
    expect(await sendAlert(worker, { alertId, revision })).toMatchObject({ error: { kind: 'invalid' } })
    const strange = { ...draft, ...described, forms: ['neglect'], children: [other.children[0] ?? ''] }
    expect(await saveAlert(worker, { alertId, revision, draft: strange, complete: false })).toMatchObject({
      error: { fields: { children: { key: 'choice' } } },
    })
  })

  it('is set aside with a reason only, and stays', async () => {
    const family = await recordFamily(worker, {})
    const { alertId } = value(await startAlert(worker, family.id))
    const { revision } = await open(alertId)
    await expect(
      owner.query(
        "UPDATE violence_alert SET status = 'dismissed', dismissed_at = now(), dismiss_reason = '' WHERE id = $1",
        [alertId],
      ),
    ).rejects.toThrow(/check/)

    value(await dismissAlert(worker, { alertId, revision }, 'Rana este dintr-o căzătură, arată fișa medicului.'))

    expect((await open(alertId)).dismissReason).toContain('căzătură')
    expect(await sendAlert(worker, { alertId, revision: revision + 1 })).toMatchObject({ error: { kind: 'stale' } })
    expect(await listAlerts(officer)).not.toMatchObject({ open: expect.arrayContaining([{ id: alertId }]) })
  })

  it('that somebody else saved meanwhile is not overwritten', async () => {
    const family = await recordFamily(worker, {})
    const { alertId } = value(await startAlert(worker, family.id))
    const { revision, draft } = await open(alertId)
    const save = (description: string) =>
      saveAlert(worker, { alertId, revision, draft: { ...draft, description }, complete: false })
    value(await save('Prima'))

    expect(await save('A doua')).toMatchObject({ error: { kind: 'stale', current: { description: 'Prima' } } })
  })
})

describe('a sent alert', () => {
  it('freezes what the county reads; a later change of the file does not reach it', async () => {
    const { alertId, id, children } = await sentAlert()
    await owner.query('ALTER TABLE family NO FORCE ROW LEVEL SECURITY')
    await owner.query("UPDATE family SET head_name = 'Altfel' WHERE id = $1", [id])
    await owner.query('ALTER TABLE family FORCE ROW LEVEL SECURITY')

    const { content, forms, draft, dueAt, sentAt } = await open(alertId, officer)

    expect(content).toMatchObject({
      headName: 'Popescu Maria',
      commune: 'Tinca',
      children: [{ id: children[0], name: 'Popescu Ion', age: 7, ageBand: '7-10' }],
      sheet: { alertReasons: [{ cpers: 2, code: 'DISCIP', value: 5 }] },
    })
    expect(forms).toEqual(['physical-abuse'])
    expect(draft).toMatchObject(described)
    expect(Date.parse(dueAt ?? '') - Date.parse(sentAt ?? '')).toBe(48 * 3_600_000)
  })

  it.each([
    ["description = 'alta'", 'does not change'],
    ["forms = '{neglect}'", 'does not change'],
    ["content = '{}'", 'does not change'],
    ['sent_at = now()', 'does not change'],
    ["status = 'draft'", 'does not change'],
    ["status = 'received', received_at = now()", 'does not change'],
  ])('is not changed by its commune: %s', async (change, message) => {
    const { alertId } = await sentAlert()
    await expect(
      withCommune(worker, (db) =>
        db.tx.$executeRawUnsafe(`UPDATE violence_alert SET ${change} WHERE id = '${alertId}'`),
      ),
    ).rejects.toThrow(message)
  })

  it.each(["description = 'alta'", "content = '{}'", 'due_at = now()', "channel = 'paper'"])(
    'is not changed by the county: %s',
    async (change) => {
      const { alertId } = await sentAlert()
      await expect(
        withActor(officer, (db) =>
          db.tx.$executeRawUnsafe(`UPDATE violence_alert SET ${change} WHERE id = '${alertId}'`),
        ),
      ).rejects.toThrow('changes nothing of what was sent')
    },
  )

  it('keeps its children', async () => {
    const { alertId, children } = await sentAlert()
    const more = { communeId: tinca.id, countyId: tinca.county.id, alertId, childId: children[1] ?? '' }
    await expect(withCommune(worker, (db) => db.tx.violenceAlertChild.create({ data: more }))).rejects.toThrow()
    const { rows } = await owner.query('SELECT child_id, age FROM violence_alert_child WHERE alert_id = $1', [alertId])
    expect(rows).toEqual([{ child_id: children[0], age: 7 }])
  })

  it('cannot be written as verified by the commune', async () => {
    const family = await recordFamily(worker, {})
    const forged = { raisedBy: 'hand', createdBy: worker.userId, familyId: family.id, status: 'received' }
    await expect(
      withCommune(worker, (db) =>
        db.tx.violenceAlert.create({ data: { ...db.key, ...forged, receivedAt: new Date() } }),
      ),
    ).rejects.toThrow(/county/)
  })

  it('is received and verified by the county; the commune sees both', async () => {
    const { alertId, children } = await sentAlert()
    value(await receiveAlert(officer, alertId))
    value(await receiveAlert(officer, alertId))
    expect(await open(alertId)).toMatchObject({ status: 'received', receivedBy: officer.userId })
    value(
      await verifyAlert(officer, alertId, {
        formId: randomUUID(),
        ...verification,
        at: new Date(),
        children: children.slice(0, 1),
      }),
    )

    expect(await open(alertId)).toMatchObject({
      status: 'verified',
      result: 'confirmed',
      confirmedForms: verification.forms,
      confirmedChildren: [children[0]],
      countyMeasures: verification.measures,
      clock: { state: 'met' },
      may: { write: false, verify: false },
    })
    expect(
      await verifyAlert(officer, alertId, { formId: randomUUID(), ...verification, at: new Date(), children: [] }),
    ).toMatchObject({
      error: { kind: 'stale' },
    })
  })

  it('is not verified in the future, before it was sent, or for a child whom it does not name', async () => {
    const { alertId, children } = await sentAlert()
    const verify = (change: object) =>
      verifyAlert(officer, alertId, {
        formId: randomUUID(),
        ...verification,
        at: new Date(),
        children: children.slice(0, 1),
        ...change,
      })
    const fields = (field: string) => ({ error: { kind: 'invalid', fields: { [field]: {} } } })

    expect(await verify({ at: new Date(Date.now() + 60_000) })).toMatchObject(fields('verifiedOn'))
    expect(await verify({ at: new Date(Date.now() - 3_600_000) })).toMatchObject(fields('verifiedOn'))
    expect(await verify({ children: children.slice(1) })).toMatchObject(fields('children'))
    expect(await verify({ measures: '' })).toMatchObject(fields('measures'))
    expect((await open(alertId)).status).toBe('sent')
  })

  it('is late on both sides once 48 hours have passed, and stands first in the list of the county', async () => {
    const early = await sentAlert()
    const late = await sentAlert()
    await owner.query('ALTER TABLE violence_alert NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER guard')
    await owner.query(
      "UPDATE violence_alert SET sent_at = sent_at - interval '3 days', due_at = due_at - interval '3 days' WHERE id = $1",
      [late.alertId],
    )
    await owner.query('ALTER TABLE violence_alert FORCE ROW LEVEL SECURITY, ENABLE TRIGGER guard')

    const listed = await listAlerts(officer)
    expect(listed.open[0]).toMatchObject({ id: late.alertId, place: 'Tinca', clock: { state: 'late', hours: 24 } })
    expect(listed.open.map(({ id }) => id)).toContain(early.alertId)
    expect(listed).toMatchObject({ late: 1, drafts: [], ofCounty: true })
    expect((await listAlerts(worker)).open[0]).toMatchObject({ id: late.alertId, clock: { state: 'late' } })
    expect(await open(late.alertId)).toMatchObject({ clock: { state: 'late' } })
  })

  it('that is opened or printed is noted in the commune, whoever it was', async () => {
    const { alertId, id } = await sentAlert()
    await showAlert(officer, alertId, 'print')

    const { rows } = await owner.query(
      "SELECT user_id, role, action FROM access_log WHERE family_id = $1 AND subject = 'violence-alert' ORDER BY id DESC LIMIT 1",
      [id],
    )
    expect(rows).toEqual([{ user_id: officer.userId, role: 'dgaspc_intervention', action: 'print' }])
  })
})

describe('whom an alert is for', () => {
  const others = roles.filter((role) => role !== 'spas_worker' && role !== 'dgaspc_intervention')

  it.each(others)('not %s, who reads no row of it', async (role) => {
    const { alertId } = await sentAlert()
    const actor: Actor = role.startsWith('anpdca')
      ? { ...analyst, role }
      : role.startsWith('dgaspc')
        ? ofCounty(tinca, role)
        : actorOf(tinca, role)

    expect(await showAlert(actor, alertId, 'open')).toBeNull()
    expect(await withActor(actor, (db) => db.tx.violenceAlert.count())).toBe(0)
    expect(await withActor(actor, (db) => db.tx.violenceAlertChild.count())).toBe(0)
    expect(await receiveAlert(actor, alertId)).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('not the worker of another commune, not the officer of another county', async () => {
    const { alertId, id } = await sentAlert()
    expect(await showAlert(stranger, alertId, 'open')).toBeNull()
    expect(await showAlert(officerElsewhere, alertId, 'open')).toBeNull()
    expect(await startAlert(stranger, id)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await sendAlert(stranger, { alertId, revision: 1 })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await receiveAlert(officerElsewhere, alertId)).toMatchObject({ error: { kind: 'not-found' } })
    expect((await listAlerts(officerElsewhere)).open).toEqual([])
  })

  it('not the officer of its own county before it is sent', async () => {
    const family = await recordFamily(worker, {})
    const { alertId } = value(await startAlert(worker, family.id))
    expect(await showAlert(officer, alertId, 'open')).toBeNull()
    expect(await receiveAlert(officer, alertId)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await withActor(officer, (db) => db.tx.violenceAlert.count({ where: { id: alertId } }))).toBe(0)
  })

  it('not the officer for the rest of the file', async () => {
    await sentAlert()
    await withActor(officer, async ({ tx }) => {
      expect(await tx.family.count()).toBe(0)
      expect(await tx.child.count()).toBe(0)
      expect(await tx.riskSheet.count()).toBe(0)
      expect(await tx.violenceAlertChild.count()).toBe(0)
    })
  })
})

describe('the figures', () => {
  it('count children by form, age and sex in both stages, and name nobody', async () => {
    const year = Number(addDays(daysAgo(0), 0).slice(0, 4))
    const before = await showFigures(worker, year)
    const one = await sentAlert()
    const other = await sentAlert()
    const found = { ...verification, at: new Date(), children: one.children.slice(0, 1) }
    value(await verifyAlert(officer, one.alertId, { ...found, formId: randomUUID() }))
    value(
      await verifyAlert(officer, other.alertId, {
        ...found,
        formId: randomUUID(),
        result: 'not-confirmed',
        children: [],
      }),
    )

    const after = await showFigures(worker, year)
    const line = (figures: typeof before, key: string) => {
      const all = [...(figures?.forms ?? []), ...(figures?.ages ?? [])]
      const { suspected = 0, confirmed = 0 } = all.find((each) => each.key === key) ?? {}
      return { suspected: Number(suspected), confirmed: Number(confirmed) }
    }
    const more = (key: string) => ({
      suspected: line(after, key).suspected - line(before, key).suspected,
      confirmed: line(after, key).confirmed - line(before, key).confirmed,
    })
    expect(more('physical-abuse')).toEqual({ suspected: 2, confirmed: 1 })
    expect(more('emotional-abuse')).toEqual({ suspected: 0, confirmed: 1 })
    // Confirmed under two forms, and one child all the same.
    expect(more('7-10')).toEqual({ suspected: 2, confirmed: 1 })
    expect(JSON.stringify(after)).not.toMatch(/Popescu/)
  })

  it('are the same for the county, withheld under five for the authority, nothing for another county', async () => {
    const own = await showFigures(worker, null)
    const suspected = ({ forms }: NonNullable<typeof own>) =>
      forms.find(({ key }) => key === 'physical-abuse')?.suspected
    if (own === null) throw new Error('no figures')
    for (const role of ['dgaspc_coordinator', 'dgaspc_intervention', 'dgaspc_monitoring'] as const) {
      const seen = await showFigures(ofCounty(tinca, role), null)
      expect(seen && suspected(seen)).toBe(suspected(own))
      expect(seen?.work).toMatchObject([{ commune: 'Tinca', late: 1 }])
    }
    const national = await showFigures(analyst, null)
    expect(national?.forms.find(({ key }) => key === 'emotional-abuse')?.confirmed).toBe('few')
    expect(national?.work).toEqual([])
    expect((await showFigures(officerElsewhere, null))?.forms).toEqual([])
    expect(await showFigures(actorOf(tinca, 'mayor'), null)).toBeNull()
  })
})
