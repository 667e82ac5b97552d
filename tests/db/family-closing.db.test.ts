import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { closeFamily } from '@/lib/features/families/close-family'
import { familyToClose } from '@/lib/features/families/form-basis'
import { dismissAlert } from '@/lib/features/alerts/send-alert'
import { startObservationSheet } from '@/lib/features/observation/start-observation-sheet'
import { approvePlan } from '@/lib/features/plans/decide-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { today } from '@/lib/platform/clock'
import { begun } from '../factories/alerts'
import { closing } from '../factories/casework'
import { draft, mayor, notFound, owner, planOf, submitted, worker } from '../factories/plans'

beforeAll(() => owner.connect())
afterAll(() => Promise.all([owner.end(), client.$disconnect()]))

async function inForce() {
  const { planId, familyId, revision } = await submitted()
  const order = { number: crypto.randomUUID().slice(0, 8), date: today() }
  expect(await approvePlan(mayor, { planId, revision }, order)).toEqual({ ok: true, value: undefined })
  return { planId, familyId }
}

describe('closing the file of a family', () => {
  it('names what is open, and asks what becomes of it', async () => {
    const { familyId, planId } = await inForce()
    expect((await familyToClose(worker, familyId))?.open).toMatchObject({
      situations: 6,
      planInForce: planId,
      openPlan: null,
      due: { duty: 'monitoring-visit' },
    })
    expect(await closeFamily(worker, { ...closing, familyId, note: '', confirmed: false })).toMatchObject({
      error: { fields: { note: { key: 'required' }, confirmed: { key: 'confirmClosing' } } },
    })
    expect((await planOf(planId))?.status).toBe('approved')
  })

  it('closes the plan in force for the same reason, which says of the family what it said', async () => {
    const { familyId, planId } = await inForce()
    const before = await showPlan(worker, planId)
    expect(before?.family).toMatchObject({ situations: 6, children: [{ name: 'Popescu Ion' }] })
    expect(await closeFamily(worker, { ...closing, familyId })).toMatchObject({ ok: true })
    expect(await planOf(planId)).toMatchObject({
      status: 'closed',
      closed: { on: today(), outcome: 'moved', note: 'Mutați la Arad' },
    })
    for (const reader of [worker, mayor]) {
      const after = await showPlan(reader, planId)
      expect(after?.family).toEqual({ ...before?.family, ...after?.family, children: before?.family.children })
      expect(after?.family.children).toEqual(before?.family.children)
      expect(after?.family.dimensions).toEqual(before?.family.dimensions)
      expect([after?.family.situations, after?.familyClosed]).toEqual([6, true])
    }
  })

  it.each(['draft', 'submitted'] as const)('withdraws a plan that is a %s', async (state) => {
    const { planId, familyId } = state === 'draft' ? await draft() : await submitted()
    const children = (await showPlan(worker, planId))?.family.children
    expect(await closeFamily(worker, { ...closing, familyId })).toMatchObject({ ok: true })
    expect(await planOf(planId)).toMatchObject({ closed: { outcome: 'withdrawn', note: 'Mutați la Arad' } })
    expect((await showPlan(worker, planId))?.family.children).toEqual(children)
    expect(children).toHaveLength(1)
    expect(await showPlan(mayor, planId)).toBeNull()
  })

  it('calls off the planned visit', async () => {
    const { familyId } = await inForce()
    const { communeId, countyId } = { communeId: worker.commune?.id, countyId: worker.county?.id }
    await owner.query(
      `INSERT INTO home_visit (commune_id, county_id, family_id, planned_on, visitor_name, visitor_position, created_by)
       VALUES ($1, $2, $3, $4, 'Ana', 'asistent', $5)`,
      [communeId, countyId, familyId, today(), worker.userId],
    )
    expect(await closeFamily(worker, { ...closing, familyId })).toMatchObject({ ok: true })
    const { rows } = await owner.query('SELECT status, note FROM home_visit WHERE family_id = $1', [familyId])
    expect(rows).toEqual([{ status: 'cancelled', note: 'Mutați la Arad' }])
  })

  it('waits for an alert that was not sent, and for a sheet that was not signed', async () => {
    const { familyId } = await inForce()
    const alert = await begun(worker, familyId)
    const blocked = { error: { fields: { form: { key: 'closingBlocked' } } } }
    expect(await closeFamily(worker, { ...closing, familyId })).toMatchObject(blocked)
    const alertId = alert.ok ? alert.value.alertId : ''
    const [{ revision }] = (await owner.query('SELECT revision FROM violence_alert WHERE id = $1', [alertId])).rows
    expect(await dismissAlert(worker, { alertId, revision }, 'Nu se confirmă')).toMatchObject({ ok: true })
    await startObservationSheet(worker, familyId)
    expect(await closeFamily(worker, { ...closing, familyId })).toMatchObject(blocked)
  })

  it('is done once', async () => {
    const { familyId } = await inForce()
    await closeFamily(worker, { ...closing, familyId })
    expect(await closeFamily(worker, { ...closing, familyId })).toEqual(notFound)
  })
})
