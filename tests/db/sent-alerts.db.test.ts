import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/core/access/actor'
import { addDays } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withActor, withCommune } from '@/lib/data/db'
import { listAlerts } from '@/lib/features/alerts/list-alerts'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { showFigures } from '@/lib/features/alerts/show-figures'
import { checkVerification, receiveAlert, verifyAlert } from '@/lib/features/alerts/verify-alert'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { described, ofCounty, officer, open, owner, sentAlert, verification, worker } from '../factories/alerts'
import { value } from '../factories/outcome'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const officerElsewhere = ofCounty(apata)
const analyst: Actor = { ...actorOf(tinca, 'anpdca_analyst'), commune: null, county: null }

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

  it('has its verification looked over before it is recorded, which keeps nothing', async () => {
    const { alertId, children } = await sentAlert()
    const written = { formId: randomUUID(), ...verification, at: new Date(), children: children.slice(0, 1) }
    expect(await checkVerification(officer, alertId, { ...written, measures: '' })).toMatchObject({
      error: { kind: 'invalid', fields: { measures: {} } },
    })
    expect(await checkVerification(officer, alertId, written)).toMatchObject({ error: { kind: 'unsure', matches: [] } })
    expect(await open(alertId)).toMatchObject({ status: 'sent', result: null })
    expect(await checkVerification(ofCounty(apata), alertId, written)).toMatchObject({ error: { kind: 'not-found' } })
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
    expect(national?.forms.find(({ key }) => key === 'emotional-abuse')?.confirmed).toBe('withheld')
    expect(national?.work).toEqual([])
    expect((await showFigures(officerElsewhere, null))?.forms).toEqual([])
    expect(await showFigures(actorOf(tinca, 'mayor'), null)).toBeNull()
  })
})
