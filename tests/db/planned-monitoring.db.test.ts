import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import type { VisitReport } from '@/lib/core/plan/visit-report'
import { client } from '@/lib/data/client'
import { correctHomeVisit } from '@/lib/features/corrections/correct-home-visit'
import { correctVisit } from '@/lib/features/corrections/correct-visit'
import { showFamily } from '@/lib/features/families/show-family'
import { calendarOfVisits } from '@/lib/features/home-visits/calendar'
import { planHomeVisit } from '@/lib/features/home-visits/plan-home-visit'
import { recordHomeVisit } from '@/lib/features/home-visits/record-home-visit'
import { showFamilyIntake, showHomeVisit, visitToPlan } from '@/lib/features/home-visits/show-home-visit'
import { listSchedulePage } from '@/lib/features/schedule/list-schedule'
import { recordVisit } from '@/lib/features/schedule/record-visit'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { showVisitForm } from '@/lib/features/schedule/show-visit-form'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { monitored, owner } from '../factories/monitoring'

const worker = actorOf(tinca)
const kind = 'monitoring-visit' as const

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const plan = { kind, plannedTime: '10:30', visitorName: 'Ana Lăcustă', visitorPosition: '' }
const planFor = (familyId: string, plannedOn: string, formId: string = randomUUID()) =>
  planHomeVisit(worker, { ...plan, plannedOn, familyId, formId })

async function planned(familyId: string, plannedOn = today()): Promise<string> {
  const id = randomUUID()
  expect(await planFor(familyId, plannedOn, id)).toMatchObject({ ok: true })
  return id
}

const tried = (id: string, outcome: 'not-found' | 'refused', on: string, time: string, lateReason = '') =>
  recordHomeVisit(worker, {
    ...{ id, formId: randomUUID(), revision: 1, outcome, happenedOn: on, happenedTime: time },
    ...{ note: 'Nu au deschis.', lateReason },
  })

const report = (planId: string, changes: Partial<VisitReport> = {}): VisitReport & { readonly formId: string } => ({
  ...{ formId: randomUUID(), planId, visitedOn: today(), visitorName: 'Ana Lăcustă', planned: true, resets: true },
  ...{ summary: 'Bine', risksSeen: '', revisionNeeded: false, revisionReason: '' },
  ...{ nextOn: null, nextReason: '', lateReason: '', lines: [] },
  ...changes,
})
const rowOf = async (familyId: string, params: Record<string, string> = {}) =>
  (await listSchedulePage(worker, params))?.visits.find((visit) => visit.familyId === familyId && visit.kind === kind)

/** Due in about five months: six from the approval 30 days ago. */
const followed = () => monitored(worker, 30, 6, 'Moldovan Ștefan', tinca.villages[0])
/** Due some days ago: three months from the approval. */
const overdue = () => monitored(worker, 100, 11, 'Moldovan Ștefan', tinca.villages[0])

