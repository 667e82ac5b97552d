import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { completeHomeVisit } from '@/lib/data/home-visits'
import { calendarOfVisits } from '@/lib/features/home-visits/calendar'
import { escalateFamily } from '@/lib/features/escalations/escalate-family'
import { showFamily } from '@/lib/features/families/show-family'
import { listSchedulePage } from '@/lib/features/schedule/list-schedule'
import { listToday } from '@/lib/features/today/list-today'
import { changeHomeVisit, planHomeVisit } from '@/lib/features/home-visits/plan-home-visit'
import { explainLateness, recordHomeVisit } from '@/lib/features/home-visits/record-home-visit'
import { showFamilyIntake, showHomeVisit } from '@/lib/features/home-visits/show-home-visit'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const other = actorOf(apata)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

const home = 'home-visit' as const
const plan = {
  plannedOn: '2026-05-08',
  plannedTime: '10:30',
  visitorName: 'Ana Lăcustă',
  visitorPosition: 'asistent social',
}
const suspected = (on = '2026-05-06') =>
  recordFamily(worker, {
    head: 'Moldovan Ștefan',
    village: tinca.villages[0],
    observations: [{ on, suspected: true }],
  })

async function planned(familyId: string, changes: Partial<typeof plan> = {}): Promise<string> {
  const result = await planHomeVisit(worker, { kind: home, formId: randomUUID(), ...plan, ...changes, familyId })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const view = await showFamilyIntake(worker, familyId)
  return view?.visits.find(({ status }) => status === 'planned')?.id ?? ''
}
const tried = (id: string, changes: Partial<Parameters<typeof recordHomeVisit>[1]> = {}) =>
  recordHomeVisit(worker, {
    id,
    formId: randomUUID(),
    revision: 1,
    outcome: 'not-found',
    happenedOn: '2026-05-07',
    happenedTime: '11:00',
    note: '',
    lateReason: '',
    ...changes,
  })

