import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { listAlerts } from '@/lib/features/alerts/list-alerts'
import { saveAlert } from '@/lib/features/alerts/save-alert'
import { dismissAlert, sendAlert } from '@/lib/features/alerts/send-alert'
import { alertToStart, startAlert } from '@/lib/features/alerts/start-alert'
import { alertOfRiskSheet } from '@/lib/features/alerts/alert-of-sheet'
import { actorOf, recordFamily, tinca } from '../factories/casework'
import { beaten, begun, described, officer, open, owner, visited, worker } from '../factories/alerts'
import { value } from '../factories/outcome'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const rowsOf = async (table: string, familyId: string) =>
  (await owner.query(`SELECT * FROM ${table} WHERE family_id = $1 ORDER BY id`, [familyId])).rows

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
  it('is begun by what is written, not by looking at its form', async () => {
    const family = await recordFamily(worker, {})
    expect(await alertToStart(worker, family.id)).toMatchObject({ openDraftId: null, family: [{}] })
    expect(await rowsOf('violence_alert', family.id)).toEqual([])

    const { alertId } = value(await begun(worker, family.id, { ...described, forms: ['neglect'], children: [] }))
    expect((await open(alertId)).draft).toMatchObject({ ...described, forms: ['neglect'] })
    expect(await alertToStart(worker, family.id)).toMatchObject({ openDraftId: alertId })
  })

  it('is not kept when it is to be sent and something is missing', async () => {
    const family = await recordFamily(worker, {})
    const draft = { ...described, forms: [], children: [] }
    expect(await startAlert(worker, { familyId: family.id, draft, complete: true })).toMatchObject({
      error: { fields: { forms: {}, children: {} } },
    })
    expect(await rowsOf('violence_alert', family.id)).toEqual([])
  })

  it('does not write over the draft that somebody else began meanwhile', async () => {
    const family = await recordFamily(worker, {})
    const { alertId } = value(await begun(worker, family.id, { ...described, forms: ['neglect'], children: [] }))
    expect(await begun(actorOf(tinca), family.id)).toMatchObject({
      error: { fields: { form: { key: 'alertDraftOpen' } } },
    })
    expect((await open(alertId)).draft.forms).toEqual(['neglect'])
  })

  it('begins without any sheet, once for two at a time', async () => {
    const family = await recordFamily(worker, {})
    const both = await Promise.all([begun(worker, family.id), begun(actorOf(tinca), family.id)])

    expect(new Set(both.map((each) => value(each).alertId)).size).toBe(1)
    expect(await rowsOf('violence_alert', family.id)).toMatchObject([{ raised_by: 'hand', risk_sheet_id: null }])
  })

  it('is not sent while something is missing, nor about the child of another family', async () => {
    const family = await recordFamily(worker, {})
    const other = await recordFamily(worker, {})
    const { alertId } = value(await begun(worker, family.id))
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
    const { alertId } = value(await begun(worker, family.id))
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
    const { alertId } = value(await begun(worker, family.id))
    const { revision, draft } = await open(alertId)
    const save = (description: string) =>
      saveAlert(worker, { alertId, revision, draft: { ...draft, description }, complete: false })
    value(await save('Prima'))

    expect(await save('A doua')).toMatchObject({ error: { kind: 'stale', current: { description: 'Prima' } } })
  })
})