describe('a monitoring visit', () => {
  it('is planned for a day, one at a time, beside the last day for it', async () => {
    const { familyId } = await followed()
    const dueOn = addMonths(daysAgo(30), 6)
    const plannedOn = addDays(today(), 40)
    expect(await visitToPlan(worker, familyId, kind)).toMatchObject({ family: { dueOn, dueAt: null } })
    const id = await planned(familyId, plannedOn)
    expect(await planFor(familyId, plannedOn)).toMatchObject({
      error: { fields: { form: { key: 'visitAlreadyPlanned' } } },
    })
    expect(await planFor(familyId, plannedOn, id)).toMatchObject({ ok: true })
    expect(await showHomeVisit(worker, id)).toMatchObject({
      visit: { kind, dueOn, plannedOn },
      attempts: { next: 'wait' },
    })
    expect(await showVisitForm(worker, familyId)).toMatchObject({ planned: { id, plannedOn, plannedTime: '10:30' } })
    expect(await rowOf(familyId, { show: 'month', month: plannedOn.slice(0, 7) })).toMatchObject({ plannedOn, dueOn })
    expect(await rowOf(familyId, { show: 'month', month: dueOn.slice(0, 7) })).toBeUndefined()
    expect(await rowOf(familyId, { month: dueOn.slice(0, 7) })).toMatchObject({ plannedId: id })
  })

  it('is not planned without a plan in force, nor by others', async () => {
    const { id } = await recordFamily(worker, { observations: [{ on: daysAgo(1), suspected: true }] })
    expect(await planFor(id, today())).toMatchObject({ error: { fields: { form: { key: 'noPlanToMonitor' } } } })
    expect(await visitToPlan(worker, id, kind)).toBeNull()
    const { familyId } = await followed()
    const form = { ...plan, plannedOn: today(), familyId, formId: randomUUID() }
    for (const other of [actorOf(tinca, 'mayor'), actorOf(apata)]) {
      expect(await planHomeVisit(other, form)).toMatchObject({ error: { kind: 'not-found' } })
      expect(await visitToPlan(other, familyId, kind)).toBeNull()
    }
  })

  it('that was refused or found nobody leaves the last day where it was, and leads on', async () => {
    const { familyId } = await overdue()
    const dueOn = addMonths(daysAgo(100), 3)
    const id = await planned(familyId)
    expect(await tried(id, 'refused', daysAgo(1), '10:00')).toMatchObject({
      error: { fields: { lateReason: { key: 'lateReasonRequired' } } },
    })
    expect(await tried(id, 'refused', daysAgo(1), '10:00', 'Drum închis.')).toMatchObject({ ok: true })
    expect(await showFamily(worker, familyId)).toMatchObject({
      family: { monitoringDueOn: dueOn },
      next: { kind: 'plan-visit', visit: kind },
    })
    expect(await tried(await planned(familyId), 'refused', today(), '10:00', 'Drum închis.')).toMatchObject({
      ok: true,
    })
    expect(await showFamily(worker, familyId)).toMatchObject({ next: { kind: 'tell-county', visit: kind } })
    expect(await rowOf(familyId)).toMatchObject({ dueOn, plannedOn: null, tries: { attempts: { refused: 2 } } })
  })

  it('is completed by its report, from which the next one counts', async () => {
    const { familyId, planId } = await followed()
    const id = await planned(familyId)
    const outcome = await recordVisit(worker, familyId, report(planId, { visitedOn: daysAgo(2) }))
    const visitId = outcome.ok ? outcome.value.visitId : ''
    const shown = await showHomeVisit(worker, id)
    expect(shown).toMatchObject({ visit: { status: 'done', visitId, happenedOn: daysAgo(2) }, mayCorrect: false })
    expect(await showFamilyIntake(worker, familyId)).toMatchObject({
      monitored: true,
      visits: [{ id, status: 'done' }],
    })
    expect(await rowOf(familyId)).toMatchObject({ dueOn: addMonths(daysAgo(2), 6), plannedId: null })
    expect(
      await correctHomeVisit(worker, {
        ...{ id, formId: randomUUID(), revision: 2, reason: 'x' },
        told: {
          ...{ outcome: null, happenedOn: today(), happenedTime: null, visitorName: 'Alta', visitorPosition: '' },
          ...{ note: '', lateReason: '' },
        },
      }),
    ).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('is not completed by an extra one that does not count', async () => {
    const { familyId, planId } = await followed()
    const id = await planned(familyId)
    await recordVisit(worker, familyId, report(planId, { planned: false, resets: false }))
    expect(await showHomeVisit(worker, id)).toMatchObject({ visit: { status: 'planned' } })
  })

  it('says why it was late, also when it is corrected', async () => {
    const { familyId, planId } = await overdue()
    const form = report(planId)
    expect(await recordVisit(worker, familyId, form)).toMatchObject({
      error: { fields: { lateReason: { key: 'lateReasonRequired' } } },
    })
    const late = { ...form, lateReason: 'Familia era plecată.' }
    expect(await recordVisit(worker, familyId, late)).toMatchObject({ ok: true })
    expect(await recordVisit(worker, familyId, late)).toMatchObject({ ok: true })
    expect(await showVisit(worker, form.formId)).toMatchObject({
      ...{ lateReason: 'Familia era plecată.', dueOn: addMonths(daysAgo(100), 3) },
    })
    const { planId: followedPlan, formId: id, ...told } = late
    expect(followedPlan).toBe(planId)
    const correction = { id, formId: randomUUID(), revision: 1, reason: 'Alt motiv' }
    expect(await correctVisit(worker, { ...correction, report: { ...told, lateReason: '' } })).toMatchObject({
      error: { fields: { lateReason: { key: 'lateReasonRequired' } } },
    })
    expect(await correctVisit(worker, { ...correction, report: { ...told, lateReason: 'Ninsoare' } })).toMatchObject({
      ok: true,
    })
    expect(await showVisit(worker, id)).toMatchObject({
      ...{ lateReason: 'Ninsoare', corrections: [{ earlier: { lateReason: 'Familia era plecată.' } }] },
    })
  })
})

it('the calendar has the day of monitoring under one identity until a visit is planned, and nobody by name', async () => {
  const { familyId } = await followed()
  const eventOf = async (uid: string) =>
    ((await calendarOfVisits(worker, null)) ?? '').split('BEGIN:VEVENT').find((event) => event.includes(`UID:${uid}`))
  const due = await eventOf(`${familyId}-${kind}@aproape`)
  expect(due).toContain(`DTSTART;VALUE=DATE:${addMonths(daysAgo(30), 6).replaceAll('-', '')}`)
  expect(due).toContain('SUMMARY:Termen neprogramat: vizită de monitorizare')
  const id = await planned(familyId, addDays(today(), 3))
  expect(await eventOf(`${familyId}-${kind}@aproape`)).toBeUndefined()
  expect(await eventOf(`${id}@aproape`)).toContain('SUMMARY:Vizită de monitorizare')
  expect(await calendarOfVisits(worker, null)).not.toContain('Moldovan')
})