describe('a visit', () => {
  it('is planned under the sheet that calls for it, one at a time', async () => {
    const { id: familyId } = await suspected()
    await planned(familyId)
    const view = await showFamilyIntake(worker, familyId)
    expect(view).toMatchObject({
      visits: [{ plannedOn: '2026-05-08', dueOn: '2026-05-09', status: 'planned' }],
      attempts: { next: 'wait' },
    })
    expect(await planHomeVisit(worker, { kind: home, formId: randomUUID(), ...plan, familyId })).toMatchObject({
      error: { fields: { form: { key: 'visitAlreadyPlanned' } } },
    })
  })

  it('is not planned for yesterday, nor for a family of another commune', async () => {
    const { id: familyId } = await suspected()
    expect(
      await planHomeVisit(worker, { kind: home, formId: randomUUID(), ...plan, plannedOn: '2026-05-06', familyId }),
    ).toMatchObject({
      error: { fields: { plannedOn: { key: 'visitPlannedInPast' } } },
    })
    expect(await planHomeVisit(other, { kind: home, formId: randomUUID(), ...plan, familyId })).toMatchObject({
      error: { kind: 'not-found' },
    })
    const id = await planned(familyId)
    expect(await showHomeVisit(other, id)).toBeNull()
    expect(await changeHomeVisit(other, { ...plan, id, revision: 1 })).toMatchObject({ error: { kind: 'not-found' } })
    for (const role of ['mayor', 'professional', 'spas_admin'] as const) {
      expect(await showHomeVisit(actorOf(tinca, role), id)).toBeNull()
      expect(await calendarOfVisits(actorOf(tinca, role), id)).toBeNull()
    }
  })

  it('is moved by one person at a time', async () => {
    const id = await planned((await suspected()).id)
    expect((await changeHomeVisit(worker, { ...plan, id, revision: 1, plannedTime: '12:00' })).ok).toBe(true)
    expect(await changeHomeVisit(worker, { ...plan, id, revision: 1, plannedTime: '13:00' })).toMatchObject({
      error: { kind: 'stale', current: { plannedTime: '12:00', revision: '2' } },
    })
  })

  it('to which nobody opened on three days, not always at one hour, asks for word to the county', async () => {
    const { id: familyId } = await suspected()
    const tries = [
      ['2026-05-07T09:00:00Z', '10:50', 1, 'return'],
      ['2026-05-07T09:00:00Z', '11:00', 1, 'return'],
      ['2026-05-07T09:00:00Z', '11:05', 1, 'return'],
      ['2026-05-08T09:00:00Z', '11:30', 2, 'return-other-hour'],
      ['2026-05-09T09:00:00Z', '11:00', 3, 'return-other-hour'],
      ['2026-05-09T15:30:00Z', '18:00', 3, 'notify'],
    ] as const
    for (const [moment, happenedTime, notFound, next] of tries) {
      vi.setSystemTime(new Date(moment))
      const [happenedOn] = moment.split('T')
      const lateReason = 'Familia lipsea.'
      const id = await planned(familyId, { plannedOn: happenedOn })
      expect((await tried(id, { happenedOn, happenedTime, lateReason })).ok).toBe(true)
      expect((await showFamilyIntake(worker, familyId))?.attempts).toMatchObject({ notFound, refused: 0, next })
    }
    expect(await showFamily(worker, familyId)).toMatchObject({ next: { kind: 'tell-county', visit: 'home-visit' } })
    const item = (await listToday(worker)).groups
      .flatMap(({ items }) => items)
      .find(({ family, duty }) => family?.id === familyId && duty === 'OB-21')
    expect(item?.step).toEqual({ of: 'family', next: { kind: 'tell-county', visit: 'home-visit' } })
    const visit = (await listSchedulePage(worker, {}))?.visits.find((each) => each.familyId === familyId)
    expect(visit).toMatchObject({
      plannedOn: null,
      tries: { retry: 'tell-county', attempts: { lastOn: '2026-05-09' } },
    })
    expect(await escalateFamily(worker, { familyId, formId: randomUUID(), reason: 'Nimeni acasă.' })).toMatchObject({
      ok: true,
    })
    expect(await showFamily(worker, familyId)).toMatchObject({ next: { kind: 'plan-visit', visit: 'home-visit' } })
  })

  it('on which nobody was at home says at what hour', async () => {
    const id = await planned((await suspected()).id)
    expect(await tried(id, { happenedTime: null })).toMatchObject({
      error: { fields: { happenedTime: { key: 'required' } } },
    })
  })

  it('that was refused says in which words, and is over', async () => {
    const { id: familyId } = await suspected()
    const id = await planned(familyId)
    expect(await tried(id, { outcome: 'refused' })).toMatchObject({ error: { fields: { note: { key: 'required' } } } })
    expect((await tried(id, { outcome: 'refused', note: 'Tatăl nu primește pe nimeni.' })).ok).toBe(true)
    expect(await tried(id)).toMatchObject({ error: { fields: { form: { key: 'visitIsOver' } } } })
    expect((await showFamilyIntake(worker, familyId))?.attempts).toMatchObject({ next: 'return-after-refusal' })
  })

  it('after the 72 hours says why', async () => {
    const { id: familyId } = await suspected('2026-05-03')
    const id = await planned(familyId)
    expect(await tried(id)).toMatchObject({ error: { fields: { lateReason: { key: 'lateReasonRequired' } } } })
    expect((await tried(id, { lateReason: 'Drum închis de ape.' })).ok).toBe(true)
  })

  it('is made by the risk sheet, which may still owe its reason', async () => {
    const { id: familyId } = await suspected('2026-05-03')
    const id = await planned(familyId)
    const sheet = await withCommune(worker, async (db) => {
      const risk = await db.tx.riskSheet.create({
        data: { ...db.key, familyId, sheetDate: new Date('2026-05-07'), createdBy: db.userId },
      })
      const visitor = { visitorName: 'Altcineva', visitorPosition: '' }
      await completeHomeVisit(db, {
        ...{ familyId, observationSheetId: null, riskSheetId: risk.id, day: '2026-05-07' },
        ...visitor,
      })
      return risk.id
    })
    const view = await showFamilyIntake(worker, familyId)
    expect(view?.visits).toMatchObject([
      { id, status: 'done', happenedOn: '2026-05-07', riskSheetId: sheet, visitorName: 'Ana Lăcustă', lateReason: '' },
    ])
    expect(await explainLateness(other, { id, lateReason: 'x' })).toMatchObject({ error: { kind: 'not-found' } })
    expect((await explainLateness(worker, { id, lateReason: 'Familia era plecată.' })).ok).toBe(true)
    expect((await showFamilyIntake(worker, familyId))?.visits[0]?.lateReason).toBe('Familia era plecată.')
  })
})

describe('the calendar', () => {
  it('has hour and village, and nobody by name', async () => {
    const { id: familyId } = await suspected()
    const id = await planned(familyId)
    const one = await calendarOfVisits(worker, id)
    expect(one).toContain('DTSTART:20260508T073000Z')
    expect(one).toContain('LOCATION:Tinca')
    expect(one).toContain(`/home-visits/${id}`)
    expect(one).not.toContain('Moldovan')
    expect(one).not.toContain('Popescu')
    expect(await calendarOfVisits(worker, null)).toContain(`UID:${id}@aproape`)
    expect(await calendarOfVisits(other, null)).not.toContain('BEGIN:VEVENT')
    expect(await calendarOfVisits(other, id)).toBeNull()
  })
})
